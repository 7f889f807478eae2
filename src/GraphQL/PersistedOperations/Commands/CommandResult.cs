namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>What a command has to say.</summary>
/// <param name="ExitCode">0 when all is well, else 1.</param>
/// <param name="Output">Text for people, with a final line end.</param>
public sealed record CommandResult(int ExitCode, string Output)
{
    internal static CommandResult Success(string output) => new(0, WithLineEnd(output));

    internal static CommandResult Failure(string output) => new(1, WithLineEnd(output));

    private static string WithLineEnd(string output) => output.EndsWith('\n') ? output : output + "\n";
}
