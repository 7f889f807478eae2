using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A directive (specification 3.13).</summary>
public sealed class DirectiveDefinition
{
    /// <summary>Declares a directive; arguments are shaped as <see cref="InputField.Create{T}"/> makes them.</summary>
    public DirectiveDefinition(
        string name,
        string? description,
        IReadOnlyList<DirectiveLocation> locations,
        IReadOnlyList<InputField>? arguments = null,
        bool isRepeatable = false)
    {
        Name = name;
        Description = description;
        Locations = locations;
        IsRepeatable = isRepeatable;
        Arguments = [.. (arguments ?? []).Select(static argument => argument.Definition)];
    }

    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>Markdown, or null.</summary>
    public string? Description { get; }

    /// <summary>Where it may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; }

    /// <summary>Whether it may be applied more than once in one place.</summary>
    public bool IsRepeatable { get; }

    /// <summary>The arguments in definition order.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; }

    /// <summary>The argument of that name, or null.</summary>
    public InputValueDefinition? Argument(string name) => Arguments.FirstOrDefault(argument => argument.Name == name);
}
