namespace GraphQLBackend.Reference;

/// <summary>A field error (specification 6.4.4).</summary>
/// <param name="Path">Response names and list indexes joined by slashes; empty for the whole of the operation.</param>
/// <param name="Message">Null where implementations word it as they like.</param>
internal sealed record FieldError(string Path, string? Message);
