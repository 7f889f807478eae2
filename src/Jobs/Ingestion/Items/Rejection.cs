namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>Why an item is not promoted.</summary>
/// <param name="Field">The item's field that is wrong; <c>item</c> for the item as a whole.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record Rejection(string Field, string Problem)
{
    /// <summary><c>price: …</c>, the form in which it is stored.</summary>
    public override string ToString() => $"{Field}: {Problem}";
}
