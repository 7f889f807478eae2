namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Public static methods and properties of the static partial class become fields of <c>Query</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class QueryTypeAttribute : Attribute;
