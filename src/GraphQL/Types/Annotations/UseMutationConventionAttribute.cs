namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Overrides the mutation conventions for one mutation; type names may contain <c>{MutationName}</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>Whether the mutation is left as it stands.</summary>
    public bool Disable { get; set; }

    /// <summary>The name of the one argument.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of the input type.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The name of the payload type.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The field of the payload that has the result; by default named after its type.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The name of the union of errors.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The field of the payload that lists errors.</summary>
    public string? PayloadErrorsFieldName { get; set; }
}
