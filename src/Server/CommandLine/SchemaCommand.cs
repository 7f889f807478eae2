using System.CommandLine;
using GraphQLBackend.GraphQL.PersistedOperations.Commands;
using GraphQLBackend.Server.Graph;

namespace GraphQLBackend.Server.CommandLine;

/// <summary><c>schema export|diff</c>: the graph in the schema definition language, and what a change does to clients.</summary>
internal static class SchemaCommand
{
    /// <summary>The schema that is checked in, relative to the repository.</summary>
    public const string DefaultFile = "src/Schema/schema.graphql";

    /// <summary>The verb.</summary>
    public static Command Create() => new("schema", "The schema: export it, compare two of them.") { Export(), Diff() };

    private static Command Export()
    {
        var output = new Option<string?>("--output", "-o") { Description = "A file to write instead of standard output." };
        var command = new Command("export", "Print the schema in the schema definition language.") { output };
        command.SetAction((result, token) => GraphTool.RunAsync(services =>
            ExportAsync(services.GetRequiredService<SchemaCommands>(), result.GetValue(output), token)));
        return command;
    }

    private static Command Diff()
    {
        var before = new Argument<string>("OLD") { Description = "The schema that clients know." };
        var after = new Argument<string>("NEW") { Description = "The schema that is to replace it." };
        var command = new Command("diff", "List breaking, dangerous and safe changes; fail when one breaks clients.") { before, after };
        command.SetAction((result, token) => GraphTool.RunAsync(_ =>
            SchemaCommands.DiffAsync(result.GetValue(before)!, result.GetValue(after)!, token)));
        return command;
    }

    private static async Task<CommandResult> ExportAsync(SchemaCommands commands, string? output, CancellationToken cancellationToken)
    {
        var result = commands.Export();
        if (output is null)
        {
            return result;
        }

        await File.WriteAllTextAsync(output, result.Output, cancellationToken);
        return new CommandResult(0, $"{output}\n");
    }
}
