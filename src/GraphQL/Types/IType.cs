namespace GraphQLBackend.GraphQL.Types;

/// <summary>A type as it stands in a type reference: a named type, or one wrapped in a list or Non-Null (specification 3.4).</summary>
public interface IType
{
    /// <summary>The innermost named type.</summary>
    NamedType Named { get; }

    /// <summary>This type without an outer Non-Null.</summary>
    IType NullableType { get; }

    /// <summary>True for Non-Null.</summary>
    bool IsNonNull { get; }
}
