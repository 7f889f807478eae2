using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

public sealed class ProductionModeTests(ProductionFixture production) : IClassFixture<ProductionFixture>
{
    [Theory]
    [InlineData("""{"documentId":"Open"}""", HttpStatusCode.OK, null)]
    [InlineData("""{"documentId":"Closed"}""", HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("""{"documentId":"Track"}""", HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("""{"documentId":"Unknown"}""", HttpStatusCode.NotFound, "PERSISTED_QUERY_NOT_IN_LIST")]
    [InlineData("""{"query":"{ marketplaces { code } }"}""", HttpStatusCode.BadRequest, "OPERATION_NOT_REGISTERED")]
    [InlineData("""{"query":"{ __schema { types { name } } }"}""", HttpStatusCode.BadRequest, "OPERATION_NOT_REGISTERED")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}}}""", HttpStatusCode.NotFound, "PERSISTED_QUERY_NOT_IN_LIST")]
    public async Task Graph_Should_ServePublicRegisteredOperationsOnly_When_TheCallerIsAnonymous(string request, HttpStatusCode status, string? code)
    {
        // act
        using var response = await production.Client.PostAsync(
            new Uri("/graphql", UriKind.Relative), new StringContent(request, System.Text.Encoding.UTF8, "application/json"));

        // assert
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, body.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null);
        Assert.Equal(status == HttpStatusCode.Unauthorized ? "Bearer" : "", response.Headers.WwwAuthenticate.ToString());
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Should_NotBeServed_When_InProduction()
    {
        // arrange
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Accept.ParseAdd("text/html");

        // act
        using var response = await production.Client.SendAsync(request);

        // assert
        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEqual("text/html", response.Content.Headers.ContentType?.MediaType);
    }
}
