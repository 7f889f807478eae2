namespace GraphQLBackend.Conformance.Differential;

/// <summary>What the two executors disagree about, with both answers.</summary>
internal sealed record Difference(string Kind, string Text);
