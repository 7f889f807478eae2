using System.Text.Json;

namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>
/// A JSON object of an item, read field by field. A missing or null field is null; a value of the wrong type is an
/// <see cref="ItemFormatException"/> that names the field, except where a method says that it is lenient.
/// </summary>
public readonly struct ItemObject
{
    private readonly JsonElement _element;

    private readonly string _path;

    private ItemObject(JsonElement element, string path) => (_element, _path) = (element, path);

    /// <summary>The item itself; throws when it is not an object.</summary>
    public static ItemObject From(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? new ItemObject(element, string.Empty)
            : throw new ItemFormatException("item", $"expected an object, found {Describe(element)}");

    /// <summary>Text without control characters and surrounding blanks; null when empty.</summary>
    public string? Text(string name)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? Clean(value, name) : throw Wrong(name, "text", value);
    }

    /// <summary>Text that must be there.</summary>
    public string RequiredText(string name) => Text(name) ?? throw Problem(name, "missing or empty");

    /// <summary>Lenient text: null when it is of another type.</summary>
    public string? TextOrNull(string name) =>
        TryGet(name, out var value) && value.ValueKind == JsonValueKind.String ? Clean(value, name) : null;

    /// <summary>A number.</summary>
    public decimal? Number(string name)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number)
        {
            throw Wrong(name, "a number", value);
        }

        return value.TryGetDecimal(out var number) ? number : throw Problem(name, "number out of range");
    }

    /// <summary>A whole number of at most 32 bits.</summary>
    public int? WholeNumber(string name)
    {
        if (Number(name) is not { } number)
        {
            return null;
        }

        return number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Problem(name, "expected a whole number");
    }

    /// <summary>An object, or null.</summary>
    public ItemObject? Nested(string name)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Object ? new ItemObject(value, _path + name + ".") : throw Wrong(name, "an object", value);
    }

    /// <summary>Lenient list of objects: members of other types are left out; null when there is no list.</summary>
    public IReadOnlyList<ItemObject>? ObjectsOrNull(string name)
    {
        if (!TryGet(name, out var value) || value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var path = _path + name + ".";
        return [.. value.EnumerateArray().Where(member => member.ValueKind == JsonValueKind.Object).Select(member => new ItemObject(member, path))];
    }

    /// <summary>Lenient list of texts: members of other types and empty ones are left out.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (!TryGet(name, out var value) || value.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        var texts = new List<string>(value.GetArrayLength());
        foreach (var member in value.EnumerateArray())
        {
            if (member.ValueKind == JsonValueKind.String && Clean(member, name) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>The raw value of a field; false when missing or null, and for the default value, which has no fields.</summary>
    public bool TryGet(string name, out JsonElement value)
    {
        value = default;
        return _element.ValueKind == JsonValueKind.Object
            && _element.TryGetProperty(name, out value)
            && value.ValueKind != JsonValueKind.Null;
    }

    /// <summary>Whether a field is there at all, be it null.</summary>
    public bool Has(string name) => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out _);

    /// <summary>Throws when a field is not there at all, which is a change of the item's shape and says nothing about the product.</summary>
    public void RequireField(string name)
    {
        if (!Has(name))
        {
            throw Problem(name, "the field is missing, which is not the actor's shape");
        }
    }

    /// <summary>An error about a field of this object.</summary>
    public ItemFormatException Problem(string name, string problem) => new(_path + name, problem);

    private ItemFormatException Wrong(string name, string expected, JsonElement found) =>
        Problem(name, $"expected {expected}, found {Describe(found)}");

    // PostgreSQL text cannot hold NUL, and no title needs the other control characters.
    private string? Clean(JsonElement value, string name)
    {
        string text;
        try
        {
            text = value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Problem(name, "invalid text: half of a surrogate pair");
        }

        if (text.AsSpan().ContainsAnyInRange('\0', '\x1f'))
        {
            text = string.Concat(text.Select(c => c is '\n' or '\r' or '\t' ? ' ' : c).Where(c => c >= ' '));
        }

        text = text.Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        _ => "nothing",
    };
}
