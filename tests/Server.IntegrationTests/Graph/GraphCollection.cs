using System.Diagnostics.CodeAnalysis;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>Tests that share one server and its data, and read only.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "xunit's own term.")]
public sealed class GraphCollection : ICollectionFixture<GraphFixture>
{
    public const string Name = "graph";
}
