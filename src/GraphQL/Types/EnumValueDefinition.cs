namespace GraphQLBackend.GraphQL.Types;

/// <summary>A value of an enum.</summary>
public class EnumValueDefinition
{
    internal EnumValueDefinition(string name, string? description, string? deprecationReason)
    {
        Name = name;
        Description = description;
        DeprecationReason = deprecationReason;
    }

    /// <summary>The name, which is also how it travels.</summary>
    public string Name { get; }

    /// <summary>Markdown, or null.</summary>
    public string? Description { get; }

    /// <summary>Null unless deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Directives applied to the definition.</summary>
    public IReadOnlyList<AppliedDirective> Directives => AppliedDirectives;

    internal List<AppliedDirective> AppliedDirectives { get; } = [];
}
