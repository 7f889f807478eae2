namespace GraphQLBackend.Persistence.Queries.Filtering;

/// <summary>Comparison of a field with one value, or with a list for <see cref="In"/> and <see cref="Nin"/>.</summary>
public enum FilterOperator
{
    /// <summary>Equal; null finds absent values.</summary>
    Eq,

    /// <summary>Not equal; absent values are not equal to any value.</summary>
    Neq,

    /// <summary>Equal to one of the list.</summary>
    In,

    /// <summary>Equal to none of the list; absent values are found unless null is listed.</summary>
    Nin,

    /// <summary>Greater; only for numbers, absent values are not found.</summary>
    Gt,

    /// <summary>Greater or equal; only for numbers, absent values are not found.</summary>
    Gte,

    /// <summary>Less; only for numbers, absent values are not found.</summary>
    Lt,

    /// <summary>Less or equal; only for numbers, absent values are not found.</summary>
    Lte,

    /// <summary>Contains, in either case; only for texts.</summary>
    Contains,

    /// <summary>Starts with, in either case; only for texts.</summary>
    StartsWith,
}
