using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[MutationType]
public static partial class StepMutations
{
    [UseMutationConvention(Disable = true)]
    public static Task<Step?> StepAsync(string name, Journal journal) => RunAsync(name, journal);

    [UseMutationConvention(Disable = true)]
    public static async Task<Step> MustStepAsync(string name, Journal journal) => (await RunAsync(name, journal))!;

    [DataLoader]
    internal static async Task<Dictionary<int, int>> GetStepCountAsync(IReadOnlyList<int> keys, Journal journal)
    {
        await Task.Yield();
        return keys.ToDictionary(static key => key, _ => journal.Started);
    }

    private static async Task<Step?> RunAsync(string name, Journal journal)
    {
        journal.Start(name);
        await Task.Delay(5);
        return name == "fail" ? throw new NotSupportedException("no") : new Step(name);
    }
}
