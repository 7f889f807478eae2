namespace GraphQLBackend.Server.Problems;

/// <summary>Errors of the REST part and of everything outside GraphQL.</summary>
internal static class ServerProblems
{
    /// <summary>Registers the handler of exceptions.</summary>
    public static WebApplicationBuilder AddProblems(this WebApplicationBuilder builder)
    {
        builder.Services.AddExceptionHandler<MaskingExceptionHandler>();
        return builder;
    }

    /// <summary>Gives a body to exceptions and to bare error statuses.</summary>
    public static WebApplication UseProblems(this WebApplication app)
    {
        // The options only say that the registered handlers do it all.
        app.UseExceptionHandler(static _ => { });
        app.UseStatusCodePages(static context => ProblemWriter.WriteAsync(
            context.HttpContext, context.HttpContext.Response.StatusCode, context.HttpContext.RequestAborted));
        return app;
    }
}
