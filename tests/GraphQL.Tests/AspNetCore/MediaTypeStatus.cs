using System.Globalization;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>A status by the media type of the answer.</summary>
internal readonly record struct MediaTypeStatus(int Json, int GraphQLResponse)
{
    /// <summary>The same for both.</summary>
    public static implicit operator MediaTypeStatus(int status) => new(status, status);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Json}/{GraphQLResponse}");
}
