using System.Buffers;
using System.Runtime.CompilerServices;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// An array from the pool that grows, and that is used again. A field, not a value to pass around: copies would own the same array.
/// </summary>
internal struct RentedArray<T>
{
    /// <summary>Items that are kept from one request to the next; larger arrays go back to the pool.</summary>
    private const int MaxKept = 64;

    private T[]? _items;

    /// <summary>The array; longer than asked for, with leftovers of values without references behind what was written.</summary>
    public readonly T[] Items => _items ?? [];

    /// <summary>Makes room for <paramref name="count"/> items, of which the first <paramref name="used"/> are kept.</summary>
    public void Ensure(int count, int used = 0)
    {
        if (Items.Length >= count)
        {
            return;
        }

        var larger = ArrayPool<T>.Shared.Rent(count);
        Items.AsSpan(0, used).CopyTo(larger);
        Return(used);
        _items = larger;
    }

    /// <summary>Forgets the first <paramref name="used"/> items, which are all that were written.</summary>
    public void Release(int used)
    {
        if (Items.Length > MaxKept)
        {
            Return(used);
            _items = null;
        }
        else
        {
            Forget(used);
        }
    }

    private readonly void Return(int used)
    {
        if (_items is not null)
        {
            Forget(used);
            ArrayPool<T>.Shared.Return(_items);
        }
    }

    private readonly void Forget(int used)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Items.AsSpan(0, used).Clear();
        }
    }
}
