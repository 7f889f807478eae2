using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>An extended type is defined in the document, and of the same kind (specification 3.4.3).</summary>
internal static class ExtensionRules
{
    public static void Check(DocumentNode document, SdlFaults faults)
    {
        var kinds = new Dictionary<string, SyntaxKind>(StringComparer.Ordinal);
        foreach (var type in document.Definitions.OfType<ITypeDefinitionNode>())
        {
            kinds.TryAdd(type.Name.Value, type.Kind);
        }

        foreach (var extension in document.Definitions.OfType<ITypeExtensionNode>())
        {
            var name = extension.Name.Value;
            if (!kinds.TryGetValue(name, out var kind))
            {
                faults.Add(extension, $"The type \"{name}\" cannot be extended, because it is not defined.");
            }
            else if (kind != Extended(extension))
            {
                faults.Add(extension, $"The type \"{name}\" cannot be extended as another kind of type than it is.");
            }
        }
    }

    private static SyntaxKind Extended(ITypeExtensionNode extension)
    {
        return extension switch
        {
            ScalarTypeExtensionNode => SyntaxKind.ScalarTypeDefinition,
            ObjectTypeExtensionNode => SyntaxKind.ObjectTypeDefinition,
            InterfaceTypeExtensionNode => SyntaxKind.InterfaceTypeDefinition,
            UnionTypeExtensionNode => SyntaxKind.UnionTypeDefinition,
            EnumTypeExtensionNode => SyntaxKind.EnumTypeDefinition,
            _ => SyntaxKind.InputObjectTypeDefinition,
        };
    }
}
