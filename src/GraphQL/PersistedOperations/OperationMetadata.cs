using System.Globalization;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>What an operation says of itself by directives.</summary>
/// <param name="IsPublic"><c>@public</c>: anonymous callers may send it and the edge may keep its answers.</param>
/// <param name="Sunset"><c>@sunset(at:)</c>: from then on it is answered with 410; null for never.</param>
/// <param name="CacheControl"><c>@cacheControl</c>, which may lower the life of answers; null when absent.</param>
public sealed record OperationMetadata(bool IsPublic, DateTimeOffset? Sunset, CacheControl? CacheControl)
{
    /// <summary>Reads the directives of a validated operation.</summary>
    /// <exception cref="FormatException"><c>@sunset(at:)</c> is not an RFC 3339 time with an offset.</exception>
    public static OperationMetadata From(OperationDefinitionNode operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new OperationMetadata(Find(operation, "public") is not null, ReadSunset(operation), ReadCacheControl(operation));
    }

    /// <summary>Whether the operation is past its sunset.</summary>
    public bool IsRetired(DateTimeOffset now) => Sunset <= now;

    private static DateTimeOffset? ReadSunset(OperationDefinitionNode operation)
    {
        return Argument(Find(operation, "sunset"), "at") is not StringValueNode at
            ? null
            : DateTimeOffset.TryParseExact(at.Value, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
                && !char.IsDigit(at.Value[^1]) | at.Value.LastIndexOfAny(['+', '-']) > at.Value.IndexOf('T', StringComparison.Ordinal)
            ? time
            : throw new FormatException($"@sunset(at:) must be a time such as \"2030-01-31T00:00:00Z\", found \"{at.Value}\".");
    }

    private static CacheControl? ReadCacheControl(OperationDefinitionNode operation)
    {
        if (Find(operation, "cacheControl") is not { } directive)
        {
            return null;
        }

        var maxAge = Argument(directive, "maxAge") is IntValueNode seconds ? int.Parse(seconds.Value, CultureInfo.InvariantCulture) : (int?)null;
        return new CacheControl(maxAge, (Argument(directive, "scope") as EnumValueNode)?.Value switch
        {
            "PUBLIC" => CacheControlScope.Public,
            "PRIVATE" => CacheControlScope.Private,
            _ => null,
        });
    }

    private static DirectiveNode? Find(OperationDefinitionNode operation, string name) =>
        operation.Directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static IValueNode? Argument(DirectiveNode? directive, string name) =>
        directive?.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
