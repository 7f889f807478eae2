using System.Security.Claims;
using System.Text;
using GraphQLBackend.GraphQL.Types.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>Fields that are not for everybody.</summary>
public sealed class AuthorizationTests
{
    [Theory]
    [InlineData("{ turnover }", null, """{"data":{"turnover":null},"errors":[{"message":"Sign in to use this field.","locations":[{"line":1,"column":3}],"path":["turnover"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""")]
    [InlineData("{ turnover }", "guest", """{"data":{"turnover":null},"errors":[{"message":"The caller may not use this field.","locations":[{"line":1,"column":3}],"path":["turnover"],"extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""")]
    [InlineData("{ turnover }", "clerk", """{"data":{"turnover":"much"}}""")]
    [InlineData("{ turnover }", "boss", """{"data":{"turnover":"much"}}""")]
    [InlineData("{ name }", null, """{"data":null,"errors":[{"message":"Sign in to use this field.","locations":[{"line":1,"column":3}],"path":["name"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""")]
    [InlineData("{ name }", "guest", """{"data":{"name":"ann"}}""")]
    [InlineData("{ poison }", "boss", """{"data":{"poison":"Emma"}}""")]
    [InlineData("{ greeting }", null, """{"data":{"greeting":"stranger - -"}}""")]
    [InlineData("{ greeting needs }", "guest", """{"data":{"greeting":"ann north 3","needs":"north"}}""")]
    public async Task Execute_Should_AskTheCaller_When_TheFieldIsGuarded(string query, string? role, string expected)
    {
        // arrange
        await using var server = new CatalogServer(static services => services.AddSingleton<IAuthorizationHandler>(new NamePolicy("ann")));

        // act
        var response = await server.ExecuteAsync(query, state: StateOf("ann", role));

        // assert
        Assert.Equal(expected, response);
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData("boss", "bob")]
    [InlineData("clerk", "ann")]
    public async Task Execute_Should_Refuse_When_OneOfTwoConditionsFails(string role, string name)
    {
        // arrange
        await using var server = new CatalogServer(static services => services.AddSingleton<IAuthorizationHandler>(new NamePolicy("ann")));

        // act
        var response = await server.ExecuteAsync("{ poison }", state: StateOf(name, role));

        // assert
        Assert.Contains("AUTH_NOT_AUTHORIZED", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_Fail_When_NobodyDecidesOnPolicies()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync("{ poison }", state: StateOf("ann", "boss"));

        // assert
        Assert.Contains("INTERNAL_ERROR", response, StringComparison.Ordinal);
        Assert.StartsWith("""{"data":{"poison":null}""", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_Fail_When_ARequiredStateIsMissing()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync("{ needs }");

        // assert
        Assert.Contains("INTERNAL_ERROR", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("clerk", "AUTH_NOT_AUTHORIZED")]
    public async Task Subscribe_Should_Refuse_When_TheFieldIsGuarded(string? role, string code)
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var subscription = await server.TrySubscribeAsync("subscription { secret }", StateOf("ann", role));

        // assert
        using var error = subscription.RequestError!.Value;
        Assert.Contains(code, Encoding.UTF8.GetString(error.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscribe_Should_SendEvents_When_TheCallerMay()
    {
        // arrange
        await using var server = new CatalogServer();
        var result = await server.TrySubscribeAsync("subscription { secret }", StateOf("ann", "boss"));
        await using var subscription = new CatalogSubscription(result.Stream!);

        // act
        await server.Topics.SendAsync("OnSecret", "psst");

        // assert
        Assert.Equal("""{"data":{"secret":"psst"}}""", await subscription.ReadAsync());
    }

    private static Dictionary<string, object?> StateOf(string name, string? role)
    {
        return role is null ? [] : new()
        {
            [nameof(ClaimsPrincipal)] = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.Role, role)], "test")),
            ["tenant"] = "north",
            ["level"] = 3,
        };
    }

    private sealed class NamePolicy(string name) : IAuthorizationHandler
    {
        public ValueTask<bool> AuthorizeAsync(ClaimsPrincipal user, string policy, CancellationToken cancellationToken) =>
            new(policy == "adult" && user.Identity?.Name == name);
    }
}
