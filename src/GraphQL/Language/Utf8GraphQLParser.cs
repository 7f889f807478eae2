using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// Parses GraphQL documents of the September 2025 edition, executable and type system alike, and single values and types.
/// Safe for documents from strangers: bounded by <see cref="ParserOptions"/>, which default to
/// <see cref="ParserOptions.Default"/>.
/// </summary>
public static class Utf8GraphQLParser
{
    /// <summary>Parses a document (specification 2.2).</summary>
    /// <exception cref="DocumentLimitException">The document exceeds a limit.</exception>
    /// <exception cref="SyntaxException">The document is not of the grammar or not valid UTF-8.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> source, ParserOptions? options = null) =>
        Open(source, options).ParseDocument();

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, ParserOptions?)"/>
    public static DocumentNode Parse(string source, ParserOptions? options = null) =>
        Parse(Encode(source, options), options);

    /// <summary>Parses a value that may contain variables (specification 2.9); nothing may follow it.</summary>
    /// <exception cref="DocumentLimitException">The value exceeds a limit.</exception>
    /// <exception cref="SyntaxException">The source is not a value.</exception>
    public static IValueNode ParseValue(ReadOnlySpan<byte> source, ParserOptions? options = null) =>
        Open(source, options).ParseSingleValue();

    /// <inheritdoc cref="ParseValue(ReadOnlySpan{byte}, ParserOptions?)"/>
    public static IValueNode ParseValue(string source, ParserOptions? options = null) =>
        ParseValue(Encode(source, options), options);

    /// <summary>Parses a type reference such as <c>[Int!]</c> (specification 2.11); nothing may follow it.</summary>
    /// <exception cref="DocumentLimitException">The type exceeds a limit.</exception>
    /// <exception cref="SyntaxException">The source is not a type reference.</exception>
    public static ITypeNode ParseType(ReadOnlySpan<byte> source, ParserOptions? options = null) =>
        Open(source, options).ParseSingleType();

    /// <inheritdoc cref="ParseType(ReadOnlySpan{byte}, ParserOptions?)"/>
    public static ITypeNode ParseType(string source, ParserOptions? options = null) =>
        ParseType(Encode(source, options), options);

    private static DocumentParser Open(ReadOnlySpan<byte> source, ParserOptions? options)
    {
        options ??= ParserOptions.Default;
        CheckLength(source.Length, options);
        if (!Utf8.IsValid(source))
        {
            throw InvalidText(source[..ValidLength(source)], "the bytes are not valid UTF-8.");
        }

        return new DocumentParser(source, options);
    }

    // One UTF-16 unit takes at least one byte, so a text far too long is refused before it is copied.
    private static byte[] Encode(string source, ParserOptions? options)
    {
        CheckLength(source.Length, options ?? ParserOptions.Default);
        var bytes = new byte[Encoding.UTF8.GetByteCount(source)];
        var status = Utf8.FromUtf16(source, bytes, out _, out var written, replaceInvalidSequences: false);
        return status == OperationStatus.Done
            ? bytes
            : throw InvalidText(bytes.AsSpan(0, written), "the text contains half a surrogate pair.");
    }

    private static void CheckLength(int length, ParserOptions options)
    {
        if (length > options.MaxDocumentLength)
        {
            throw new DocumentLimitException(
                DocumentLimitCodes.DocumentLength, options.MaxDocumentLength, "bytes", new Location(1, 1, 0, 0));
        }
    }

    private static int ValidLength(ReadOnlySpan<byte> source)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(source[length..], out _, out var consumed) == OperationStatus.Done)
        {
            length += consumed;
        }

        return length;
    }

    private static SyntaxException InvalidText(ReadOnlySpan<byte> validPrefix, string message)
    {
        var lines = Encoding.UTF8.GetString(validPrefix).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        var location = new Location(lines.Length, lines[^1].Length + 1, validPrefix.Length, validPrefix.Length);
        return new SyntaxException(message, location);
    }
}
