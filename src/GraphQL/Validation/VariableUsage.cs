using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>A use of a variable with what is known of its place.</summary>
internal readonly record struct VariableUsage(VariableNode Node, TypeScope Scope);
