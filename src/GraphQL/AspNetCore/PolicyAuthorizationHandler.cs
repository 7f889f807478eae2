using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Decides by the policies of ASP.NET Core.</summary>
internal sealed class PolicyAuthorizationHandler(IAuthorizationService authorization) : Types.Authorization.IAuthorizationHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> AuthorizeAsync(ClaimsPrincipal user, string policy, CancellationToken cancellationToken) =>
        (await authorization.AuthorizeAsync(user, resource: null, policy).ConfigureAwait(false)).Succeeded;
}
