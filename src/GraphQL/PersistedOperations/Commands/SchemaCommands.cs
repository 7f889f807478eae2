using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Changes;
using GraphQLBackend.GraphQL.Types.Printing;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>The commands <c>schema export|diff</c>, without a console.</summary>
public sealed class SchemaCommands(Schema schema)
{
    private static readonly SdlSchemaOptions s_comparedOnly = new() { AssumesValid = true };

    /// <summary>The server's schema in the schema definition language.</summary>
    public CommandResult Export() => CommandResult.Success(SchemaPrinter.Print(schema));

    /// <summary>What changed from one file to another; fails when something breaks clients.</summary>
    public static async Task<CommandResult> DiffAsync(string oldFile, string newFile, CancellationToken cancellationToken)
    {
        try
        {
            return Describe(SchemaComparer.Compare(
                await ReadAsync(oldFile, cancellationToken).ConfigureAwait(false),
                await ReadAsync(newFile, cancellationToken).ConfigureAwait(false)));
        }
        catch (UnreadableSchemaException exception)
        {
            return CommandResult.Failure(exception.Message);
        }
    }

    /// <summary>What the server's schema changes against the file that clients know; fails when something breaks them.</summary>
    public async Task<CommandResult> CheckAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return Describe(SchemaComparer.Compare(await ReadAsync(file, cancellationToken).ConfigureAwait(false), schema));
        }
        catch (UnreadableSchemaException exception)
        {
            return CommandResult.Failure(exception.Message);
        }
    }

    private static async Task<Schema> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return SdlSchemaBuilder.Build(await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false), s_comparedOnly);
        }
        catch (SyntaxException exception)
        {
            throw new UnreadableSchemaException($"{file}:{exception.Location}: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is SchemaException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableSchemaException($"{file}: {exception.Message}", exception);
        }
    }

    private static CommandResult Describe(SchemaChanges changes)
    {
        var lines = changes.All
            .OrderByDescending(static change => change.Severity)
            .Select(static change => $"{change.Severity.ToString().ToLowerInvariant(),-9}  {change}");
        var text = string.Join('\n', [.. lines, Summarize(changes)]);
        return changes.Breaking.Count == 0 ? CommandResult.Success(text) : CommandResult.Failure(text);
    }

    private static string Summarize(SchemaChanges changes) => changes.All.Count == 0
        ? "The schema is unchanged."
        : $"{changes.Breaking.Count} breaking, {changes.Dangerous.Count} dangerous, {changes.Safe.Count} safe changes of the schema.";
}
