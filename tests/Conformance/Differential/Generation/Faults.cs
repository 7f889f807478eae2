namespace GraphQLBackend.Conformance.Differential.Generation;

/// <summary>How many rules a document shall break; the places are left to chance.</summary>
internal sealed class Faults(Random random, int count)
{
    private int _left = count;

    /// <summary>Whether to do the wrong thing here.</summary>
    public bool Strike()
    {
        if (_left == 0 || random.Next(14) != 0)
        {
            return false;
        }

        _left--;
        return true;
    }
}
