namespace GraphQLBackend.Schema.Filtering;

/// <summary>The direction of an order.</summary>
[EnumType]
public enum SortEnumType
{
    /// <summary>Smallest first.</summary>
    Asc,

    /// <summary>Largest first.</summary>
    Desc,
}
