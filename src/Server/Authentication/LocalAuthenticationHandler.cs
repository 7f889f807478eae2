using System.Security.Claims;
using System.Text.Encodings.Web;
using GraphQLBackend.Schema.Authorization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Server.Authentication;

/// <summary>Local mode: every caller is the built-in user <c>local</c> with role <c>admin</c>.</summary>
internal sealed class LocalAuthenticationHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name, and the user's.</summary>
    public const string SchemeName = "local";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var identity = new ClaimsIdentity(
            [new Claim("sub", SchemeName), new Claim(ClaimTypes.Name, SchemeName), new Claim(ClaimTypes.Role, Roles.Admin)],
            SchemeName);
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName);
        return Task.FromResult(AuthenticateResult.Success(ticket));
    }
}
