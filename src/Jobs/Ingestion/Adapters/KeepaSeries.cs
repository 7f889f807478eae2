using System.Text.Json;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>One of Keepa's <c>csv</c> series: change points in ascending order; a value below zero is none.</summary>
internal sealed class KeepaSeries
{
    private readonly int[] _times;
    private readonly int[] _values;
    private int _next;

    private KeepaSeries(int[] times, int[] values) => (_times, _values) = (times, values);

    /// <summary>Instants of the changes, in Keepa minutes.</summary>
    public IReadOnlyList<int> Times => _times;

    /// <summary>The state since the last <see cref="Advance"/>; null before the first point, negative when there is no value.</summary>
    public int? Current { get; private set; }

    /// <summary>
    /// Reads series number <paramref name="index"/>; null when the response does not carry it. With shipping, points are triples
    /// (time, price, shipping) and the value is the sum.
    /// </summary>
    public static KeepaSeries? Read(ItemObject item, JsonElement csv, int index, bool withShipping)
    {
        if (index >= csv.GetArrayLength() || csv[index].ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var field = $"csv[{index}]";
        var numbers = ReadNumbers(item, csv[index], field);
        var stride = withShipping ? 3 : 2;
        if (numbers.Length % stride != 0)
        {
            throw item.Problem(field, $"expected groups of {stride} numbers, found {numbers.Length} numbers");
        }

        return Split(item, field, numbers, stride);
    }

    /// <summary>A series whose values are the indexes of its points.</summary>
    public static KeepaSeries FromTimes(ItemObject item, string field, int[] times)
    {
        RequireOrder(item, field, times);
        return new KeepaSeries(times, [.. Enumerable.Range(0, times.Length)]);
    }

    /// <summary>Moves to the state at an instant; instants must not go back.</summary>
    public void Advance(int time)
    {
        while (_next < _times.Length && _times[_next] <= time)
        {
            Current = _values[_next++];
        }
    }

    private static KeepaSeries Split(ItemObject item, string field, int[] numbers, int stride)
    {
        var times = new int[numbers.Length / stride];
        var values = new int[times.Length];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = numbers[i * stride];
            values[i] = numbers[(i * stride) + 1];
            if (stride == 3 && values[i] >= 0)
            {
                values[i] = (int)Math.Min(int.MaxValue, (long)values[i] + Math.Max(0, numbers[(i * stride) + 2]));
            }
        }

        RequireOrder(item, field, times);
        return new KeepaSeries(times, values);
    }

    private static void RequireOrder(ItemObject item, string field, int[] times)
    {
        for (var i = 1; i < times.Length; i++)
        {
            if (times[i] < times[i - 1])
            {
                throw item.Problem(field, $"time {times[i]} follows {times[i - 1]}");
            }
        }
    }

    private static int[] ReadNumbers(ItemObject item, JsonElement series, string field)
    {
        if (series.ValueKind != JsonValueKind.Array)
        {
            throw item.Problem(field, "expected a list of numbers");
        }

        var numbers = new int[series.GetArrayLength()];
        var i = 0;
        foreach (var member in series.EnumerateArray())
        {
            if (member.ValueKind != JsonValueKind.Number || !member.TryGetInt32(out numbers[i++]))
            {
                throw item.Problem(field, "expected whole numbers of 32 bits");
            }
        }

        return numbers;
    }
}
