using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[ExtendObjectType<Step>]
public static partial class StepNode
{
    /// <summary>Finishes the step, late.</summary>
    public static async Task<string> GetLogAsync([Parent] Step step, Journal journal)
    {
        await Task.Delay(5);
        journal.Finish(step.Name);
        return journal.Text;
    }

    public static Task<int> GetCountAsync([Parent] Step step, IStepCountDataLoader counts, CancellationToken cancellationToken) =>
        counts.LoadAsync(step.Name.Length, cancellationToken);
}
