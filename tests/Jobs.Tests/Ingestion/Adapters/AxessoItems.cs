using System.Text.Json.Nodes;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Adapters;

/// <summary>Items in axesso's shape, made up from the first recorded one.</summary>
internal static class AxessoItems
{
    private const string Template =
        """
        {
          "statusCode": 200, "statusMessage": "FOUND",
          "url": "https://www.amazon.com/x/dp/B0FDKB341G/?th=1&psc=1",
          "title": "Wireless Earbuds", "manufacturer": "Visit the AOSRAU Store",
          "countReview": 75, "productRating": "5.0 out of 5 stars", "asin": "B0FDKB341G",
          "soldBy": "guanzhijunbeim", "fulfilledBy": "Amazon", "sellerId": "A1N4GN1GFEVU4P",
          "warehouseAvailability": "In Stock", "retailPrice": 159.99, "price": 25.99, "shippingPrice": 0,
          "priceShippingInformation": "FREE delivery on orders shipped by Amazon over $35",
          "features": ["First", "Second"], "imageUrlList": ["https://m.media-amazon.com/images/I/1.jpg"],
          "productDetails": [{"name": "Best Sellers Rank", "value": "#35,077 in Electronics (See Top 100 in Electronics)"}],
          "variations": [{"variationName": "color_name", "values": [{"value": "Black", "asin": "B0FDK67PQR"}]}],
          "categoriesExtended": [{"name": "Electronics"}, {"name": "Earbuds"}],
          "aboutProduct": [{"name": "Brand", "value": "AOSRAU"}],
          "somethingNew": {"added": "by the actor"}
        }
        """;

    public static string Make(Action<JsonObject> change)
    {
        var item = JsonNode.Parse(Template)!.AsObject();
        change(item);
        return item.ToJsonString();
    }

    /// <summary>An item of another product of the same shape.</summary>
    public static string Make(string asin, Action<JsonObject>? change = null) => Make(item =>
    {
        item["asin"] = asin;
        item["url"] = $"https://www.amazon.com/dp/{asin}";
        item["variations"] = new JsonArray();
        change?.Invoke(item);
    });
}
