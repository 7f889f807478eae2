using System.Globalization;
using Npgsql;

namespace GraphQLBackend.Persistence;

/// <summary>
/// Reads <c>postgres://user:password@host:port/database?sslmode=require</c> and, for a unix socket,
/// <c>postgres:///database?host=/folder&amp;user=name</c>. Parts are percent-decoded; several hosts are separated by commas.
/// </summary>
public static class DatabaseUrl
{
    private const string KnownParameters = "known are host, port, user, password, dbname, application_name, options, " +
        "sslmode, sslrootcert, sslcert, sslkey and target_session_attrs.";

    private static readonly string[] s_schemes = ["postgres://", "postgresql://"];

    /// <summary>Converts the address to an Npgsql connection string.</summary>
    /// <param name="url">The address.</param>
    /// <param name="name">The variable it comes from, which every error names.</param>
    /// <exception cref="FormatException">It is malformed. The message never contains any part of the value.</exception>
    public static string Parse(string? url, string name = "DATABASE_URL")
    {
        var scheme = s_schemes.FirstOrDefault(s => url?.StartsWith(s, StringComparison.OrdinalIgnoreCase) == true)
            ?? throw new FormatException($"{name} must start with postgres:// or postgresql://.");
        var (address, query) = SplitAt(url![scheme.Length..], '?');
        var (authority, database) = SplitAt(address, '/');
        var at = authority.LastIndexOf('@');
        var builder = new NpgsqlConnectionStringBuilder();

        ReadUser(builder, at < 0 ? "" : authority[..at]);
        ReadHosts(builder, authority[(at + 1)..], name);
        if (database.Length > 0)
        {
            builder.Database = Uri.UnescapeDataString(database);
        }

        ReadParameters(builder, query, name);
        return Complete(builder, name);
    }

    private static void ReadUser(NpgsqlConnectionStringBuilder builder, string userInfo)
    {
        var (user, password) = SplitAt(userInfo, ':');
        if (user.Length > 0)
        {
            builder.Username = Uri.UnescapeDataString(user);
        }

        if (password.Length > 0)
        {
            builder.Password = Uri.UnescapeDataString(password);
        }
    }

    private static void ReadHosts(NpgsqlConnectionStringBuilder builder, string hosts, string name)
    {
        if (hosts.Length == 0)
        {
            return;
        }

        var several = hosts.Contains(',', StringComparison.Ordinal);
        foreach (var host in hosts.Split(','))
        {
            var colon = host.LastIndexOf(':');
            if (colon > host.LastIndexOf(']'))
            {
                var port = ReadPort(host[(colon + 1)..], name);
                builder.Port = several ? builder.Port : port;
            }
        }

        builder.Host = several ? Uri.UnescapeDataString(hosts) : Uri.UnescapeDataString(WithoutPort(hosts));
    }

    private static string WithoutPort(string host)
    {
        var colon = host.LastIndexOf(':');
        return (colon > host.LastIndexOf(']') ? host[..colon] : host).Trim('[', ']');
    }

    private static int ReadPort(string text, string name) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            ? port
            : throw new FormatException($"{name} has a port that is no number from 1 to 65535.");

    private static void ReadParameters(NpgsqlConnectionStringBuilder builder, string query, string name)
    {
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = SplitAt(pair, '=');
            ReadParameter(builder, key.ToLowerInvariant(), Uri.UnescapeDataString(value), name);
        }
    }

    private static void ReadParameter(NpgsqlConnectionStringBuilder builder, string key, string value, string name)
    {
        switch (key)
        {
            case "host": builder.Host = value; break;
            case "port": builder.Port = ReadPort(value, name); break;
            case "user": builder.Username = value; break;
            case "password": builder.Password = value; break;
            case "dbname": builder.Database = value; break;
            case "application_name": builder.ApplicationName = value; break;
            case "options": builder.Options = value; break;
            case "sslmode": builder.SslMode = ReadSslMode(value, name); break;
            case "sslrootcert": builder.RootCertificate = value; break;
            case "sslcert": builder.SslCertificate = value; break;
            case "sslkey": builder.SslKey = value; break;
            case "target_session_attrs": builder.TargetSessionAttributes = value; break;
            default: throw new FormatException($"{name} has an unknown parameter; {KnownParameters}");
        }
    }

    private static SslMode ReadSslMode(string value, string name) => value switch
    {
        "disable" => SslMode.Disable,
        "allow" => SslMode.Allow,
        "prefer" => SslMode.Prefer,
        "require" => SslMode.Require,
        "verify-ca" => SslMode.VerifyCA,
        "verify-full" => SslMode.VerifyFull,
        _ => throw new FormatException($"{name} has an sslmode other than disable, allow, prefer, require, verify-ca and verify-full."),
    };

    private static string Complete(NpgsqlConnectionStringBuilder builder, string name)
    {
        if (string.IsNullOrEmpty(builder.Host))
        {
            throw new FormatException($"{name} names no host (or ?host=/folder of a unix socket).");
        }

        return string.IsNullOrEmpty(builder.Database)
            ? throw new FormatException($"{name} names no database.")
            : builder.ConnectionString;
    }

    private static (string Before, string After) SplitAt(string text, char separator)
    {
        var index = text.IndexOf(separator, StringComparison.Ordinal);
        return index < 0 ? (text, "") : (text[..index], text[(index + 1)..]);
    }
}
