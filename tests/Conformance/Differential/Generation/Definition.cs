namespace GraphQLBackend.Conformance.Differential.Generation;

/// <summary>What a definition uses, itself and through fragments.</summary>
internal sealed class Definition
{
    public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Fragments { get; } = new(StringComparer.Ordinal);
}
