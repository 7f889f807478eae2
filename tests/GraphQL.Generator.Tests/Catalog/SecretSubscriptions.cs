using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[SubscriptionType]
public static partial class SecretSubscriptions
{
    [Subscribe]
    [Authorize(Roles = ["boss"])]
    public static string OnSecret([EventMessage] string text) => text;
}
