namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>An item does not have the shape its adapter reads.</summary>
public sealed class ItemFormatException : Exception
{
    /// <summary>Names the field and what is wrong with it.</summary>
    public ItemFormatException(string field, string problem)
        : base($"{field}: {problem}") =>
        Rejection = new Rejection(field, problem);

    /// <summary>Field and problem.</summary>
    public Rejection Rejection { get; }
}
