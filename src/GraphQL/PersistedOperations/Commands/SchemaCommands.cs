using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.PersistedOperations.Impact;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Printing;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>The commands <c>schema export|diff|check|release</c>, without a console.</summary>
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
            var before = await ReadAsync(oldFile, cancellationToken).ConfigureAwait(false);
            return Describe(SchemaImpact.Of(before, await ReadAsync(newFile, cancellationToken).ConfigureAwait(false), []), isJson: false, hasColours: false);
        }
        catch (UnreadableSchemaException exception)
        {
            return Unreadable(exception);
        }
    }

    /// <summary>
    /// What the schema changes against the one that clients know, and what each change does to the registered operations; fails when
    /// something breaks clients.
    /// </summary>
    public async Task<CommandResult> CheckAsync(SchemaCheck check, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(check);
        try
        {
            return Describe(await FindImpactAsync(check, cancellationToken).ConfigureAwait(false), check.IsJson, check.HasColours);
        }
        catch (UnreadableSchemaException exception)
        {
            return Unreadable(exception);
        }
    }

    /// <summary>
    /// Makes the server's schema the one that clients know: writes <see cref="SchemaCheck.Baseline"/>. Refuses while a registered operation
    /// breaks, unless <paramref name="acceptsBroken"/>.
    /// </summary>
    public async Task<CommandResult> ReleaseAsync(SchemaCheck check, bool acceptsBroken, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(check);
        try
        {
            var impact = File.Exists(check.Baseline) ? await FindImpactAsync(check with { Candidate = null }, cancellationToken).ConfigureAwait(false) : null;
            var report = impact is null ? "There was no released schema." : ImpactReport.Text(impact, check.HasColours);
            if (impact?.Broken.Count > 0 && !acceptsBroken)
            {
                return CommandResult.Failure($"{report}\n{check.Baseline} stays as it is: change those operations first, or release with --accept-broken.");
            }

            await File.WriteAllTextAsync(check.Baseline, Export().Output, cancellationToken).ConfigureAwait(false);
            return CommandResult.Success($"{report}\n{check.Baseline}");
        }
        catch (UnreadableSchemaException exception)
        {
            return Unreadable(exception);
        }
    }

    private async Task<SchemaImpact> FindImpactAsync(SchemaCheck check, CancellationToken cancellationToken)
    {
        var before = await ReadAsync(check.Baseline, cancellationToken).ConfigureAwait(false);
        var after = check.Candidate is null ? schema : await ReadAsync(check.Candidate, cancellationToken).ConfigureAwait(false);
        try
        {
            return SchemaImpact.Of(before, after, await UsedOperation.ReadAsync(check.OperationFolder, before, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableSchemaException($"{check.OperationFolder}: {exception.Message}", exception);
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

    private static CommandResult Describe(SchemaImpact impact, bool isJson, bool hasColours)
    {
        var text = isJson ? ImpactReport.Json(impact) : ImpactReport.Text(impact, hasColours);
        return (impact.IsBreaking ? CommandResult.Failure(text) : CommandResult.Success(text)) with { IsAnswer = true };
    }

    private static CommandResult Unreadable(UnreadableSchemaException exception) => CommandResult.Failure(exception.Message) with { ExitCode = CommandResult.Usage };
}
