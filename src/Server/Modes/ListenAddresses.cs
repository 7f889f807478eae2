using System.Net;
using GraphQLBackend.Server.Configuration;

namespace GraphQLBackend.Server.Modes;

/// <summary>Local mode trusts every caller, so nobody from outside may call.</summary>
internal static class ListenAddresses
{
    private const string Urls = "ASPNETCORE_URLS";
    private const string LoopbackOnly = "names an address other than loopback, which local mode refuses " +
        "(use http://localhost:PORT, or ASPNETCORE_ENVIRONMENT=Production with OIDC_AUTHORITY and OIDC_AUDIENCE)";

    /// <summary>Notes a fault for every configured address that another machine could reach.</summary>
    public static void RefuseNonLoopback(IConfiguration configuration, VariableReader reader)
    {
        var urls = configuration[WebHostDefaults.ServerUrlsKey];
        RefuseUrls(urls, reader);
        RefuseBarePorts(configuration, hasUrls: !string.IsNullOrEmpty(urls), reader);
        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
        {
            if (!IsLoopback(endpoint["Url"] ?? ""))
            {
                reader.Refuse(endpoint.Path, LoopbackOnly);
            }
        }
    }

    private static void RefuseUrls(string? urls, VariableReader reader)
    {
        var addresses = (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!addresses.All(IsAddress))
        {
            reader.Refuse(Urls, "must be addresses such as http://localhost:8080, separated by semicolons");
        }
        else if (!addresses.All(IsLoopback))
        {
            reader.Refuse(Urls, LoopbackOnly);
        }
    }

    // A bare port listens on every address; it counts only where no address is given.
    private static void RefuseBarePorts(IConfiguration configuration, bool hasUrls, VariableReader reader)
    {
        foreach (var key in new[] { WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey })
        {
            if (!hasUrls && !string.IsNullOrEmpty(configuration[key]))
            {
                reader.Refuse("ASPNETCORE_" + key.ToUpperInvariant(), LoopbackOnly);
            }
        }
    }

    private static bool IsAddress(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsLoopback(string address)
    {
        if (!IsAddress(address))
        {
            return false;
        }

        var parsed = BindingAddress.Parse(address);
        return parsed.IsUnixPipe
            || parsed.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(parsed.Host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
