namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>How a member hands out its value.</summary>
internal enum AwaitKind
{
    None,
    Task,
    ValueTask,
}
