namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A default, or one item of a default that is a list.</summary>
/// <param name="Literal">GraphQL source.</param>
/// <param name="EnumMember">The CLR name of an enum value, which may be renamed where the enum is registered.</param>
internal sealed record DefaultItem(string Literal, string? EnumMember);
