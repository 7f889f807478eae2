using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>An argument or an input object field (specification 3.6.1, 3.10).</summary>
public abstract class InputValueDefinition
{
    private protected InputValueDefinition(string name, IValueNode? defaultValue)
    {
        Name = name;
        DefaultValue = defaultValue;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Markdown, or null.</summary>
    public string? Description { get; internal set; }

    /// <summary>Null unless deprecated.</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>The constant literal used when no value is given; null when there is none.</summary>
    public IValueNode? DefaultValue { get; }

    /// <summary>The type; set when the schema is built.</summary>
    public IType Type { get; private protected set; } = null!;

    /// <summary>True when a value must be given: Non-Null without default (specification 5.4.3).</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>Directives applied to the definition.</summary>
    public IReadOnlyList<AppliedDirective> Directives => AppliedDirectives;

    internal List<AppliedDirective> AppliedDirectives { get; } = [];

    internal abstract void Complete(SchemaTypes types);

    /// <summary>Coerces the default once, so that a bad one stops the start.</summary>
    internal abstract void CheckDefault();

    /// <summary>
    /// The source of the value that <paramref name="literal"/> or, when it is null, the default stands for; null when there is neither.
    /// </summary>
    internal abstract ValueSource? CreateSource(IValueNode? literal, LiteralContext context);
}
