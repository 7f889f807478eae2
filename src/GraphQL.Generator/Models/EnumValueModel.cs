namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A value of an enum.</summary>
internal sealed record EnumValueModel(string ClrName, Annotations Annotations);
