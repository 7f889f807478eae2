namespace GraphQLBackend.Jobs.Tests;

/// <summary>A clock that stands still, so that rows written at different times compare equal.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public static readonly FixedClock Instance = new(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;
}
