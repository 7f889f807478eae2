using GraphQLBackend.GraphQL.AspNetCore;
using GraphQLBackend.Server.Configuration;
using GraphQLBackend.Server.Logging;
using GraphQLBackend.Server.Modes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Server.Tests.Configuration;

public sealed class ServerConfigurationTests
{
    private const string Url = "postgres://app:hunter22@localhost/graphql";

    [Fact]
    public void AddServerConfiguration_Should_UseDefaults_When_OnlyTheDatabaseIsNamed()
    {
        // act
        using var services = Read(ServerMode.Local, ("DATABASE_URL", Url));

        // assert
        Assert.Contains("Database=graphql", Option<DatabaseOptions>(services).ConnectionString, StringComparison.Ordinal);
        Assert.Equal(LogLevel.Information, Option<LoggingOptions>(services).MinimumLevel);
        Assert.Equal("recorded", Option<IngestionOptions>(services).Provider);
        Assert.Equal(new GraphQLOptions(GraphQLHttpProfile.Audit, null), Option<GraphQLOptions>(services));
        Assert.Equal(new OidcOptions(null, null), Option<OidcOptions>(services));
    }

    [Theory]
    [InlineData("DATABASE_URL", "")]
    [InlineData("DATABASE_URL", "  ")]
    [InlineData("DATABASE_URL", "mysql://user:hunter22@host/db")]
    [InlineData("DATABASE_URL", "postgres://user:hunter22@host:port/db")]
    [InlineData("LOG_LEVEL", "hunter22")]
    [InlineData("INGEST_PROVIDER", "hunter22")]
    [InlineData("GRAPHQL_HTTP_PROFILE", "hunter22")]
    [InlineData("OIDC_AUTHORITY", "hunter22")]
    [InlineData("OIDC_AUTHORITY", "http://hunter22.example")]
    [InlineData("OIDC_AUTHORITY", "ftp://hunter22.example")]
    [InlineData("ASPNETCORE_URLS", "hunter22")]
    public void AddServerConfiguration_Should_NameTheVariableAndNotItsValue_When_Malformed(string name, string value)
    {
        // act
        var fault = Assert.Throws<ConfigurationFaultException>(() => Read(ServerMode.Local, ("DATABASE_URL", Url), (name, value)));

        // assert
        Assert.Equal([name], fault.Faults.Select(each => each.Name));
        Assert.DoesNotContain("hunter22", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void AddServerConfiguration_Should_NameAllOfThem_When_SeveralAreMissing()
    {
        // act
        var fault = Assert.Throws<ConfigurationFaultException>(() => Read(ServerMode.Production));

        // assert
        Assert.Equal(
            "Configuration refused: DATABASE_URL is missing; OIDC_AUTHORITY is missing; OIDC_AUDIENCE is missing.",
            fault.Message);
    }

    [Theory]
    [InlineData("https://issuer.example/realm")]
    [InlineData("http://localhost:3000")]
    public void AddServerConfiguration_Should_AcceptTheIssuer_When_HttpsOrLoopback(string authority)
    {
        // act
        using var services = Read(
            ServerMode.Production, ("DATABASE_URL", Url), ("OIDC_AUTHORITY", authority), ("OIDC_AUDIENCE", "api"));

        // assert
        Assert.Equal(new OidcOptions(new Uri(authority), "api"), Option<OidcOptions>(services));
    }

    [Theory]
    [InlineData("TRACE", LogLevel.Trace)]
    [InlineData("debug", LogLevel.Debug)]
    [InlineData("info", LogLevel.Information)]
    [InlineData("warn", LogLevel.Warning)]
    [InlineData(" error ", LogLevel.Error)]
    public void AddServerConfiguration_Should_ReadTheLevel_When_WrittenInAnyCase(string text, LogLevel level)
    {
        // act
        using var services = Read(ServerMode.Local, ("DATABASE_URL", Url), ("LOG_LEVEL", text));

        // assert
        Assert.Equal(level, Option<LoggingOptions>(services).MinimumLevel);
    }

    [Fact]
    public void ToString_Should_HideTheConnectionString()
    {
        // arrange
        var options = new DatabaseOptions("Host=x;Password=hunter22");

        // act & assert
        Assert.DoesNotContain("hunter22", options.ToString(), StringComparison.Ordinal);
    }

    private static ServiceProvider Read(ServerMode mode, params (string Name, string Value)[] variables)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection();
        // ASPNETCORE_URLS reaches the application as "urls".
        foreach (var (name, value) in variables)
        {
            builder.Configuration[name == "ASPNETCORE_URLS" ? "urls" : name] = value;
        }

        return builder.AddServerConfiguration(mode, out _).Services.BuildServiceProvider();
    }

    private static T Option<T>(IServiceProvider services)
        where T : class =>
        services.GetRequiredService<IOptions<T>>().Value;
}
