namespace GraphQLBackend.Server.Hosting;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    /// <summary>Done, or stopped on request.</summary>
    public const int Success = 0;

    /// <summary>Something failed; standard error or the log says what.</summary>
    public const int Failure = 1;

    /// <summary>Wrong usage of the command line.</summary>
    public const int Usage = 2;

    /// <summary>A variable is missing or malformed (<c>EX_CONFIG</c>).</summary>
    public const int Configuration = 78;
}
