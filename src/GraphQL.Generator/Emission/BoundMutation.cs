namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>What a mutation has beyond a field.</summary>
/// <param name="PayloadShape">The C# source of the shape of its result in the payload.</param>
/// <param name="Options">The members of <c>MutationOptions</c>.</param>
internal sealed record BoundMutation(string PayloadShape, IReadOnlyList<string> Options);
