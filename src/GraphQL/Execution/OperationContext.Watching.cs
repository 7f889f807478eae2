using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution.Instrumentation;

namespace GraphQLBackend.GraphQL.Execution;

internal sealed partial class OperationContext
{
    private CompiledOperation? _operation;
    private object? _scope;
    private int _objects;

    /// <summary>Tells of the operation from here to its end.</summary>
    public void Watch(CompiledOperation operation)
    {
        _operation = operation;
        _objects = 0;
        _scope = Services.Diagnostics.OperationStarted(operation);
    }

    /// <summary>An object is written.</summary>
    public void CountObject() => _objects++;

    private void TellEnd(OperationStatus status)
    {
        if (_operation is not { } operation)
        {
            return;
        }

        var batches = _waves?.BatchCount ?? 0;
        if (batches > 0 && batches > Plan.MaxBatches)
        {
            Services.Diagnostics.StatementsExceeded(operation, batches, Plan.MaxBatches);
        }

        var summary = new OperationSummary(operation, Request.Variables.Span)
        {
            Status = status,
            Elapsed = Elapsed,
            ResolvedObjects = _objects,
            Batches = batches,
        };
        Services.Diagnostics.OperationEnded(_scope, summary);
        _operation = null;
        _scope = null;
    }
}
