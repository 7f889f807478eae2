namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A value of an enum.</summary>
/// <param name="Constant">The number it stands for.</param>
internal sealed record EnumValueModel(string ClrName, string Constant, Annotations Annotations);
