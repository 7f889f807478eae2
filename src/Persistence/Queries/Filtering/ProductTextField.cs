namespace GraphQLBackend.Persistence.Queries.Filtering;

/// <summary>Texts of a product that can be filtered.</summary>
public enum ProductTextField
{
    /// <summary>Title or brand; for <see cref="FilterOperator.Contains"/> and <see cref="FilterOperator.StartsWith"/> only.</summary>
    Text,

    /// <summary>Title.</summary>
    Title,

    /// <summary>Brand.</summary>
    Brand,

    /// <summary>Category.</summary>
    Category,

    /// <summary>ASIN, upper-case.</summary>
    Asin,
}
