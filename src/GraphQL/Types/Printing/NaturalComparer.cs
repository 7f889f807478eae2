namespace GraphQLBackend.GraphQL.Types.Printing;

/// <summary>Ordinal order, except that digits within names count as numbers: <c>A9</c> stands before <c>A10</c>.</summary>
internal sealed class NaturalComparer : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x;
        ReadOnlySpan<char> right = y;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
                ? CompareNumbers(ref left, ref right)
                : CompareCharacters(ref left, ref right);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }

    private static int CompareCharacters(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var order = left[0] - right[0];
        left = left[1..];
        right = right[1..];
        return order;
    }

    private static int CompareNumbers(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var first = TakeNumber(ref left);
        var second = TakeNumber(ref right);
        return first.Length != second.Length ? first.Length - second.Length : first.SequenceCompareTo(second);
    }

    // A leading zero stands alone, so the longer of two runs is the larger number.
    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var length = text[0] == '0' ? 1 : end < 0 ? text.Length : end;
        var number = text[..length];
        text = text[length..];
        return number;
    }
}
