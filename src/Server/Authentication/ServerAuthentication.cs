using GraphQLBackend.Schema.Authorization;
using GraphQLBackend.Server.Modes;
using Microsoft.AspNetCore.Authentication;

namespace GraphQLBackend.Server.Authentication;

/// <summary>Who calls, and what they may do.</summary>
internal static class ServerAuthentication
{
    /// <summary>Registers the one scheme of the mode and the policies.</summary>
    public static WebApplicationBuilder AddServerAuthentication(this WebApplicationBuilder builder, ServerMode mode)
    {
        if (mode == ServerMode.Local)
        {
            builder.AddScheme<LocalAuthenticationHandler>(LocalAuthenticationHandler.SchemeName);
        }
        else
        {
            builder.AddScheme<AnonymousAuthenticationHandler>(AnonymousAuthenticationHandler.SchemeName);
        }

        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Viewer, policy => policy.RequireRole(Roles.Viewer, Roles.Operator, Roles.Reviewer, Roles.Admin));
        return builder;
    }

    // Not AddAuthentication: that also sets up data protection, whose key files nothing here needs.
    private static void AddScheme<THandler>(this WebApplicationBuilder builder, string name)
        where THandler : AuthenticationHandler<AuthenticationSchemeOptions>
    {
        builder.Services.AddAuthenticationCore(options =>
        {
            options.DefaultScheme = name;
            options.AddScheme<THandler>(name, displayName: null);
        });
        builder.Services.AddWebEncoders();
        builder.Services.AddTransient<THandler>();
    }
}
