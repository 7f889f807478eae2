namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>How mutations get their input and payload types. <c>{MutationName}</c> stands for the field's name with a capital.</summary>
public sealed record MutationConventionOptions
{
    /// <summary>The placeholder of patterns.</summary>
    public const string MutationName = "{MutationName}";

    /// <summary>The name of the one argument. Default: <c>input</c>.</summary>
    public string InputArgumentName { get; init; } = "input";

    /// <summary>The name of the input type. Default: <c>{MutationName}Input</c>.</summary>
    public string InputTypeNamePattern { get; init; } = $"{MutationName}Input";

    /// <summary>The name of the payload type. Default: <c>{MutationName}Payload</c>.</summary>
    public string PayloadTypeNamePattern { get; init; } = $"{MutationName}Payload";

    /// <summary>The name of the union of errors. Default: <c>{MutationName}Error</c>.</summary>
    public string PayloadErrorTypeNamePattern { get; init; } = $"{MutationName}Error";

    /// <summary>The field of the payload that lists errors. Default: <c>errors</c>.</summary>
    public string PayloadErrorsFieldName { get; init; } = "errors";

    /// <summary>Whether mutations without <c>[UseMutationConvention]</c> and <c>[Error&lt;T&gt;]</c> follow the conventions too. Default: yes.</summary>
    public bool ApplyToAllMutations { get; init; } = true;
}
