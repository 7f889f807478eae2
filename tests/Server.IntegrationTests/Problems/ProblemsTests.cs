using System.Net;
using System.Text.Json;
using GraphQLBackend.Server.Hosting;
using GraphQLBackend.Server.Problems;
using GraphQLBackend.Server.RequestIds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphQLBackend.Server.IntegrationTests.Problems;

/// <summary>On a real listener, because the limits are the listener's.</summary>
public sealed class ProblemsTests : IAsyncLifetime, IDisposable
{
    private readonly WebApplication _app = Build();
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Exception_Should_BeMaskedProblem_When_NobodyCaughtIt()
    {
        // act
        using var response = await GetAsync("/throw");

        // assert
        var text = await response.Content.ReadAsStringAsync();
        AssertProblem(response, text, HttpStatusCode.InternalServerError, "INTERNAL_ERROR");
        Assert.DoesNotContain("canary", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_Should_BeRefused_When_Over128KiB()
    {
        // arrange
        using var largest = new ByteArrayContent(new byte[128 * 1024]);
        using var larger = new ByteArrayContent(new byte[(128 * 1024) + 1]);

        // act
        using var accepted = await _client.PostAsync(new Uri("/read", UriKind.Relative), largest);
        using var refused = await _client.PostAsync(new Uri("/read", UriKind.Relative), larger);

        // assert
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        AssertProblem(refused, await refused.Content.ReadAsStringAsync(), HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE");
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "NOT_FOUND")]
    [InlineData("/read", HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED")]
    public async Task Status_Should_BecomeAProblem_When_ItHasNoBody(string path, HttpStatusCode status, string code)
    {
        // act
        using var response = await GetAsync(path);

        // assert
        AssertProblem(response, await response.Content.ReadAsStringAsync(), status, code);
    }

    [Fact]
    public async Task RequestLine_Should_BeRefused_When_Over8KiB()
    {
        // act
        using var response = await GetAsync("/nowhere?" + new string('a', 8 * 1024));

        // assert
        Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
    }

    [Fact]
    public async Task Headers_Should_BeRefused_When_Over32KiB()
    {
        // arrange
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere");
        for (var i = 0; i < 5; i++)
        {
            request.Headers.Add($"X-Long-{i}", new string('a', 8000));
        }

        // act
        using var response = await _client.SendAsync(request);

        // assert
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("abc-1")]
    [InlineData("abc 1")]
    public async Task RequestId_Should_BeReturned_When_OfferedOrMade(string offered)
    {
        // arrange
        using var request = new HttpRequestMessage(HttpMethod.Get, "/throw");
        request.Headers.TryAddWithoutValidation(RequestId.Header, offered);

        // act
        using var response = await _client.SendAsync(request);

        // assert
        var id = Assert.Single(response.Headers.GetValues(RequestId.Header));
        Assert.Equal(offered == "abc-1", id == offered);
        Assert.Matches("^[A-Za-z0-9._-]{1,64}$", id);
    }

    private static void AssertProblem(HttpResponseMessage response, string text, HttpStatusCode status, string code)
    {
        var body = JsonDocument.Parse(text).RootElement;
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(code, body.GetProperty("code").GetString());
        Assert.Equal((int)status, body.GetProperty("status").GetInt32());
        Assert.Matches("^[0-9a-f]{32}$", body.GetProperty("traceId").GetString());
        Assert.False(response.Headers.Contains("Server"));
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddKestrelLimits().AddProblems();
        var app = builder.Build();
        app.UseMiddleware<RequestIdMiddleware>();
        app.UseProblems();
        app.MapGet("/throw", static string () => throw new InvalidOperationException("canary"));
        app.MapPost("/read", static async (HttpRequest request) => await request.Body.CopyToAsync(Stream.Null));
        return app;
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));
}
