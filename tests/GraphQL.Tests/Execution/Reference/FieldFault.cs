namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>A field error on its way up to the next nullable position (specification 6.4.4).</summary>
internal sealed class FieldFault : Exception;
