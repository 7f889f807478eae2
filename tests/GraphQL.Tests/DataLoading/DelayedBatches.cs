using System.Collections.Concurrent;

namespace GraphQLBackend.GraphQL.Tests.DataLoading;

/// <summary>Holds batches back and lets them go one by one, in an order that follows from the seed.</summary>
internal sealed class DelayedBatches(int seed)
{
    private const int MaxSteps = 2_000_000;

    private readonly Random _random = new(seed);
    private readonly Lock _lock = new();
    private readonly List<TaskCompletionSource> _waiting = [];

    /// <summary>The loaders in the order in which they were called.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>A loader all of whose batches fail; null for none.</summary>
    public string? Failing { get; init; }

    public async Task WaitAsync(string loader, CancellationToken cancellationToken)
    {
        // Some answer at once, some on the thread of whoever lets them go, some on another one, some after a while.
        switch (Next(5))
        {
            case 0:
                break;
            case 1:
                await Task.Delay(Next(3), cancellationToken);
                break;
            case 2:
                await Task.Yield();
                break;
            case var way:
                var door = new TaskCompletionSource(way == 3 ? TaskCreationOptions.RunContinuationsAsynchronously : TaskCreationOptions.None);
                lock (_lock)
                {
                    _waiting.Add(door);
                }

                await door.Task.WaitAsync(cancellationToken);
                break;
        }

        if (loader == Failing)
        {
            throw new InvalidOperationException($"{loader} fails.");
        }
    }

    /// <summary>Lets batches go until <paramref name="execution"/> ends; a schedule that never ends is a failure, told by steps and not by time.</summary>
    public async Task ReleaseUntilAsync(Task execution)
    {
        for (var step = 0; !execution.IsCompleted; step++)
        {
            Assert.True(step < MaxSteps, $"Seed {seed}: nothing moves any more.");
            Take()?.SetResult();
            await Task.Yield();
        }
    }

    private TaskCompletionSource? Take()
    {
        lock (_lock)
        {
            if (_waiting.Count == 0)
            {
                return null;
            }

            var index = _random.Next(_waiting.Count);
            var door = _waiting[index];
            _waiting.RemoveAt(index);
            return door;
        }
    }

    private int Next(int end)
    {
        lock (_lock)
        {
            return _random.Next(end);
        }
    }
}
