namespace GraphQLBackend.Conformance.Model;

/// <summary>An object of the model: nothing but its type and its place in the response.</summary>
internal sealed record ModelObject(string TypeName, string Path);
