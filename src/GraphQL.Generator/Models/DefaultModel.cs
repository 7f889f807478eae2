namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>The default of an argument or input field.</summary>
internal sealed record DefaultModel(bool IsList, EquatableArray<DefaultItem> Items);
