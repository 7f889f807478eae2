namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>The DataLoaders a resolver awaits, where its parameters do not tell: one wave each, or with <c>+</c> in the same wave as the one before.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UsesDataLoadersAttribute(params string[] names) : Attribute
{
    /// <summary>Names without <c>DataLoader</c>, e.g. <c>ProductById</c>.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
