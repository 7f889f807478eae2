using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.IntegrationTests.Ticker;

[QueryType]
public static partial class TickerQueries
{
    public static string GetName() => "ticker";
}
