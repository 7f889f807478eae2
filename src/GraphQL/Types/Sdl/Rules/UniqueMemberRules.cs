using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>Fields, arguments, enum values and input fields are defined once, extensions included (specification 3.6 to 3.10, 3.13).</summary>
internal static class UniqueMemberRules
{
    public static void Check(DocumentNode document, SdlFaults faults)
    {
        foreach (var type in document.Definitions.GroupBy(TypeName, StringComparer.Ordinal).Where(static type => type.Key is not null))
        {
            UniqueNameRules.CheckRepeated(type.SelectMany(Members), $"member of \"{type.Key}\"", faults);
        }

        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            CheckArguments($"@{directive.Name.Value}", directive.Arguments, faults);
        }

        foreach (var (typeName, field) in document.Definitions.SelectMany(static type => Fields(type).Select(field => (TypeName(type), field))))
        {
            CheckArguments($"{typeName}.{field.Name.Value}", field.Arguments, faults);
        }
    }

    private static string? TypeName(IDefinitionNode definition)
    {
        return definition switch
        {
            ITypeDefinitionNode type => type.Name.Value,
            ITypeExtensionNode type => type.Name.Value,
            _ => null,
        };
    }

    private static IEnumerable<NameNode> Members(IDefinitionNode definition)
    {
        return definition switch
        {
            EnumTypeDefinitionNode type => type.Values.Select(static value => value.Name),
            EnumTypeExtensionNode type => type.Values.Select(static value => value.Name),
            InputObjectTypeDefinitionNode type => type.Fields.Select(static field => field.Name),
            InputObjectTypeExtensionNode type => type.Fields.Select(static field => field.Name),
            _ => Fields(definition).Select(static field => field.Name),
        };
    }

    private static IReadOnlyList<FieldDefinitionNode> Fields(IDefinitionNode definition)
    {
        return definition switch
        {
            ObjectTypeDefinitionNode type => type.Fields,
            ObjectTypeExtensionNode type => type.Fields,
            InterfaceTypeDefinitionNode type => type.Fields,
            InterfaceTypeExtensionNode type => type.Fields,
            _ => [],
        };
    }

    private static void CheckArguments(string owner, IReadOnlyList<InputValueDefinitionNode> arguments, SdlFaults faults) =>
        UniqueNameRules.CheckRepeated(arguments.Select(static argument => argument.Name), $"argument of \"{owner}\"", faults);
}
