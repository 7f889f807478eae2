namespace GraphQLBackend.Server.Configuration;

/// <summary>Who issues tokens, and for whom. Required in production; read but unused in local mode.</summary>
/// <param name="Authority">The issuer's address, https (http only on loopback), from <c>OIDC_AUTHORITY</c>.</param>
/// <param name="Audience">The audience that tokens must name, from <c>OIDC_AUDIENCE</c>.</param>
internal sealed record OidcOptions(Uri? Authority, string? Audience)
{
    /// <summary>The variable of the issuer.</summary>
    public const string AuthorityVariable = "OIDC_AUTHORITY";

    /// <summary>The variable of the audience.</summary>
    public const string AudienceVariable = "OIDC_AUDIENCE";
}
