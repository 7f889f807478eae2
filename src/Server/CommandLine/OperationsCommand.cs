using System.CommandLine;
using GraphQLBackend.GraphQL.PersistedOperations.Commands;
using GraphQLBackend.Server.Graph;

namespace GraphQLBackend.Server.CommandLine;

/// <summary><c>operations build|check|list|explain</c>: what is registered, whether it is sound, and how it runs.</summary>
internal static class OperationsCommand
{
    private static readonly Option<string> s_folder = new("--folder")
    {
        Description = "The folder with registered operations.",
        DefaultValueFactory = static _ => "persisted-queries",
        Recursive = true,
    };

    /// <summary>The verb.</summary>
    public static Command Create() => new("operations", "Registered operations: build the manifest, check, list, explain.")
    {
        s_folder,
        Verb("build", "Write manifest.json for clients.", static (commands, folder, token) => commands.BuildAsync(folder, token)),
        Verb("list", "List ids, names, cost, depth and statements.", static (commands, folder, token) => commands.ListAsync(folder, token)),
        Check(),
        Explain(),
    };

    private static Command Check()
    {
        var schema = new Option<string>("--schema") { Description = "The schema that clients know.", DefaultValueFactory = static _ => SchemaCommand.DefaultFile };
        var command = Verb("check", "Parse, validate and cost all operations; fail on any fault, an old manifest or a breaking change of the schema.", null);
        command.Options.Add(schema);
        command.SetAction((result, token) => GraphTool.RunAsync(services =>
            services.GetRequiredService<OperationCommands>().CheckAsync(result.GetValue(s_folder)!, result.GetValue(schema)!, token)));
        return command;
    }

    private static Command Explain()
    {
        var name = new Argument<string>("NAME") { Description = "The name or id of an operation." };
        var command = Verb("explain", "Print an operation's plan: fields, waves, statements, cost, cache policy.", null);
        command.Arguments.Add(name);
        command.SetAction((result, token) => GraphTool.RunAsync(services =>
            services.GetRequiredService<OperationCommands>().ExplainAsync(result.GetValue(s_folder)!, result.GetValue(name)!, token)));
        return command;
    }

    private static Command Verb(string name, string description, Func<OperationCommands, string, CancellationToken, Task<CommandResult>>? run)
    {
        var command = new Command(name, description);
        if (run is not null)
        {
            command.SetAction((result, token) => GraphTool.RunAsync(services =>
                run(services.GetRequiredService<OperationCommands>(), result.GetValue(s_folder)!, token)));
        }

        return command;
    }
}
