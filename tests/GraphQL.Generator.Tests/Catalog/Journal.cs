namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

/// <summary>What happened, in order.</summary>
public sealed class Journal
{
    private readonly List<string> _entries = [];

    public int Started => _entries.Count;

    public string Text => string.Join('.', _entries);

    public void Start(string name) => _entries.Add($"+{name}");

    public void Finish(string name) => _entries[^1] += $"-{name}";
}
