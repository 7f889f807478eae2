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
        Verb("build", "Write manifest.json for clients.", static (commands, result, token) => commands.BuildAsync(Folder(result), token)),
        Verb("list", "List ids, names, cost, depth and statements.", static (commands, result, token) => commands.ListAsync(Folder(result), token)),
        Check(),
        Explain(),
    };

    private static Command Check()
    {
        var schema = new Option<string>("--schema") { Description = "The schema that clients know.", DefaultValueFactory = static _ => SchemaCommand.DefaultFile };
        var command = Verb(
            "check",
            "Parse, validate and cost all operations; fail on any fault, an old manifest or a breaking change of the schema.",
            (commands, result, token) => commands.CheckAsync(Folder(result), result.GetValue(schema)!, token));
        command.Options.Add(schema);
        return command;
    }

    private static Command Explain()
    {
        var name = new Argument<string>("NAME") { Description = "The name or id of an operation." };
        var command = Verb(
            "explain",
            "Print an operation's plan: fields, waves, statements, cost, cache policy.",
            (commands, result, token) => commands.ExplainAsync(Folder(result), result.GetValue(name)!, token));
        command.Arguments.Add(name);
        return command;
    }

    private static string Folder(ParseResult result) => result.GetValue(s_folder)!;

    private static Command Verb(string name, string description, Func<OperationCommands, ParseResult, CancellationToken, Task<CommandResult>> run)
    {
        var command = new Command(name, description);
        command.SetAction((result, token) => GraphTool.RunAsync(services => run(services.GetRequiredService<OperationCommands>(), result, token)));
        return command;
    }
}
