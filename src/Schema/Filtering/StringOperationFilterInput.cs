namespace GraphQLBackend.Schema.Filtering;

/// <summary>Comparisons of a text; all given ones must hold. Only `contains` and `startsWith` ignore case.</summary>
[InputObjectType]
public sealed record StringOperationFilterInput
{
    /// <summary>Equal; null finds what has no value.</summary>
    public Optional<string?> Eq { get; init; }

    /// <summary>Not equal; null finds what has a value.</summary>
    public Optional<string?> Neq { get; init; }

    /// <summary>Equal to one of these.</summary>
    public IReadOnlyList<string?>? In { get; init; }

    /// <summary>Equal to none of these.</summary>
    public IReadOnlyList<string?>? Nin { get; init; }

    /// <summary>Contains this.</summary>
    public string? Contains { get; init; }

    /// <summary>Starts with this.</summary>
    public string? StartsWith { get; init; }
}
