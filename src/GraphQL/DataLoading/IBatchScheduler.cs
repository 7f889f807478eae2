namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>Decides when batches of DataLoaders run.</summary>
public interface IBatchScheduler
{
    /// <summary>Takes a batch that has its first key; more keys may follow until it is closed.</summary>
    void Schedule(IBatch batch);
}
