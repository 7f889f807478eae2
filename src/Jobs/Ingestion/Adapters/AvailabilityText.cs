using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>Reads the availability line of a product page in the stores' languages.</summary>
internal static class AvailabilityText
{
    // Order matters: "currently unavailable" contains "available", "not in stock" contains "in stock".
    private static readonly (Availability Meaning, string[] Phrases)[] s_phrases =
    [
        (Availability.Unavailable,
        [
            "currently unavailable", "derzeit nicht verfügbar", "actuellement indisponible", "attualmente non disponibile",
            "no disponible", "não disponível", "niet beschikbaar", "inte tillgänglig", "niedostępny", "mevcut değil",
            "無法購買", "无法购买", "お取り扱いできません", "غير متوفر",
        ]),
        (Availability.OutOfStock,
        [
            "out of stock", "not in stock", "nicht auf lager", "ausverkauft", "rupture de stock", "agotado", "esaurito", "esgotado",
            "uitverkocht", "slut i lager", "stokta yok", "缺貨", "缺货", "在庫切れ", "نفد",
        ]),
        (Availability.InStock,
        [
            "in stock", "left in stock", "available to ship", "available from these sellers", "usually ships", "usually dispatched",
            "auf lager", "vorrätig", "gewöhnlich versandfertig", "en stock", "disponible", "disponibilità immediata", "disponibile",
            "em estoque", "op voorraad", "i lager", "w magazynie", "dostępny", "stokta", "現貨", "现货", "有貨", "有货", "庫存僅剩", "库存仅剩", "在庫あり", "在庫状況: 残り", "متوفر",
        ]),
    ];

    /// <summary>The meaning of a line; unknown when it says nothing that is understood.</summary>
    public static Availability Parse(string text)
    {
        foreach (var (meaning, phrases) in s_phrases)
        {
            if (Array.Exists(phrases, phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase)))
            {
                return meaning;
            }
        }

        return Availability.Unknown;
    }
}
