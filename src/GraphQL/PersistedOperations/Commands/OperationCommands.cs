using System.Globalization;
using GraphQLBackend.GraphQL.Compilation;

namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>The commands <c>operations build|check|list|explain</c>, without a console.</summary>
public sealed class OperationCommands(OperationLoader loader, SchemaCommands schema)
{
    /// <summary>Writes <c>manifest.json</c> from the folder's <c>*.graphql</c>; the same files always give the same bytes.</summary>
    public async Task<CommandResult> BuildAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            var manifest = await OwnManifest.CreateAsync(loader, folder, cancellationToken).ConfigureAwait(false);
            await File.WriteAllTextAsync(manifest.Path, manifest.Text, cancellationToken).ConfigureAwait(false);
            return CommandResult.Success($"{manifest.Path}: {Count(manifest.Count)}");
        }
        catch (OperationRegistrationException exception)
        {
            return CommandResult.Failure(exception.Message);
        }
    }

    /// <summary>
    /// Registers the folder as the server would, and checks that the manifest is up to date and that the schema breaks nothing against
    /// <paramref name="schemaFile"/>. Reports all faults at once.
    /// </summary>
    public async Task<CommandResult> CheckAsync(string folder, string schemaFile, CancellationToken cancellationToken)
    {
        var (operations, text) = await CheckOperationsAsync(folder, cancellationToken).ConfigureAwait(false);
        var changes = await schema.CheckAsync(new SchemaCheck(schemaFile, folder), cancellationToken).ConfigureAwait(false);
        var output = text.TrimEnd('\n') + "\n" + changes.Output;
        return operations && changes.ExitCode == 0 ? CommandResult.Success(output) : CommandResult.Failure(output);
    }

    /// <summary>A table of all operations of the folder.</summary>
    public async Task<CommandResult> ListAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            return List(await loader.LoadAsync(folder, cancellationToken).ConfigureAwait(false));
        }
        catch (OperationRegistrationException exception)
        {
            return CommandResult.Failure(exception.Message);
        }
    }

    /// <summary>A table of the operations in force, with the time of their last use.</summary>
    public static CommandResult List(OperationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return CommandResult.Success(OperationTable.Write(set.Operations));
    }

    /// <summary>The plan of an operation, given by id or name.</summary>
    public async Task<CommandResult> ExplainAsync(string folder, string idOrName, CancellationToken cancellationToken)
    {
        try
        {
            var set = await loader.LoadAsync(folder, cancellationToken).ConfigureAwait(false);
            var operation = set.Find(OperationId.Normalize(idOrName)) ?? set.Operations.FirstOrDefault(operation => operation.Name == idOrName);
            return operation is null
                ? CommandResult.Failure($"No operation \"{idOrName}\" is registered in {folder}; \"operations list\" shows them all.")
                : CommandResult.Success(PlanPrinter.Print(operation.Operation));
        }
        catch (OperationRegistrationException exception)
        {
            return CommandResult.Failure(exception.Message);
        }
    }

    private async Task<(bool IsGood, string Text)> CheckOperationsAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            var set = await loader.LoadAsync(folder, cancellationToken).ConfigureAwait(false);
            var manifest = await OwnManifest.CreateAsync(loader, folder, cancellationToken).ConfigureAwait(false);
            var isCurrent = await manifest.IsCurrentAsync(cancellationToken).ConfigureAwait(false);
            var table = OperationTable.Write(set.Operations);
            return isCurrent ? (true, table + Count(set.Operations.Count)) : (false, $"{table}{manifest.Path} is out of date: run \"operations build\".");
        }
        catch (OperationRegistrationException exception)
        {
            return (false, exception.Message);
        }
    }

    private static string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "operation" : "operations")}");
}
