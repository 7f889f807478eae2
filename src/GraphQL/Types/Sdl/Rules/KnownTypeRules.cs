using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Introspection;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>Every type that is named is defined, in the document or by the specification (specification 3.4).</summary>
internal static class KnownTypeRules
{
    public static void Check(DocumentNode document, SdlFaults faults)
    {
        var defined = document.Definitions.OfType<ITypeDefinitionNode>().Select(static type => type.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var type in SdlTree.Nodes(document).Select(static place => place.Node).OfType<NamedTypeNode>())
        {
            var name = type.Name.Value;
            if (!defined.Contains(name) && !BuiltInScalars.Contains(name) && !IntrospectionTypes.Contains(name))
            {
                faults.Add(type, $"The type \"{name}\" is not defined.");
            }
        }
    }
}
