using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.PersistedOperations.Commands;

namespace GraphQLBackend.Server.Graph;

/// <summary>What the commands about schema and operations need: neither a database nor any variable of the environment.</summary>
internal static class GraphTool
{
    /// <summary>Runs a command and prints what it says: answers to standard output, faults to standard error.</summary>
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<CommandResult>> command)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGraphSchema().AddPersistedOperations(new PersistedOperationOptions());
        await using var provider = services.BuildServiceProvider();
        var result = await command(provider);
        await (result.IsAnswer ? Console.Out : Console.Error).WriteAsync(result.Output);
        return result.ExitCode;
    }
}
