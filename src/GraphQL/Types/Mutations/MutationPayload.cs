namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>What a mutation that follows the conventions answers with: its result, or why there is none.</summary>
/// <param name="Value">The result; the default of <typeparamref name="T"/> when there are errors.</param>
/// <param name="Errors">Values of the declared error types; null when there are none.</param>
internal sealed record MutationPayload<T>(T Value, IReadOnlyList<object>? Errors);
