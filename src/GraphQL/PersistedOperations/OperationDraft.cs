using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>What became of a document: an operation that may be registered, or why it may not.</summary>
internal sealed class OperationDraft
{
    private readonly List<OperationFault> _faults = [];

    private OperationDraft(OperationSource source) => Source = source;

    public OperationSource Source { get; }

    /// <summary>Empty when there is an operation.</summary>
    public IReadOnlyList<OperationFault> Faults => _faults;

    public CompiledOperation? Operation { get; private set; }

    public OperationMetadata? Metadata { get; private set; }

    /// <summary>Parses, validates and compiles. Depends on nothing but the document, so that many can be made at the same time.</summary>
    public static OperationDraft Create(OperationSource source, DocumentCompiler compiler)
    {
        var draft = new OperationDraft(source);
        draft.Compile(compiler);
        return draft;
    }

    /// <summary>A fault at a place of a file, or of a document within a manifest.</summary>
    public static OperationFault Fault(OperationSource source, Location location, string message) => source.Line is { } line
        ? new OperationFault(source.File, line, source.Column, $"Operation \"{source.Name ?? source.Ids[0]}\"{(location.Line > 0 ? $", {location} in its document" : string.Empty)}: {message}")
        : new OperationFault(source.File, Math.Max(location.Line, 1), Math.Max(location.Column, 1), message);

    private void Compile(DocumentCompiler compiler)
    {
        var errors = compiler.TryParse(Source.Document, out var document);
        if (errors.Count > 0 || document is null || !HasOneOperation(document, out var operation))
        {
            AddFaults(errors);
            return;
        }

        try
        {
            var compiled = compiler.Compile(document, null);
            Metadata = OperationMetadata.From(operation);
            Operation = compiled;
        }
        catch (GraphQLException exception)
        {
            AddFaults(exception.Errors);
        }
        catch (FormatException exception)
        {
            AddFault(operation.Location, exception.Message);
        }
    }

    private bool HasOneOperation(DocumentNode document, out OperationDefinitionNode operation)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        operation = operations.FirstOrDefault()!;
        if (operations.Count != 1)
        {
            AddFault(operations.ElementAtOrDefault(1)?.Location ?? default, $"A document must have exactly one operation; this one has {operations.Count}.");
            return false;
        }

        if (Source.Name is null || operation.Name?.Value == Source.Name)
        {
            return true;
        }

        var found = operation.Name is { } name ? $"is named \"{name.Value}\"" : "has no name";
        var expected = Source.Line is null ? $"the file is named \"{Source.Name}\"" : $"the manifest names it \"{Source.Name}\"";
        AddFault(operation.Name?.Location ?? operation.Location, $"The operation {found}, but {expected}.");
        return false;
    }

    private void AddFaults(IReadOnlyList<IError> errors)
    {
        foreach (var error in errors)
        {
            AddFault(error.Locations.Count > 0 ? error.Locations[0] : default, error.Message);
        }
    }

    private void AddFault(Location location, string message) => _faults.Add(Fault(Source, location, message));
}
