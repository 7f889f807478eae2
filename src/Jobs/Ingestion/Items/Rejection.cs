namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>Why an item is not promoted.</summary>
/// <param name="Field">The item's field that is wrong; <c>item</c> for the item as a whole.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record Rejection(string Field, string Problem)
{
    private const int MaxLength = 500;

    /// <summary><c>price: …</c>, the form in which it is stored; at most 500 characters, because a problem may quote the item.</summary>
    public override string ToString()
    {
        var text = $"{Field}: {Problem}";
        return text.Length <= MaxLength ? text : $"{ShortText.Of(text, MaxLength - 1)}…";
    }
}
