using System.Text;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>
/// A global object identification as HotChocolate writes it: Base64 of <c>TypeName:rawId</c>. Readable by nobody but the server.
/// </summary>
/// <param name="TypeName">The GraphQL name of the object type.</param>
/// <param name="RawId">The id within that type.</param>
public readonly record struct NodeId(string TypeName, string RawId)
{
    /// <summary>Reads an id; false when it is not Base64 of a name, a colon and a non-empty rest.</summary>
    public static bool TryParse(string? id, out NodeId nodeId)
    {
        nodeId = default;
        var bytes = new byte[(id?.Length ?? 0) + 3];
        if (id is not { Length: > 0 and <= 512 } || !Convert.TryFromBase64String(id, bytes, out var length))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1)
        {
            return false;
        }

        nodeId = new NodeId(text[..colon], text[(colon + 1)..]);
        return true;
    }

    /// <summary>The id as clients see it.</summary>
    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TypeName}:{RawId}"));
}
