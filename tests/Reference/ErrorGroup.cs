namespace GraphQLBackend.Reference;

/// <summary>A position of the response that errors made null.</summary>
/// <param name="At">The position, as a path; empty for the whole of the data.</param>
/// <param name="AnyOf">Every error that may have done so: at least one of them must be reported.</param>
/// <param name="Below">Errors of positions below, which ended there and are void now: each may be reported or not.</param>
internal sealed record ErrorGroup(string At, IReadOnlyList<FieldError> AnyOf, IReadOnlyList<FieldError> Below);
