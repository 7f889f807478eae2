namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A type as it stands on a member.</summary>
/// <param name="Name">The C# type without annotations of nullability; of <c>int?</c> it is <c>int</c>.</param>
/// <param name="ClrName">The bare name, for messages and for types that are about to be generated.</param>
/// <param name="GraphQLName">The name the type gives itself.</param>
/// <param name="HasNullability">Whether the type, or a part of it, may be null.</param>
internal sealed record TypeModel(
    string Name,
    string ClrName,
    string GraphQLName,
    NamedKind Kind,
    bool IsNullable,
    bool IsValueType,
    bool IsParsable,
    bool HasNullability,
    TypeWrapper Wrapper,
    TypeModel? Item)
{
    public bool IsList => Wrapper is TypeWrapper.ReadOnlyList or TypeWrapper.Array or TypeWrapper.List;

    /// <summary>The type without lists and options around it.</summary>
    public TypeModel Innermost => Item?.Innermost ?? this;
}
