using BenchmarkDotNet.Attributes;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.Benchmarks.Micro;

/// <summary>JSON alone: an object of five fields, a thousand times.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private const int Objects = 1_000;

    private decimal[] _ratings = [];

    [GlobalSetup]
    public void Setup() => _ratings = [.. Enumerable.Range(0, Objects).Select(static i => 1 + ((i % 400) / 100m))];

    [Benchmark]
    public int Write()
    {
        using var output = new Utf8JsonBuffer();
        for (var i = 0; i < Objects; i++)
        {
            output.WriteRaw("{\"title\":"u8);
            output.WriteString("Wireless Earbuds, 48 h, \"IP7\" waterproof");
            output.WriteRaw(",\"bsr\":"u8);
            output.WriteNumber(i);
            output.WriteRaw(",\"rating\":"u8);
            output.WriteNumber(_ratings[i]);
            output.WriteRaw(",\"ratio\":"u8);
            output.WriteNumber(0.125);
            output.WriteRaw(",\"tracked\":"u8);
            output.WriteBoolean(true);
            output.WriteByte((byte)'}');
        }

        return output.Position;
    }
}
