using System.Globalization;
using Serilog.Events;
using Serilog.Parsing;

namespace GraphQLBackend.Server.Logging;

/// <summary>The message with its values filled in; texts without the quotation marks that Serilog puts around them.</summary>
internal static class MessageText
{
    /// <summary>Renders after masking, so masked values stay masked.</summary>
    public static string Render(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var token in logEvent.MessageTemplate.Tokens)
        {
            if (token is PropertyToken hole
                && logEvent.Properties.TryGetValue(hole.PropertyName, out var value)
                && value is ScalarValue { Value: string plain })
            {
                text.Write(plain);
            }
            else
            {
                token.Render(logEvent.Properties, text, CultureInfo.InvariantCulture);
            }
        }

        return text.ToString();
    }
}
