namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>How long the list of a field may become.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The size to assume when no slicing argument is given; 0 for none.</summary>
    public int AssumedSize { get; set; }

    /// <summary>The arguments that bound the list.</summary>
    public string[] SlicingArguments { get; set; } = [];

    /// <summary>The sub-fields whose lists have that size; empty for the field itself.</summary>
    public string[] SizedFields { get; set; } = [];

    /// <summary>Whether a query must give exactly one slicing argument. Default true.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;
}
