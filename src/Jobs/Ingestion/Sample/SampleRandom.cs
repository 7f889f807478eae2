using System.Text;

namespace GraphQLBackend.Jobs.Ingestion.Sample;

/// <summary>SplitMix64: the same numbers on every machine and every version of the runtime, which <see cref="Random"/> does not promise.</summary>
internal sealed class SampleRandom
{
    private ulong _state;

    /// <summary>A stream of its own for each purpose and name.</summary>
    public SampleRandom(ulong seed, string purpose, string name)
    {
        // FNV-1a over the names.
        _state = 14695981039346656037UL ^ seed;
        foreach (var value in Encoding.UTF8.GetBytes($"{purpose}/{name}"))
        {
            _state = (_state ^ value) * 1099511628211UL;
        }
    }

    /// <summary>0 inclusive to 1 exclusive.</summary>
    public double Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>Between two bounds.</summary>
    public double Between(double low, double high) => low + ((high - low) * Next());

    /// <summary>True with a probability.</summary>
    public bool Chance(double probability) => Next() < probability;
}
