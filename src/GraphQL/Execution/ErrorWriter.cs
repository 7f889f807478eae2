using System.Globalization;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Writes errors as specification 7.1.2 has them.</summary>
internal static class ErrorWriter
{
    public static void Write(Utf8JsonBuffer output, IError error)
    {
        output.WriteRaw("{\"message\":"u8);
        output.WriteString(error.Message);
        WriteLocations(output, error.Locations);
        WritePath(output, error.Path);
        WriteExtensions(output, error);
        output.WriteByte((byte)'}');
    }

    private static void WriteLocations(Utf8JsonBuffer output, IReadOnlyList<Location> locations)
    {
        for (var i = 0; i < locations.Count; i++)
        {
            output.WriteRaw(i == 0 ? ",\"locations\":[{\"line\":"u8 : ",{\"line\":"u8);
            output.WriteNumber(locations[i].Line);
            output.WriteRaw(",\"column\":"u8);
            output.WriteNumber(locations[i].Column);
            output.WriteRaw(i == locations.Count - 1 ? "}]"u8 : "}"u8);
        }
    }

    private static void WritePath(Utf8JsonBuffer output, IReadOnlyList<object>? path)
    {
        if (path is null)
        {
            return;
        }

        output.WriteRaw(",\"path\":["u8);
        for (var i = 0; i < path.Count; i++)
        {
            if (i > 0)
            {
                output.WriteByte((byte)',');
            }

            WriteValue(output, path[i]);
        }

        output.WriteByte((byte)']');
    }

    private static void WriteExtensions(Utf8JsonBuffer output, IError error)
    {
        if (error.Code is null && error.Extensions.Count == 0)
        {
            return;
        }

        output.WriteRaw(",\"extensions\":{"u8);
        var isFirst = true;
        if (error.Code is not null)
        {
            output.WriteName("code", isFirst);
            output.WriteString(error.Code);
            isFirst = false;
        }

        foreach (var (name, value) in error.Extensions)
        {
            output.WriteName(name, isFirst);
            WriteValue(output, value);
            isFirst = false;
        }

        output.WriteByte((byte)'}');
    }

    private static void WriteValue(Utf8JsonBuffer output, object? value)
    {
        switch (value)
        {
            case null:
                output.WriteNull();
                break;
            case bool flag:
                output.WriteBoolean(flag);
                break;
            case int or long:
                output.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                output.WriteNumber(number);
                break;
            default:
                output.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
