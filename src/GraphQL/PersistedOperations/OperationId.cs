using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>The identity of an operation on the wire: an opaque string, usually the hash of its document.</summary>
public static class OperationId
{
    private const string Prefix = "sha256:";
    private const int Sha256Length = 64;
    private const int Sha1Length = 40;
    private const int Md5Length = 32;

    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Strips <c>sha256:</c> when 64 lower-case hex digits follow; everything else stays as it is.</summary>
    public static string Normalize(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Prefix, StringComparison.Ordinal) && IsHex(id.AsSpan(Prefix.Length), Sha256Length) ? id[Prefix.Length..] : id;
    }

    /// <summary>The SHA-256 of the document's UTF-8 bytes, as 64 lower-case hex digits.</summary>
    public static string Of(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    /// <summary>The hash that an id has the shape of, unless it is the document's: SHA-256, SHA-1 or MD5 in lower-case hex; null for names.</summary>
    internal static string? FindBrokenHash(string id, string document)
    {
        var (name, expected) = HashLike(id, Encoding.UTF8.GetBytes(document));
        return expected is null || id == expected ? null : name;
    }

    /// <summary>Whether the id has the shape of a SHA-256: 64 lower-case hex digits.</summary>
    public static bool IsSha256(string id) => IsHex(id, Sha256Length);

    /// <summary>Whether the id has the shape of a hash: 64, 40 or 32 lower-case hex digits.</summary>
    public static bool IsHash(string id) => IsSha256(id) || IsHex(id, Sha1Length) || IsHex(id, Md5Length);

#pragma warning disable CA5350, CA5351 // Client tools chose these hashes; here they only find manifests that were changed by hand.
    private static (string Name, string? Hash) HashLike(string id, byte[] document) => id.Length switch
    {
        _ when !IsHash(id) => ("", null),
        Sha256Length => ("SHA-256", Convert.ToHexStringLower(SHA256.HashData(document))),
        Sha1Length => ("SHA-1", Convert.ToHexStringLower(SHA1.HashData(document))),
        _ => ("MD5", Convert.ToHexStringLower(MD5.HashData(document))),
    };
#pragma warning restore CA5350, CA5351

    private static bool IsHex(ReadOnlySpan<char> text, int length) =>
        text.Length == length && !text.ContainsAnyExcept(s_hexDigits);
}
