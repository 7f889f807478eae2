using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>Types and directives are defined once (specification 3.3).</summary>
internal static class UniqueNameRules
{
    public static void Check(DocumentNode document, SdlFaults faults)
    {
        CheckRepeated(document.Definitions.OfType<ITypeDefinitionNode>().Select(static type => type.Name), "type", faults);
        CheckRepeated(document.Definitions.OfType<DirectiveDefinitionNode>().Select(static directive => directive.Name), "directive", faults);
    }

    /// <summary>Adds a fault for every name that was there before.</summary>
    public static void CheckRepeated(IEnumerable<NameNode> names, string what, SdlFaults faults)
    {
        foreach (var repeated in names.GroupBy(static name => name.Value, StringComparer.Ordinal).SelectMany(static same => same.Skip(1)))
        {
            faults.Add(repeated, $"There is more than one {what} named \"{repeated.Value}\".");
        }
    }
}
