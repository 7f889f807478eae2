using System.Security.Cryptography;
using System.Text;

namespace GraphQLBackend.Benchmarks.Http.Shapes;

/// <summary>A question that is measured: a registered operation and the variables it is asked with.</summary>
/// <param name="Name">The operation's name, and its file's.</param>
/// <param name="Title">The question in words.</param>
/// <param name="Variables">JSON objects; each request takes one of them at random.</param>
internal sealed record Shape(string Name, string Title, IReadOnlyList<string> Variables)
{
    /// <summary>The operation's document.</summary>
    public string Document { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "operations", Name + ".graphql"));

    /// <summary>The operation's id: the SHA-256 of its document.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document)));

    /// <summary>Path and query of a request in the edge form.</summary>
    public string Target(string variables) => $"/graphql?op={Id}&variables={Uri.EscapeDataString(variables)}";
}
