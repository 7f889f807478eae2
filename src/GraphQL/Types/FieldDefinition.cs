using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A field of an object or interface (specification 3.6).</summary>
public abstract class FieldDefinition
{
    private protected FieldDefinition(string name, FieldOptions options)
    {
        Name = name;
        Options = options;
        Arguments = [.. options.Arguments.Select(static argument => argument.Definition)];
        Description = options.Description;
        DeprecationReason = options.DeprecationReason;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Markdown, or null.</summary>
    public string? Description { get; }

    /// <summary>Null unless deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>The type; set when the schema is built.</summary>
    public IType Type { get; private protected set; } = null!;

    /// <summary>The arguments in definition order.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; }

    /// <summary>What beyond name and type is known of the field: cost, cache policy, loaders.</summary>
    public FieldOptions Options { get; }

    /// <summary>Directives applied to the definition.</summary>
    public IReadOnlyList<AppliedDirective> Directives => AppliedDirectives;

    internal List<AppliedDirective> AppliedDirectives { get; } = [];

    /// <summary>The type of whose global ids the field's runtime values are the raw part; null where they are what clients see.</summary>
    internal virtual string? NodeTypeName => null;

    /// <summary>The argument of that name, or null.</summary>
    public InputValueDefinition? Argument(string name) => Arguments.FirstOrDefault(argument => argument.Name == name);

    /// <summary>Calls the resolver for one parent, outside of any plan.</summary>
    /// <exception cref="InvalidOperationException">The field is one of an interface.</exception>
    internal virtual ValueTask<object?> ResolveAsync(object parent, ResolverContext context) =>
        throw new InvalidOperationException($"The field \"{Name}\" has no resolver.");

    internal virtual void Complete(SchemaTypes types)
    {
        foreach (var argument in Arguments)
        {
            argument.Complete(types);
        }
    }
}
