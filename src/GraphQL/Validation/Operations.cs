using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>Words for operations in messages.</summary>
internal static class Operations
{
    /// <summary><c> in operation "Name"</c>, or nothing for an anonymous one.</summary>
    public static string Describe(OperationDefinitionNode operation) =>
        operation.Name is { } name ? $" in operation \"{name.Value}\"" : string.Empty;
}
