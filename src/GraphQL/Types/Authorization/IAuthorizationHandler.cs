using System.Security.Claims;

namespace GraphQLBackend.GraphQL.Types.Authorization;

/// <summary>Decides on policies; <c>AddAuthorization()</c> registers the one of ASP.NET Core.</summary>
public interface IAuthorizationHandler
{
    /// <summary>Whether the policy of that name holds for a caller who is signed in.</summary>
    ValueTask<bool> AuthorizeAsync(ClaimsPrincipal user, string policy, CancellationToken cancellationToken);
}
