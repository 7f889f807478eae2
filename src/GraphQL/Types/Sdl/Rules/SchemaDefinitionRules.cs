using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>One schema definition, and one root type per kind of operation, extensions included (specification 3.3).</summary>
internal static class SchemaDefinitionRules
{
    public static void Check(DocumentNode document, SdlFaults faults)
    {
        foreach (var repeated in document.Definitions.OfType<SchemaDefinitionNode>().Skip(1))
        {
            faults.Add(repeated, "There is more than one schema definition.");
        }

        var roots = document.Definitions.SelectMany(static definition => definition switch
        {
            SchemaDefinitionNode schema => schema.OperationTypes,
            SchemaExtensionNode extension => extension.OperationTypes,
            _ => [],
        });
        foreach (var repeated in roots.GroupBy(static root => root.Operation).SelectMany(static same => same.Skip(1)))
        {
            faults.Add(repeated, $"There is more than one {repeated.Operation.ToString().ToLowerInvariant()} type.");
        }
    }
}
