using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Execution;

/// <summary>Resolves fields by their name alone.</summary>
internal sealed class ConstantResolver(IReadOnlyDictionary<string, object?> values) : IUntypedResolver
{
    public string? ResolveType(object value) => value as string;

    public object? Resolve(object parent, FieldDefinition field, ResolverContext context) => values.GetValueOrDefault(field.Name);
}
