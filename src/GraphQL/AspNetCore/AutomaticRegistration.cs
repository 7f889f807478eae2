using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.PersistedOperations;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Keeps documents that came with their hash and can run, and records them in a manifest when there is one.</summary>
internal sealed class AutomaticRegistration(AutomaticOperations automatic, OperationRecorder? recorder) : IDisposable
{
    /// <summary>Registers the request's document under its hash; does nothing for requests without both.</summary>
    public async ValueTask RegisterAsync(GraphQLHttpRequest request, CompiledOperation operation, CancellationToken cancellationToken)
    {
        if (request.OperationId is not { } id || string.IsNullOrEmpty(request.Document) || !automatic.TryAdd(id, request.Document) || recorder is null)
        {
            return;
        }

        await recorder.RecordAsync(request.Document, operation, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => recorder?.Dispose();
}
