namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

/// <summary>No copies are left.</summary>
public sealed class OutOfPrintException(int year) : Exception($"Out of print since {year}.")
{
    /// <summary>The last edition.</summary>
    public int Year { get; } = year;
}
