using System.Globalization;
using System.Text;

namespace GraphQLBackend.Conformance.Model;

/// <summary>The resolver model of README.md: what is where in the response follows from hashes of the response path.</summary>
internal static class ResolverModel
{
    /// <summary>FNV-1a over UTF-8 with the finaliser of MurmurHash 3.</summary>
    public static uint Hash(string text)
    {
        var hash = 0x811c9dc5;
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ octet) * 0x01000193);
        }

        hash = unchecked((hash ^ (hash >> 16)) * 0x85ebca6b);
        hash = unchecked((hash ^ (hash >> 13)) * 0xc2b2ae35);
        return hash ^ (hash >> 16);
    }

    public static uint FieldHash(ModelParameters model, string path, string coordinate, string arguments) =>
        Hash($"{model.Seed}|{path}|{coordinate}|{arguments}");

    public static uint ItemHash(ModelParameters model, string path) => Hash($"{model.Seed}|{path}|#item");

    /// <param name="model">The parameters.</param>
    /// <param name="hash">The field's hash.</param>
    /// <param name="isIntOrEnum">Whether the field's type without one outer Non-Null is Int or an enum.</param>
    public static ModelVerdict Decide(ModelParameters model, uint hash, bool isIntOrEnum)
    {
        var bucket = (int)((hash >> 8) % 100);
        var nulls = model.ErrorPercent + model.NullPercent;
        return bucket < model.ErrorPercent ? ModelVerdict.Error
            : bucket < nulls ? ModelVerdict.Null
            : bucket < nulls + model.BadPercent && isIntOrEnum ? ModelVerdict.BadLeaf
            : ModelVerdict.Value;
    }

    public static bool IsItemNull(ModelParameters model, uint itemHash) => (int)((itemHash >> 8) % 100) < model.NullPercent;

    public static int ListLength(ModelParameters model, uint hash) => (int)((hash >> 16) % (uint)(model.MaxList + 1));

    /// <summary>The index into the possible types of an abstract type, sorted by name.</summary>
    public static int TypeIndex(uint hash, int count) => (int)((hash >> 4) % (uint)count);

    /// <summary>A leaf value; <paramref name="enumValues"/> are the names in definition order, null for a scalar.</summary>
    public static object Leaf(string type, uint hash, IReadOnlyList<string>? enumValues, bool isLabel)
    {
        return type switch
        {
            _ when enumValues is not null => enumValues[(int)(hash % (uint)enumValues.Count)],
            "Int" => (int)(hash % 2001) - 1000,
            "Float" => ((int)(hash % 4001) - 2000) / 4.0,
            "String" => "s" + hash.ToString("x", CultureInfo.InvariantCulture),
            "Boolean" => (hash & 1) == 1,
            "ID" => "id-" + (hash % 1000).ToString(CultureInfo.InvariantCulture),
            _ when isLabel => "t" + (hash % 97).ToString(CultureInfo.InvariantCulture),
            _ => new OrderedDictionary<string, object?> { ["h"] = (int)(hash % 100), ["l"] = new List<object?> { true, null } },
        };
    }
}
