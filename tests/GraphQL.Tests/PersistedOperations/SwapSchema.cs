using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.PersistedOperations;

/// <summary>Two fields that answer at once and one that waits until it is opened.</summary>
internal sealed class SwapSchema
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a request waits.</summary>
    public Task Entered => _entered.Task;

    public void Open() => _opened.SetResult();

    public void Configure(SchemaBuilder schema) => schema.Object<RootValue>("Query", type => type
        .Field("first", Output.Leaf<string>("String"), static (_, _) => "one")
        .Field("second", Output.Leaf<string>("String"), static (_, _) => "two")
        .FieldAsync("gate", Output.Leaf<string>("String"), async (_, _) =>
        {
            _entered.TrySetResult();
            await _opened.Task;
            return "open";
        }));
}
