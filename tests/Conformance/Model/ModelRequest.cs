using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.Conformance.Model;

/// <summary>What one request brings: the parameters, and the counter its mutations advance.</summary>
internal sealed class ModelRequest(ModelParameters parameters)
{
    private const string Key = "model";

    /// <summary>Those of the present event in a subscription.</summary>
    public ModelParameters Parameters { get; set; } = parameters;

    public long Counter { get; set; }

    public IReadOnlyDictionary<string, object?> ToContextData() => new Dictionary<string, object?> { [Key] = this };

    public static ModelRequest Of(ResolverContext context) => (ModelRequest)context.ContextData[Key]!;
}
