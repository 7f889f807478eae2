using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Differential.Generation;

/// <summary>A fragment; without a text while it is being written.</summary>
internal sealed record Fragment(string Name, NamedType Type, Definition Uses)
{
    public string? Text { get; set; }
}
