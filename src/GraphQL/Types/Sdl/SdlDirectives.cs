using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>Reads directives in SDL: their definitions, and what applied ones say.</summary>
internal static class SdlDirectives
{
    public static DirectiveDefinition Create(DirectiveDefinitionNode node) =>
        new(
            node.Name.Value,
            node.Description?.Value,
            [.. node.Locations.Select(static location => Location(location.Value))],
            SdlMembers.CreateInputs(node.Arguments),
            node.IsRepeatable);

    /// <summary>The applied directives without those the type system has a place of its own for.</summary>
    public static IEnumerable<AppliedDirective> Applied(IEnumerable<DirectiveNode> directives) =>
        directives.Where(static directive => directive.Name.Value is not ("deprecated" or "specifiedBy" or "oneOf"))
            .Select(static directive => new AppliedDirective(directive.Name.Value, directive.Arguments));

    /// <summary>The reason of <c>@deprecated</c>, or null when it is not applied.</summary>
    public static string? DeprecationReason(IEnumerable<DirectiveNode> directives) =>
        Find(directives, "deprecated") is { } deprecated ? Text(deprecated, "reason") ?? BuiltInDirectives.DefaultReason : null;

    /// <summary>The URL of <c>@specifiedBy</c>, or null.</summary>
    public static Uri? SpecifiedBy(IEnumerable<DirectiveNode> directives) =>
        Find(directives, "specifiedBy") is { } specified && Text(specified, "url") is { } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null;

    public static bool IsOneOf(IEnumerable<DirectiveNode> directives) => Find(directives, "oneOf") is not null;

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static string? Text(DirectiveNode directive, string argument) =>
        (directive.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value as StringValueNode)?.Value;

    private static DirectiveLocation Location(string name) =>
        Enum.GetValues<DirectiveLocation>().First(location => location.ToGraphQLName() == name);
}
