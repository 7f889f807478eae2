using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>The application under <see cref="TreeExecutor"/>.</summary>
internal interface IReferenceModel
{
    /// <summary>The value of a field; lists are <see cref="IReadOnlyList{T}"/> of boxed values. May throw.</summary>
    object? Resolve(object parent, FieldDefinition field, IReadOnlyDictionary<string, object?> arguments);

    /// <summary>The name of the object type of a value; may be none of the schema.</summary>
    string? ResolveType(object value);
}
