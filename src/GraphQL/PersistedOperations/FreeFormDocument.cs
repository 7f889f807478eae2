using System.Collections.Concurrent;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>A document that came with a request, parsed and validated once. Thread-safe.</summary>
public sealed class FreeFormDocument
{
    private readonly ConcurrentDictionary<string, Lazy<CompiledOperation>> _operations = new(StringComparer.Ordinal);
    private readonly DocumentCompiler _compiler;
    private readonly DocumentNode? _document;

    internal FreeFormDocument(DocumentCompiler compiler, string text)
    {
        _compiler = compiler;
        Text = text;
        Errors = compiler.TryParse(text, out _document);
    }

    /// <summary>The text as sent.</summary>
    public string Text { get; }

    /// <summary>Why it cannot run; empty when it can.</summary>
    public IReadOnlyList<IError> Errors { get; }

    /// <summary>The kind of the operation that a request with this name means, known before it is compiled; null when none fits.</summary>
    public OperationType? TypeOf(string? operationName) => Find(operationName)?.Operation;

    /// <summary>The operation a request with this name means (specification 6.1), compiled once.</summary>
    /// <exception cref="GraphQLException">No operation fits, or it cannot be compiled.</exception>
    public CompiledOperation Compile(string? operationName)
    {
        // Only names that the document has are kept, so that requests cannot fill the dictionary.
        return Find(operationName) is not { } operation
            ? _compiler.Compile(_document!, operationName)
            : _operations.GetOrAdd(operation.Name?.Value ?? string.Empty, name => new Lazy<CompiledOperation>(() => _compiler.Compile(_document!, name))).Value;
    }

    private OperationDefinitionNode? Find(string? operationName)
    {
        var operations = _document?.Definitions.OfType<OperationDefinitionNode>().ToList() ?? [];
        return string.IsNullOrEmpty(operationName)
            ? operations.Count == 1 ? operations[0] : null
            : operations.Find(operation => operation.Name?.Value == operationName);
    }
}
