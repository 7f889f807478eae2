namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>An error of the reference; the message is null where implementations word it as they like.</summary>
internal sealed record ReferenceError(string Path, string? Message);
