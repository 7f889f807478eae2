namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>What a command has to say.</summary>
/// <param name="ExitCode">0 when all is well, 1 when not, <see cref="Usage"/> when the question makes no sense.</param>
/// <param name="Output">Text for people, with a final line end.</param>
public sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>What <see cref="ExitCode"/> is when a file that was named cannot be read as what it should be.</summary>
    public const int Usage = 2;

    /// <summary>Whether the output is the answer that was asked for, also when it is a bad one, and belongs on standard output.</summary>
    public bool IsAnswer { get; init; } = ExitCode == 0;

    internal static CommandResult Success(string output) => new(0, WithLineEnd(output));

    internal static CommandResult Failure(string output) => new(1, WithLineEnd(output));

    private static string WithLineEnd(string output) => output.EndsWith('\n') ? output : output + "\n";
}
