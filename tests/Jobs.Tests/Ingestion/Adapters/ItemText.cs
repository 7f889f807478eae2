using System.Text;
using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Adapters;

/// <summary>An adapted item as text for snapshots: every field with its value or its reason.</summary>
internal static class ItemText
{
    public static string Of(AdaptedItem item)
    {
        var text = new StringBuilder($"{item.Key}");
        text.Append(item.RedirectedFrom is { } asked ? $" asked for {asked}\n" : "\n");
        if (item.Facts is { } facts)
        {
            text.Append($"  title    {facts.Title}\n");
            text.Append($"  brand    {facts.Brand ?? "-"}\n");
            text.Append($"  category {facts.Category ?? "-"}\n");
            text.Append($"  image    {facts.ImageUrl ?? "-"}\n");
            text.Append($"  bullets  {facts.Bullets.Count}\n");
            text.Append($"  siblings {string.Join(' ', facts.SiblingAsins)}\n");
        }

        text.Append($"  currency {item.CurrencyMark ?? "-"}\n");
        foreach (var observation in item.Observations)
        {
            text.Append(Of(observation));
        }

        return text.ToString();
    }

    public static string Of(Observation observation) =>
        $"""
          at {observation.ObservedAt:yyyy-MM-ddTHH:mm:ssZ}
            price        {Of(observation.Price)}
            listPrice    {Of(observation.ListPrice)}
            bsr          {(observation.Bsr.TryGet(out var rank) ? $"{rank.Position} in {rank.Category}" : Of(observation.Bsr))}
            rating       {Of(observation.Rating)}
            reviewCount  {Of(observation.ReviewCount)}
            availability {Of(observation.Availability)}
            buyBoxSeller {Of(observation.BuyBoxSeller)}
            offerCount   {Of(observation.OfferCount)}

        """;

    private static string Of<T>(Reading<T> reading)
        where T : notnull =>
        reading.TryGet(out var value) ? $"{value}" : $"({SchemaName.Of(reading.Reason!.Value)})";
}
