using GraphQLBackend.Jobs.Ingestion.Providers;
using GraphQLBackend.Persistence;
using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>The rows of <c>ops.ingest_runs</c>. A run that is killed stays <c>RUNNING</c>, with the counts it had reached.</summary>
internal sealed class IngestRunLedger(IDbContextFactory<GraphQLBackendDbContext> contexts, TimeProvider clock)
{
    /// <summary>Opens a run.</summary>
    public async Task<Guid> StartAsync(string provider, IngestDataset dataset, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var run = new IngestRun
        {
            Id = Guid.CreateVersion7(now),
            Provider = provider,
            Actor = dataset.Actor,
            Dataset = dataset.Name,
            Marketplace = dataset.Marketplace,
            StartedAt = now,
            State = IngestRunState.Running,
        };
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.IngestRuns.Add(run);
        await context.SaveChangesAsync(cancellationToken);
        return run.Id;
    }

    /// <summary>Closes a run; what was neither promoted nor rejected had been known before.</summary>
    public async Task FinishAsync(Guid runId, string? error, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var state = error is null ? IngestRunState.Succeeded : IngestRunState.Failed;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.IngestRuns.Where(run => run.Id == runId).ExecuteUpdateAsync(
            run => run
                .SetProperty(row => row.FinishedAt, now)
                .SetProperty(row => row.State, state)
                .SetProperty(row => row.Error, error)
                .SetProperty(row => row.Duplicates, row => error == null ? row.Received - row.Promoted - row.Rejected : row.Duplicates),
            cancellationToken);
    }
}
