using System.Net;
using GraphQLBackend.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GraphQLBackend.GraphQL.IntegrationTests;

/// <summary>A server of the types of <c>Ticker/</c>, whose first argument is the folder of registered operations. Prints its address when it is ready.</summary>
internal static class Program
{
    public static async Task Main(string[] args)
    {
        // Empty: the usual builder watches files, and the system has few watchers.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddGraphQL()
            .AddTickerTypes()
            .AddInMemorySubscriptions()
            .AddPersistedOperations(new PersistedOperationOptions { Folder = args[0] })
            .AddHttpTransport(static options => options.AllowFreeFormDocuments = static _ => true);
        var app = builder.Build();
        app.MapGraphQL();
        app.MapGraphQLPersistedOperations();
        await app.StartAsync();
        Console.WriteLine($"listening {app.Urls.First()}");
        await app.WaitForShutdownAsync();
    }
}
