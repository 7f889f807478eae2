namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Lets everybody use a field of a class that carries <see cref="AuthorizeAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;
