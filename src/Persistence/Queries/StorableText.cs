using System.Buffers;
using System.Text;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>What PostgreSQL can store as text: valid Unicode without the null character.</summary>
public static class StorableText
{
    /// <summary>Whether a text can be sent to the database.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != OperationStatus.Done || rune.Value == 0)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
