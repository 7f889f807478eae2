namespace GraphQLBackend.GraphQL.Types;

/// <summary>The kinds of <c>__TypeKind</c> (specification 4.2).</summary>
public enum TypeKind
{
    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A union.</summary>
    Union,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>An input object.</summary>
    InputObject,

    /// <summary>A list wrapper.</summary>
    List,

    /// <summary>A Non-Null wrapper.</summary>
    NonNull,
}
