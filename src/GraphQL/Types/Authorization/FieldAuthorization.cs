using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Types.Authorization;

/// <summary>Stands before resolvers of fields that are not for everybody.</summary>
internal static class FieldAuthorization
{
    /// <summary>The resolver, called only when all of <paramref name="directives"/> hold. A refusal is an error of the field.</summary>
    public static AsyncResolver<TParent, TResult> Guard<TParent, TResult>(AsyncResolver<TParent, TResult> resolve, IReadOnlyList<AuthorizeDirective> directives) =>
        async (parent, context) =>
        {
            await CheckAsync(context, directives).ConfigureAwait(false);
            return await resolve(parent, context).ConfigureAwait(false);
        };

    /// <summary>The options of such a field: a subscription is refused before it has a source of events.</summary>
    public static FieldOptions Guard(FieldOptions options)
    {
        var directives = options.Authorization;
        return options with
        {
            NeedsContext = true,
            EventStream = options.EventStream is { } stream ? stream with { Resolve = context => SubscribeAsync(stream, context, directives) } : null,
        };
    }

    private static async ValueTask<ISourceStream> SubscribeAsync(EventStream stream, ResolverContext context, IReadOnlyList<AuthorizeDirective> directives)
    {
        await CheckAsync(context, directives).ConfigureAwait(false);
        return await stream.Resolve(context).ConfigureAwait(false);
    }

    private static async ValueTask CheckAsync(ResolverContext context, IReadOnlyList<AuthorizeDirective> directives)
    {
        var user = context.User;
        if (user.Identity is not { IsAuthenticated: true })
        {
            throw Refuse("Sign in to use this field.", ErrorCodes.NotAuthenticated);
        }

        foreach (var directive in directives)
        {
            if (directive.Roles.Count > 0 && !directive.Roles.Any(user.IsInRole))
            {
                throw Refuse("The caller may not use this field.", ErrorCodes.NotAuthorized);
            }

            if (directive.Policy is { } policy && !await Handler(context).AuthorizeAsync(user, policy, context.RequestAborted).ConfigureAwait(false))
            {
                throw Refuse("The caller may not use this field.", ErrorCodes.NotAuthorized);
            }
        }
    }

    private static IAuthorizationHandler Handler(ResolverContext context) =>
        context.Services.GetService<IAuthorizationHandler>()
        ?? throw new InvalidOperationException($"The field {context.Coordinate} asks for a policy: call AddAuthorization().");

    private static GraphQLException Refuse(string message, string code) => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
