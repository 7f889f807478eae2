namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>The method that subscribes to the events of a field.</summary>
/// <param name="IsSequence">Whether it returns a sequence instead of a source stream.</param>
internal sealed record SubscribeMethod(string Owner, string ClrName, AwaitKind Await, bool IsSequence, EquatableArray<ParameterModel> Parameters);
