using System.Globalization;
using GraphQLBackend.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Tells clients that an operation will be retired: <c>Deprecation</c> (RFC 9745) and <c>Sunset</c> (RFC 8594).</summary>
internal static class RetirementHeaders
{
    public static void Write(HttpResponse response, RegisteredOperation? operation)
    {
        if (operation?.Metadata.Sunset is { } sunset)
        {
            response.Headers["Deprecation"] = $"@{operation.RegisteredAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}";
            response.Headers["Sunset"] = sunset.ToString("R", CultureInfo.InvariantCulture);
        }
    }
}
