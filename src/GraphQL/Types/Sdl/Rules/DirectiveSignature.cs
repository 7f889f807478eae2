using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>What a use of a directive is checked against.</summary>
/// <param name="Locations">Where it may stand, as GraphQL names it.</param>
/// <param name="IsRepeatable">Whether it may stand at one place more than once.</param>
/// <param name="Arguments">The arguments' names, and whether each must be given.</param>
/// <param name="BuiltIn">The directive itself when the specification defines it.</param>
internal sealed record DirectiveSignature(
    IReadOnlyList<string> Locations, bool IsRepeatable, IReadOnlyDictionary<string, bool> Arguments, DirectiveDefinition? BuiltIn = null)
{
    /// <summary>The directives of the specification, and those of the document, which come first.</summary>
    public static Dictionary<string, DirectiveSignature> All(DocumentNode document)
    {
        var signatures = BuiltInDirectives.CreateComplete().ToDictionary(static directive => directive.Name, From, StringComparer.Ordinal);
        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            signatures[directive.Name.Value] = From(directive);
        }

        return signatures;
    }

    private static DirectiveSignature From(DirectiveDefinition directive) => new(
        [.. directive.Locations.Select(static location => location.ToGraphQLName())],
        directive.IsRepeatable,
        directive.Arguments.ToDictionary(static argument => argument.Name, static argument => argument.IsRequired, StringComparer.Ordinal),
        directive);

    private static DirectiveSignature From(DirectiveDefinitionNode directive)
    {
        var arguments = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var argument in directive.Arguments)
        {
            arguments[argument.Name.Value] = argument is { Type: NonNullTypeNode, DefaultValue: null };
        }

        return new DirectiveSignature([.. directive.Locations.Select(static location => location.Value)], directive.IsRepeatable, arguments);
    }
}
