using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Chooses the response's media type from <c>Accept</c> (RFC 9110, section 12.5.1).</summary>
internal static class AcceptNegotiation
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Json = "application/json";
    private const string EventStream = "text/event-stream";

    /// <summary>
    /// The better accepted type; none and <c>*/*</c> mean JSON; of two equally wanted ones that which is named, and of two named ones
    /// <c>application/graphql-response+json</c>. A single answer is an event only for those who name <c>text/event-stream</c> and want it more.
    /// False when nothing is accepted.
    /// </summary>
    public static bool TryChoose(StringValues accept, out ResponseMediaType type)
    {
        type = ResponseMediaType.Json;
        if (StringValues.IsNullOrEmpty(accept) || accept is [Json or "*/*"])
        {
            return true;
        }

        var graphQL = default(Preference);
        var json = default(Preference);
        var events = default(Preference);
        foreach (var value in accept)
        {
            foreach (var range in value.AsSpan().Split(','))
            {
                Consider(value.AsSpan(range).Trim(), ref graphQL, ref json, ref events);
            }
        }

        type = events.Quality > Math.Max(graphQL.Quality, json.Quality) ? ResponseMediaType.EventStream
            : graphQL.IsBetterThan(json) ? ResponseMediaType.GraphQLResponse : ResponseMediaType.Json;
        return graphQL.Quality > 0 || json.Quality > 0 || events.Quality > 0;
    }

    /// <summary>Why <c>Accept</c> does not let a stream of events answer; null when it names that media type.</summary>
    public static HttpFault? CheckEventStream(StringValues accept)
    {
        var (others, events) = (default(Preference), default(Preference));
        foreach (var value in accept)
        {
            foreach (var range in value.AsSpan().Split(','))
            {
                Consider(value.AsSpan(range).Trim(), ref others, ref others, ref events);
            }
        }

        return events.Quality > 0 ? null
            : StringValues.IsNullOrEmpty(accept) || accept.Any(static value => value!.Contains("*/*", StringComparison.Ordinal)) ? HttpFaults.Subscription
            : HttpFaults.SubscriptionNotAcceptable;
    }

    /// <summary>Whether a browser asks for a page: only they name <c>text/html</c>.</summary>
    public static bool WantsHtml(StringValues accept) =>
        accept.Any(static value => value is not null && value.Contains("text/html", StringComparison.OrdinalIgnoreCase));

    private static void Consider(ReadOnlySpan<char> range, ref Preference graphQL, ref Preference json, ref Preference events)
    {
        var end = range.IndexOf(';');
        var name = (end < 0 ? range : range[..end]).Trim();
        var quality = end < 0 ? 1 : QualityOf(range[(end + 1)..]);
        if (name.Equals(GraphQLResponse, StringComparison.OrdinalIgnoreCase))
        {
            graphQL.Take(quality, specificity: 3);
        }
        else if (name.Equals(Json, StringComparison.OrdinalIgnoreCase))
        {
            json.Take(quality, specificity: 3);
        }
        else if (name.Equals(EventStream, StringComparison.OrdinalIgnoreCase))
        {
            events.Take(quality, specificity: 3);
        }
        else if (name.Equals("text/*", StringComparison.OrdinalIgnoreCase))
        {
            events.Take(quality, specificity: 2);
        }
        else if (name.Equals("application/*", StringComparison.OrdinalIgnoreCase) || name is "*/*")
        {
            var specificity = name is "*/*" ? 1 : 2;
            graphQL.Take(quality, specificity);
            json.Take(quality, specificity);
        }
    }

    private static double QualityOf(ReadOnlySpan<char> parameters)
    {
        foreach (var range in parameters.Split(';'))
        {
            var parameter = parameters[range].Trim();
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            {
                return double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality) ? Math.Min(quality, 1) : 1;
            }
        }

        return 1;
    }

    private record struct Preference(double Quality, int Specificity)
    {
        /// <summary>The most specific range decides.</summary>
        public void Take(double quality, int specificity)
        {
            if (specificity > Specificity)
            {
                (Quality, Specificity) = (quality, specificity);
            }
        }

        public readonly bool IsBetterThan(Preference other)
        {
            return Quality > other.Quality
                || (Quality == other.Quality && Specificity == 3);
        }
    }
}
