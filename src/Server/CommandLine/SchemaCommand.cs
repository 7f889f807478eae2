using System.CommandLine;
using GraphQLBackend.GraphQL.PersistedOperations.Commands;
using GraphQLBackend.Server.Graph;

namespace GraphQLBackend.Server.CommandLine;

/// <summary><c>schema export|diff|check|release</c>: the graph in the schema definition language, and what a change does to clients.</summary>
internal static class SchemaCommand
{
    /// <summary>The schema that is checked in, relative to the repository.</summary>
    public const string DefaultFile = "src/Schema/schema.graphql";

    /// <summary>The schema that clients know: that of the last release, relative to the repository.</summary>
    public const string ReleasedFile = "src/Schema/schema.released.graphql";

    private static readonly Option<string> s_folder = new("--folder")
    {
        Description = "The folder with registered operations.",
        DefaultValueFactory = static _ => "persisted-queries",
    };

    private static readonly Option<string> s_against = new("--against")
    {
        Description = "The schema that clients know.",
        DefaultValueFactory = static _ => ReleasedFile,
    };

    /// <summary>The verb.</summary>
    public static Command Create() => new("schema", "The schema: export it, compare two of them, check it against what clients use, release it.")
    {
        Export(), Diff(), Check(), Release(),
    };

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

    private static Command Check()
    {
        var before = new Argument<string?>("OLD") { Description = "The schema that clients know, instead of --against.", Arity = ArgumentArity.ZeroOrOne };
        var after = new Argument<string?>("NEW") { Description = "The schema that is to replace it, instead of the server's own.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How to report.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command(
            "check",
            "List the changes since the last release, with what each does to every registered operation. Exit code 0: nothing breaks; 1: a change breaks clients; 2: wrong usage.")
        {
            before, after, s_against, s_folder, format,
        };
        command.Validators.Add(result => RequireBoth(result, before, after));
        command.SetAction((result, token) => GraphTool.RunAsync(services => services.GetRequiredService<SchemaCommands>().CheckAsync(
            Create(result, result.GetValue(before)) with { Candidate = result.GetValue(after), IsJson = result.GetValue(format) == "json" }, token)));
        return command;
    }

    private static Command Release()
    {
        var accept = new Option<bool>("--accept-broken") { Description = "Release although registered operations break: their clients will fail." };
        var command = new Command("release", "Make the schema the one that clients know; refused while a registered operation breaks.") { s_against, s_folder, accept };
        command.SetAction((result, token) => GraphTool.RunAsync(services =>
            services.GetRequiredService<SchemaCommands>().ReleaseAsync(Create(result, null), result.GetValue(accept), token)));
        return command;
    }

    private static SchemaCheck Create(ParseResult result, string? before) => new(before ?? result.GetValue(s_against)!, result.GetValue(s_folder)!)
    {
        HasColours = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };

    private static void RequireBoth(System.CommandLine.Parsing.SymbolResult result, Argument<string?> before, Argument<string?> after)
    {
        if (result.GetValue(before) is not null && result.GetValue(after) is null)
        {
            result.AddError("Give OLD and NEW, or neither.");
        }
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
