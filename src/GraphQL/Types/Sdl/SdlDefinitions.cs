using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>The type system definitions of a document, with extensions beside what they extend.</summary>
internal sealed class SdlDefinitions
{
    public SdlDefinitions(DocumentNode document)
    {
        var extensions = document.Definitions.OfType<ITypeExtensionNode>()
            .ToLookup(static extension => extension.Name.Value, StringComparer.Ordinal);
        var schema = document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();
        var schemaExtensions = document.Definitions.OfType<SchemaExtensionNode>().ToList();
        Types = [.. document.Definitions.OfType<ITypeDefinitionNode>().Select(type => new SdlTypeParts(type, [.. extensions[type.Name.Value]]))];
        Directives = [.. document.Definitions.OfType<DirectiveDefinitionNode>()];
        Description = schema?.Description?.Value;
        SchemaDirectives = [.. schema?.Directives ?? [], .. schemaExtensions.SelectMany(static extension => extension.Directives)];
        Roots = FindRoots(schema, schemaExtensions);
    }

    public IReadOnlyList<SdlTypeParts> Types { get; }

    public IReadOnlyList<DirectiveDefinitionNode> Directives { get; }

    /// <summary>The description of the schema, or null.</summary>
    public string? Description { get; }

    /// <summary>The directives applied to the schema and its extensions.</summary>
    public IReadOnlyList<DirectiveNode> SchemaDirectives { get; }

    /// <summary>The names of the root types; null where there is none.</summary>
    public IReadOnlyDictionary<OperationType, string> Roots { get; }

    /// <summary>Specification 3.3.1: without a schema definition, types with the default names are the roots.</summary>
    private Dictionary<OperationType, string> FindRoots(SchemaDefinitionNode? schema, IEnumerable<SchemaExtensionNode> extensions)
    {
        var roots = new Dictionary<OperationType, string>();
        var given = (schema?.OperationTypes ?? []).Concat(extensions.SelectMany(static extension => extension.OperationTypes));
        foreach (var root in given)
        {
            roots[root.Operation] = root.Type.Name.Value;
        }

        foreach (var operation in schema is null ? Enum.GetValues<OperationType>() : [])
        {
            if (Types.Any(type => type.Name == operation.ToString()))
            {
                roots.TryAdd(operation, operation.ToString());
            }
        }

        return roots;
    }
}
