using System.Text.Json.Nodes;

namespace GraphQLBackend.Conformance.Model;

/// <summary>The parameters of the resolver model; percentages are out of 100, <paramref name="MaxList"/> is the longest list.</summary>
internal sealed record ModelParameters(string Seed, int ErrorPercent, int NullPercent, int BadPercent, int MaxList)
{
    public static ModelParameters From(JsonObject model) => new(
        (string)model["seed"]!,
        (int)model["errPct"]!,
        (int)model["nullPct"]!,
        (int)model["badPct"]!,
        (int)model["maxList"]!);
}
