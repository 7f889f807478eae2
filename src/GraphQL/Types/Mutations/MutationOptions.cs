namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>What generated code says of one mutation for the conventions. Names that are null follow <see cref="MutationConventionOptions"/>.</summary>
public sealed record MutationOptions
{
    /// <summary>Whether the mutation follows the conventions; null leaves it to <see cref="MutationConventionOptions.ApplyToAllMutations"/>.</summary>
    public bool? UseConvention { get; init; }

    /// <summary>The type of the only argument if it is an input object, which may already be the one that the conventions ask for; else null.</summary>
    public string? ArgumentTypeName { get; init; }

    /// <summary>The named type that the resolver returns.</summary>
    public required string ResultTypeName { get; init; }

    /// <summary>The field of the payload that has the result.</summary>
    public required string PayloadFieldName { get; init; }

    /// <summary>The errors that are part of the schema; the first that fits an exception speaks for it.</summary>
    public IReadOnlyList<MutationError> Errors { get; init; } = [];

    /// <summary>The name of the one argument.</summary>
    public string? InputArgumentName { get; init; }

    /// <summary>The name of the input type, or a pattern.</summary>
    public string? InputTypeName { get; init; }

    /// <summary>The name of the payload type, or a pattern.</summary>
    public string? PayloadTypeName { get; init; }

    /// <summary>The name of the union of errors, or a pattern.</summary>
    public string? PayloadErrorTypeName { get; init; }

    /// <summary>The field of the payload that lists errors.</summary>
    public string? PayloadErrorsFieldName { get; init; }
}
