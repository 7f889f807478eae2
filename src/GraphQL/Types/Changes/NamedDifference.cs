namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>Two lists of named elements side by side.</summary>
internal sealed class NamedDifference<T>
{
    public NamedDifference(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> name)
    {
        var old = before.ToDictionary(name, StringComparer.Ordinal);
        var current = after.ToDictionary(name, StringComparer.Ordinal);
        Removed = [.. before.Where(item => !current.ContainsKey(name(item)))];
        Added = [.. after.Where(item => !old.ContainsKey(name(item)))];
        Kept = [.. before.Where(item => current.ContainsKey(name(item))).Select(item => (item, current[name(item)]))];
    }

    public IReadOnlyList<T> Removed { get; }

    public IReadOnlyList<T> Added { get; }

    public IReadOnlyList<(T Before, T After)> Kept { get; }
}
