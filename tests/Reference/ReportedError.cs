namespace GraphQLBackend.Reference;

/// <summary>An error that a resolver reported beside its value.</summary>
/// <param name="FieldPath">The field it was reported from.</param>
/// <param name="Error">As the response has it.</param>
internal sealed record ReportedError(string FieldPath, FieldError Error);
