namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What a type adds to the type of its item.</summary>
internal enum TypeWrapper
{
    None,
    ReadOnlyList,
    Array,
    List,
    UnsupportedList,
    Optional,
}
