using System.Text.Json;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>The sizes that the variables of one request stand for.</summary>
public sealed class ListSizeValues
{
    private readonly Dictionary<string, int?> _sizes = new(StringComparer.Ordinal);

    private ListSizeValues()
    {
    }

    /// <summary>A request without variables.</summary>
    public static ListSizeValues None { get; } = new();

    /// <summary>
    /// Reads the variables <paramref name="names"/> from a JSON object, or from nothing: numbers are sizes, lists are as long as they are.
    /// </summary>
    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    public static ListSizeValues Read(ReadOnlySpan<byte> variables, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (variables.IsEmpty || names.Count == 0)
        {
            return None;
        }

        var values = new ListSizeValues();
        var reader = new Utf8JsonReader(variables, new JsonReaderOptions { MaxDepth = VariableBinder.MaxDepth + 1 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Find(ref reader, names);
            reader.Read();
            if (name is not null)
            {
                values._sizes[name] = ReadSize(reader);
            }

            reader.Skip();
        }

        return values;
    }

    internal int? SizeOf(SizeVariable variable) => _sizes.TryGetValue(variable.Name, out var given) ? given : variable.Default;

    private static string? Find(ref Utf8JsonReader reader, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (reader.ValueTextEquals(name))
            {
                return name;
            }
        }

        return null;
    }

    // The reader is a copy: the caller skips the value.
    private static int? ReadSize(Utf8JsonReader reader)
    {
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number => reader.TryGetInt32(out var size) ? Math.Max(0, size) : int.MaxValue,
            JsonTokenType.StartArray => CountItems(ref reader),
            _ => 1,
        };
    }

    private static int CountItems(ref Utf8JsonReader reader)
    {
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
            count++;
        }

        return count;
    }
}
