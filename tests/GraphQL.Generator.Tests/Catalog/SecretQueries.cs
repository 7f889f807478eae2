using System.Security.Claims;
using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[QueryType]
[Authorize]
public static partial class SecretQueries
{
    public static string Name(ClaimsPrincipal user) => user.Identity?.Name ?? "?";

    [Authorize(Roles = ["clerk", "boss"])]
    public static string? Turnover() => "much";

    [Authorize("adult")]
    [Authorize(Roles = ["boss"])]
    public static async Task<string?> GetPoisonAsync(Store store)
    {
        await Task.Yield();
        return store.Books[0].Title;
    }

    [AllowAnonymous]
    public static string Greeting(ClaimsPrincipal user, [GlobalState] string? tenant, [GlobalState("level")] int? height) =>
        $"{user.Identity?.Name ?? "stranger"} {tenant ?? "-"} {height?.ToString() ?? "-"}";

    [AllowAnonymous]
    public static string? Needs([GlobalState("tenant")] string name) => name;
}
