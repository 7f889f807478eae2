using System.Collections;

namespace GraphQLBackend.Server.RequestIds;

/// <summary>A log scope of one property, without a dictionary per request.</summary>
internal sealed class RequestIdScope(string id) : IReadOnlyList<KeyValuePair<string, object>>
{
    /// <summary>The property's name on every line of the request.</summary>
    public const string Name = "request_id";

    /// <inheritdoc/>
    public int Count => 1;

    /// <inheritdoc/>
    public KeyValuePair<string, object> this[int index] => index == 0
        ? KeyValuePair.Create(Name, (object)id)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        yield return this[0];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
