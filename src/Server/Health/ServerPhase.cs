namespace GraphQLBackend.Server.Health;

/// <summary>Where the process is in its life.</summary>
internal enum ServerPhase
{
    /// <summary>Not listening yet, or still preparing.</summary>
    Starting,

    /// <summary>Takes requests.</summary>
    Running,

    /// <summary>Still answers, but asks to be sent nothing new.</summary>
    Draining,
}
