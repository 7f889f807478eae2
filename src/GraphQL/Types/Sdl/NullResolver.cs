using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>Resolves nothing: for schemas that are printed, compared or validated against.</summary>
internal sealed class NullResolver : IUntypedResolver
{
    public static NullResolver Instance { get; } = new();

    public string? ResolveType(object value) => null;

    public object? Resolve(object parent, FieldDefinition field, ResolverContext context) => null;
}
