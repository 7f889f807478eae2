namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>A field, ready to be written.</summary>
/// <param name="Call">The builder's method with name, shape and resolver, without the options and the closing parenthesis.</param>
/// <param name="Options">The members of <c>FieldOptions</c>, e.g. <c>NeedsContext = true</c>.</param>
internal sealed record BoundField(string Name, string Call, IReadOnlyList<string> Options);
