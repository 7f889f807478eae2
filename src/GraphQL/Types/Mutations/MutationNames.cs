namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>The names that the conventions give to what belongs to one mutation.</summary>
internal sealed record MutationNames(string Argument, string Input, string Payload, string Error, string ErrorsField)
{
    public static MutationNames Of(MutationField mutation, MutationConventionOptions defaults)
    {
        var own = mutation.Options;
        return new MutationNames(
            own.InputArgumentName ?? defaults.InputArgumentName,
            Format(own.InputTypeName ?? defaults.InputTypeNamePattern, mutation.Name),
            Format(own.PayloadTypeName ?? defaults.PayloadTypeNamePattern, mutation.Name),
            Format(own.PayloadErrorTypeName ?? defaults.PayloadErrorTypeNamePattern, mutation.Name),
            own.PayloadErrorsFieldName ?? defaults.PayloadErrorsFieldName);
    }

    private static string Format(string pattern, string name) =>
        pattern.Replace(MutationConventionOptions.MutationName, char.ToUpperInvariant(name[0]) + name[1..], StringComparison.Ordinal);
}
