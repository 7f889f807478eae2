using System.Text;
using System.Text.Json;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>Reads the variables that an operation uses in <c>@skip</c> and <c>@include</c>, before the rest is bound.</summary>
internal sealed class ConditionReader(IReadOnlyList<(string Name, bool Default)> conditions)
{
    private readonly byte[][] _names = [.. conditions.Select(static condition => Encoding.UTF8.GetBytes(condition.Name))];
    private readonly ConditionState[] _defaults = [.. conditions.Select(static condition => ConditionMask.State(condition.Default))];

    public int Count => _names.Length;

    /// <summary>
    /// Writes one state per condition. <paramref name="json"/> is an object, or empty; what is neither a Boolean nor null counts as false and
    /// is refused later, when all variables are bound.
    /// </summary>
    public void Read(ReadOnlySpan<byte> json, Span<ConditionState> states)
    {
        _defaults.CopyTo(states);
        if (Count == 0 || json.IsEmpty)
        {
            return;
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = VariableBinder.MaxDepth + 1 });
        var next = 0;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var condition = Find(ref reader, next);
            reader.Read();
            if (condition >= 0)
            {
                states[condition] = StateOf(reader.TokenType);
                next = condition + 1;
            }

            reader.Skip();
        }
    }

    private static ConditionState StateOf(JsonTokenType value) => value switch
    {
        JsonTokenType.True => ConditionState.True,
        JsonTokenType.Null => ConditionState.Null,
        _ => ConditionState.False,
    };

    /// <summary>Looks from <paramref name="start"/> on: clients mostly send variables in the order in which they declare them.</summary>
    private int Find(ref Utf8JsonReader reader, int start)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            var candidate = (start + i) % _names.Length;
            if (reader.ValueTextEquals(_names[candidate]))
            {
                return candidate;
            }
        }

        return -1;
    }
}
