using System.Diagnostics;
using System.Text.Json;
using GraphQLBackend.Server.Logging;
using GraphQLBackend.Server.RequestIds;
using Microsoft.Extensions.Logging;

namespace GraphQLBackend.Server.Tests.Logging;

public sealed class JsonLineFormatterTests
{
    [Fact]
    public void Format_Should_WriteOneObjectWithTheFixedFields_When_AMessageHasValues()
    {
        // arrange
        using var lines = Lines();

        // act
        lines.CreateLogger("shop").LogInformation(new EventId(7, "Sold"), "sold {Title} for {PriceMinor}", "a \"b\"\r\nc", 1299);

        // assert
        var line = Single(lines);
        Assert.Equal("information", line.GetProperty("level").GetString());
        Assert.Equal("svc", line.GetProperty("service").GetString());
        Assert.Equal("sold a \"b\"\r\nc for 1299", line.GetProperty("message").GetString());
        Assert.Equal(1299, line.GetProperty("price_minor").GetInt32());
        Assert.Equal(7, line.GetProperty("event_id").GetInt32());
        Assert.EndsWith("Z", line.GetProperty("ts").GetString(), StringComparison.Ordinal);
        Assert.Single(lines.Text.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Format_Should_CarryTheRequestAndTraceIds_When_InsideARequest()
    {
        // arrange
        using var lines = Lines();
        using var activity = new Activity("request").Start();
        var logger = lines.CreateLogger();

        // act
        using (logger.BeginScope(new RequestIdScope("abc-1")))
        {
            logger.LogWarning("x");
        }

        // assert
        var line = Single(lines);
        Assert.Equal("abc-1", line.GetProperty("request_id").GetString());
        Assert.Equal(activity.TraceId.ToHexString(), line.GetProperty("trace_id").GetString());
    }

    [Fact]
    public void Format_Should_KeepItsOwnFields_When_APropertyHasTheSameName()
    {
        // arrange
        using var lines = Lines();

        // act
        lines.CreateLogger().LogInformation("{Message} {Level}", "mine", "high");

        // assert
        var line = Single(lines);
        Assert.Equal("mine high", line.GetProperty("message").GetString());
        Assert.Equal("mine", line.GetProperty("message_").GetString());
        Assert.Equal("information", line.GetProperty("level").GetString());
    }

    [Theory]
    [InlineData(LogLevel.Information, "test", LogLevel.Debug, false)]
    [InlineData(LogLevel.Debug, "test", LogLevel.Debug, true)]
    [InlineData(LogLevel.Debug, "Microsoft.EntityFrameworkCore", LogLevel.Information, false)]
    [InlineData(LogLevel.Debug, "Microsoft.EntityFrameworkCore", LogLevel.Warning, true)]
    public void CreateLogger_Should_FollowTheLevel_When_OursOrTheFrameworks(LogLevel minimum, string category, LogLevel level, bool written)
    {
        // arrange
        using var lines = new LogLines(new JsonLineFormatter("svc", new SecretRedactor([])), minimum);

        // act
        lines.CreateLogger(category).Log(level, "x");

        // assert
        Assert.Equal(written, lines.Text.Length > 0);
    }

    private static LogLines Lines() => new(new JsonLineFormatter("svc", new SecretRedactor([])));

    private static JsonElement Single(LogLines lines) => JsonDocument.Parse(lines.Text).RootElement;
}
