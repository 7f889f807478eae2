namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Yields <c>I{Name}DataLoader</c> from a static method that loads the values of many keys: its first parameter is <c>IReadOnlyList&lt;TKey&gt;</c>,
/// it returns a task of a dictionary, or of a lookup for several values per key. Other parameters are services of the batch's own scope.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataLoaderAttribute(string? name = null) : Attribute
{
    /// <summary>The name without <c>DataLoader</c>; null for the method's name without <c>Get</c>, <c>Async</c> and <c>DataLoader</c>.</summary>
    public string? Name { get; } = name;

    /// <summary>Keys in one batch at most; 0 for the default of <see cref="DataLoading.DataLoaderOptions"/>.</summary>
    public int MaxBatchSize { get; set; }
}
