namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>Keys of one DataLoader that are loaded together. The scheduler closes, loads and completes it, in this order, once.</summary>
public interface IBatch
{
    /// <summary>The DataLoader's name.</summary>
    string Name { get; }

    /// <summary>Takes no more keys; returns how many there are.</summary>
    int Close();

    /// <summary>Loads the values. Never fails: a fault is kept for <see cref="Complete"/>.</summary>
    Task LoadAsync(CancellationToken cancellationToken);

    /// <summary>Hands the values, or the fault, to all who wait; they continue before this returns.</summary>
    void Complete();
}
