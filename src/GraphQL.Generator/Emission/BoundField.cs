namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>A field, ready to be written.</summary>
/// <param name="Method">The builder's method, e.g. <c>FieldAsync</c>.</param>
/// <param name="Shape">The C# source of the shape; of the type in GraphQL for fields of interfaces.</param>
/// <param name="Resolver">The C# source of the lambda; empty for fields of interfaces.</param>
/// <param name="Options">The members of <c>FieldOptions</c>, e.g. <c>NeedsContext = true</c>.</param>
internal sealed record BoundField(string Name, string Method, string Shape, string Resolver, IReadOnlyList<string> Options)
{
    /// <summary>Null but for fields of the mutation root, whose method is a type.</summary>
    public BoundMutation? Mutation { get; init; }
}
