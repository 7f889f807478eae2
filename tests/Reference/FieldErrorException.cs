namespace GraphQLBackend.Reference;

/// <summary>Field errors on their way up to the next nullable position: all that would have made it null by themselves.</summary>
internal sealed class FieldErrorException(params IReadOnlyList<FieldError> causes) : Exception
{
    public IReadOnlyList<FieldError> Causes => causes;
}
