using GraphQLBackend.Server.Modes;

namespace GraphQLBackend.Server.Health;

/// <summary>How a stop proceeds.</summary>
/// <param name="Delay">Between "not ready" and "accepts nothing": time for load balancers to notice. 5 s in production, none in local mode.</param>
/// <param name="Deadline">For all that is still running afterwards and the delay together: 30 s.</param>
internal sealed record DrainOptions(TimeSpan Delay, TimeSpan Deadline)
{
    /// <summary>The values of a mode.</summary>
    public static DrainOptions For(ServerMode mode) =>
        new(mode == ServerMode.Production ? TimeSpan.FromSeconds(5) : TimeSpan.Zero, TimeSpan.FromSeconds(30));
}
