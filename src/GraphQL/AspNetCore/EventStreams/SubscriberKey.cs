using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore.EventStreams;

/// <summary>Tells callers apart, so that each can be held to a limit of its own.</summary>
internal static class SubscriberKey
{
    private const int NetworkBytes = 8;

    /// <summary>Subject and tenant; for anonymous callers the address, of which only the network counts in IPv6: the rest is theirs to choose.</summary>
    public static string Of(HttpContext context)
    {
        var user = context.User;
        return user.Identity is { IsAuthenticated: true }
            ? $"user {Claim(user, "tid", "org_id")} {Claim(user, "sub", ClaimTypes.NameIdentifier, ClaimTypes.Name)}"
            : $"address {Network(context.Connection.RemoteIpAddress)}";
    }

    private static string? Claim(ClaimsPrincipal user, params ReadOnlySpan<string> types)
    {
        foreach (var type in types)
        {
            if (user.FindFirstValue(type) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static string? Network(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6 } || address.IsIPv4MappedToIPv6)
        {
            return address?.MapToIPv4().ToString();
        }

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return new IPAddress(bytes).ToString();
    }
}
