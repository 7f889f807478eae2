using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.Server.Logging;
using GraphQLBackend.Server.RequestIds;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphQLBackend.Server.Tests.Logging;

public sealed class RequestLinesTests
{
    [Theory]
    [InlineData("GET", "/graphql", 200, LogLevel.Information)]
    [InlineData("POST", "/a \"b\"\\\r\n{\u0001} é🎧", 404, LogLevel.Information)]
    [InlineData("GET", "/v1/health/live", 503, LogLevel.Debug)]
    [InlineData("GET", "/graphql", 500, LogLevel.Error)]
    public void Write_Should_SayWhatTheEventSays_When_ARequestEnded(string method, string path, int status, LogLevel level)
    {
        // arrange
        using var activity = new Activity("request").Start();

        // act
        var line = Write(Context(method, path, status), level, []);

        // assert
        var expected = Event(method, path, status, level);
        Assert.EndsWith("\n", line, StringComparison.Ordinal);
        Assert.Single(line.TrimEnd().Split('\n'));
        Assert.Equal(
            """{"ts":"2026-11-20T08:09:10.011Z",""" + expected[(expected.IndexOf(',', StringComparison.Ordinal) + 1)..],
            line);
    }

    [Fact]
    public void Write_Should_NameNoTrace_When_ThereIsNone()
    {
        // arrange
        Activity.Current = null;

        // act
        var line = JsonNode.Parse(Write(Context("GET", "/graphql", 200), LogLevel.Information, []))!;

        // assert
        Assert.Null(line["trace_id"]);
        Assert.Equal("abc-1", (string?)line["request_id"]);
    }

    [Theory]
    [InlineData("/x/configured-canary")]
    [InlineData("/x;token=canary-1")]
    [InlineData("/Bearer canary.canary.canary")]
    public void Write_Should_CutOutSecrets_When_ThePathHoldsThem(string path)
    {
        // act
        var line = Write(Context("GET", path, 200), LogLevel.Information, ["configured-canary"]);

        // assert
        Assert.DoesNotContain("canary", line, StringComparison.Ordinal);
        Assert.Contains("***", (string?)JsonNode.Parse(line)!["path"], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Should_CutOutSecrets_When_TheMethodOrTheIdIsOne()
    {
        // arrange
        var context = Context("CANARY-METHOD", "/graphql", 405);
        context.TraceIdentifier = "canary-id";

        // act
        var line = JsonNode.Parse(Write(context, LogLevel.Information, ["CANARY-METHOD", "canary-id"]))!;

        // assert
        Assert.Equal("***", (string?)line["method"]);
        Assert.Equal("***", (string?)line["request_id"]);
        Assert.StartsWith("*** /graphql -> 405", (string?)line["message"], StringComparison.Ordinal);
    }

    private static string Write(HttpContext context, LogLevel level, string[] secrets)
    {
        using var output = new MemoryStream();
        var redactor = new SecretRedactor(secrets);
        using (var sink = new BufferedLineSink(new JsonLineFormatter("svc", redactor), output))
        {
            new RequestLines("svc", redactor, sink).Write(context, level, new DateTimeOffset(2026, 11, 20, 9, 9, 10, 11, TimeSpan.FromHours(1)), 1.2);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Event(string method, string path, int status, LogLevel level)
    {
        using var lines = new LogLines(new JsonLineFormatter("svc", new SecretRedactor([])), LogLevel.Debug);
        var logger = lines.CreateLogger(typeof(RequestLoggingMiddleware).FullName!);
        using (logger.BeginScope(new RequestIdScope("abc-1")))
        {
            Log.RequestFinished(logger, level, method, path, status, 1.2);
        }

        return lines.Text;
    }

    private static DefaultHttpContext Context(string method, string path, int status)
    {
        var context = new DefaultHttpContext { TraceIdentifier = "abc-1" };
        context.Request.Method = method;
        context.Request.Path = path;
        context.Response.StatusCode = status;
        return context;
    }
}
