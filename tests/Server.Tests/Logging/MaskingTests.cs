using GraphQLBackend.Server.Logging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Serilog.Formatting;

namespace GraphQLBackend.Server.Tests.Logging;

public sealed class MaskingTests
{
    private const string Canary = "canary+7f3a/\"quoted\\";

    public static TheoryData<string> Names => new(
        "Password", "passwd", "ClientSecret", "Token", "AccessToken", "Authorization", "Cookie", "Set-Cookie",
        "ApiKey", "api_key", "X-Api-Key", "ConnectionString", "X-Amz-Signature", "Email");

    [Theory]
    [MemberData(nameof(Names))]
    public void Log_Should_MaskTheValue_When_ThePropertysNameIsSensitive(string name) => AssertNoCanary(logger =>
    {
        logger.Log(LogLevel.Information, 0, new[] { KeyValuePair.Create(name, (object?)Canary), KeyValuePair.Create("{OriginalFormat}", (object?)$"a {{{name}}} b") }, null, static (_, _) => "unused");
        using (logger.BeginScope(new Dictionary<string, object> { [name] = Canary }))
        {
            logger.LogInformation("in scope");
        }
    });

    [Fact]
    public void Log_Should_MaskAtEveryDepth_When_AnObjectIsTakenApart() => AssertNoCanary(static logger =>
        logger.LogInformation(
            "{@Call} {@Headers}",
            new { Caller = new { Name = "ann", Password = Canary }, Keys = new[] { new { Token = Canary } } },
            new Dictionary<string, string> { ["Authorization"] = Canary }));

    [Fact]
    public void Log_Should_CutOutConfiguredSecrets_When_TheyComeInThroughAnException() => AssertNoCanary(static logger =>
        logger.LogError(new InvalidOperationException($"cannot reach x with {Canary}"), "failed: {Reason}", $"used {Canary}!"));

    [Theory]
    [InlineData("Authorization was Bearer abcdefgh.ijkl.mnop-canary", "abcdefgh")]
    [InlineData("GET /x?token=canary-1&a=b", "canary-1")]
    [InlineData("Host=h;Password=canary-2;Database=d", "canary-2")]
    [InlineData("url ?X-Amz-Signature=canary-3", "canary-3")]
    public void Redact_Should_CutOutTheValue_When_TheTextShowsWhatItIs(string text, string secret)
    {
        // act
        var result = new SecretRedactor([]).Redact(text);

        // assert
        Assert.DoesNotContain(secret, result, StringComparison.Ordinal);
        Assert.Contains("***", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tokens: 5, cancellation token passed")]
    [InlineData("bearer of news")]
    [InlineData("a=b; secretary=yes")]
    public void Redact_Should_LeaveTheLine_When_NothingIsSecret(string text) =>
        Assert.Equal(text, new SecretRedactor(["", null, "abc"]).Redact(text));

    [Fact]
    public void From_Should_KnowEverySecret_When_SetInTheEnvironment()
    {
        // arrange
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = "postgres://app:p%40ss-canary@host/db",
            ["REDIS_URL"] = "rediss://:redis-canary@host:6379",
            ["JWT_SECRET"] = "jwt-canary",
            ["S3_SECRET_KEY"] = "s3-canary",
        }).Build();

        // act
        var result = SecretRedactor.From(configuration).Redact("p@ss-canary p%40ss-canary redis-canary jwt-canary s3-canary end");

        // assert
        Assert.Equal("*** *** *** *** *** end", result);
    }

    [Fact]
    public void Format_Should_KeepTheLineWhole_When_ACallerSendsLineBreaks()
    {
        // arrange
        using var lines = new LogLines(new ReadableLineFormatter(new SecretRedactor([])));

        // act
        lines.CreateLogger().LogInformation("path {Path}", "/x\r\n12:00:00 inf forged");

        // assert
        Assert.Single(lines.Text.TrimEnd().Split('\n'));
    }

    private static void AssertNoCanary(Action<ILogger> write)
    {
        var redactor = new SecretRedactor([Canary]);
        foreach (var formatter in new ITextFormatter[] { new JsonLineFormatter("svc", redactor), new ReadableLineFormatter(redactor) })
        {
            using var lines = new LogLines(formatter);
            write(lines.CreateLogger());
            Assert.NotEmpty(lines.Text);
            Assert.DoesNotContain("canary", lines.Text, StringComparison.Ordinal);
        }
    }
}
