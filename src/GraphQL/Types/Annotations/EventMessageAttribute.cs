namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>The message for which a subscription field is resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
