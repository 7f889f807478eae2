namespace GraphQLBackend.Conformance.Model;

/// <summary>What an asynchronous resolver of the model waits for.</summary>
internal enum ModelWait
{
    /// <summary>Nothing: its result is there at once.</summary>
    Nothing,

    /// <summary>Another thread.</summary>
    Thread,

    /// <summary>A DataLoader.</summary>
    Loader,

    /// <summary>Another thread, then a DataLoader.</summary>
    ThreadAndLoader,

    /// <summary>A DataLoader, then once more.</summary>
    TwoLoaders,

    /// <summary>A time of up to two milliseconds, then a DataLoader.</summary>
    Delayed,

    /// <summary>One of the others but <see cref="Delayed"/>, or no wait at all.</summary>
    Mixed,
}
