using GraphQLBackend.Jobs.Ingestion;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Tests.Ingestion.Adapters;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Jobs.Tests.Ingestion;

/// <summary>What is damaged or insane stays in staging with a reason that names the field, and stops nothing.</summary>
public sealed class RejectionTests
{
    private const string At = "2025-09-11T12:00:00Z";

    [Fact]
    public async Task Run_Should_KeepTheRawEventWithItsReason_When_AnItemIsDamagedOrInsane()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var folder = RecordedFolder.OfAxesso(
            At,
            AxessoItems.Make("B000000001"),
            "7",
            "\"text\"",
            "null",
            "[1, 2]",
            "{}",
            """{"asin": "B000000002", "price": }""",
            """{"asin": "B000000003", 'title': "quoted otherwise"}""",
            AxessoItems.Make("B000000004", item => item["price"] = -5),
            AxessoItems.Make("B000000005", item => item["price"] = 0.001),
            AxessoItems.Make("B000000006", item => item["price"] = 2_000_000),
            AxessoItems.Make("B000000007", item => item["retailPrice"] = -1),
            AxessoItems.Make("B000000008", item => item["productRating"] = "9.0 out of 5 stars"),
            AxessoItems.Make("B000000009", item => item["countReview"] = -1),
            AxessoItems.Make("B00000000A", item => item["title"] = new string('x', 601)),
            AxessoItems.Make("B00000000F", item => item["sellerId"] = new string('x', 501)),
            AxessoItems.Make("B00000000B", item => item["priceShippingInformation"] = "ab 35 € oder €35"),
            AxessoItems.Make("B00000000C", item => item["url"] = "https://www.amazon.de/dp/B00000000C"),
            AxessoItems.Make("0306406153", item => item["title"] = "wrong check digit"),
            AxessoItems.Make("B00000000D", item => item["price"] = "25.99"),
            AxessoItems.Make("B00000000E", item => item["productDetails"]![0]!["value"] = "#99,999,999 in Electronics (See Top 100 in Electronics)"));

        // act
        var report = await database.RunAsync(folder.Path);

        // assert
        var events = await database.ReadAsync(
            "SELECT CASE external_id WHEN '' THEN payload ELSE external_id END, state, reason FROM staging_raw.raw_events ORDER BY id");
        Snapshot.Match(string.Join('\n', events));
        Assert.Equal(new IngestCounts(21, 0, 1, 20), report.Total);
        Assert.Equal(["B000000001"], await database.ReadAsync("SELECT asin FROM core.products"));
        Assert.Equal(["SUCCEEDED | 21 | 1 | 20"], await database.ReadAsync("SELECT state, received, promoted, rejected FROM ops.ingest_runs"));
    }

    [Fact]
    public async Task Run_Should_KeepPayloadsThatPostgresCannotHold_When_BytesAreBroken()
    {
        // arrange: a NUL byte, an escaped NUL, invalid UTF-8, half of a surrogate pair
        await using var database = await IngestDatabase.CreateAsync();
        using var folder = RecordedFolder.OfAxesso(At, AxessoItems.Make("B000000001", item => item["title"] = "a\u0000b"));
        await File.WriteAllBytesAsync(
            Path.Combine(folder.Path, "0.json"),
            [.. "[{\"asin\":\"B000000002\",\"x\":\"\0\"},{\"asin\":\"B000000003\",\"x\":\""u8, 0xFF, 0xFE, .. "\"},{\"asin\":\"\\ud800\"},"u8,
                .. System.Text.Encoding.UTF8.GetBytes(AxessoItems.Make("B000000001", item => item["title"] = "a\u0000b")), .. "]"u8]);

        // act
        var report = await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(new IngestCounts(4, 0, 1, 3), report.Total);
        Assert.Equal(["ab"], await database.ReadAsync("SELECT title FROM core.products"));
        Assert.Equal(4, (await database.ReadAsync("SELECT id FROM staging_raw.raw_events")).Count);
    }

    [Fact]
    public async Task Run_Should_KeepTheItem_When_WhatIsCutShortIsMadeOfSurrogatePairs()
    {
        // arrange: the identifier is cut in the middle of a pair, and so is the reason, which quotes the availability
        await using var database = await IngestDatabase.CreateAsync();
        var pairs = string.Concat(Enumerable.Repeat("😀", 600));
        using var folder = RecordedFolder.OfAxesso(At, AxessoItems.Make("B000000001", item => item["asin"] = $"a{pairs}"));
        foreach (var name in new[] { pairs, $"a{pairs}" })
        {
            folder.Add(
                $"{name.Length}.json",
                $$"""[{"generated": true, "asin": "B000000001", "marketplace": "US", "observedAt": "{{At}}", "availability": "{{name}}"}]""",
                SampleHistoryAdapter.ActorName,
                At);
        }

        // act
        var report = await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(new IngestCounts(3, 0, 0, 3), report.Total);
    }

    [Fact]
    public async Task Run_Should_WriteTheRest_When_TheFileIsCutOff()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        var second = AxessoItems.Make("B000000002");
        using var folder = new RecordedFolder().Add(
            "cut.json",
            $"[{AxessoItems.Make("B000000001")},{second[..(second.Length / 2)]}",
            AxessoProductAdapter.ActorName,
            At);

        // act
        var report = await database.RunAsync(folder.Path);

        // assert: the cut item is kept under its ASIN
        Assert.Equal(new IngestCounts(2, 0, 1, 1), report.Total);
        Assert.Single(await database.ReadAsync("SELECT reason FROM staging_raw.raw_events WHERE state = 'REJECTED' AND reason LIKE 'item: not valid JSON%'"));
    }

    [Fact]
    public async Task Run_Should_RejectOnlyTheGuilty_When_TheDatabaseRefusesABatch()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        await database.ExecuteAsync("ALTER TABLE core.products ADD CONSTRAINT ck_test CHECK (title <> 'forbidden')");
        using var folder = RecordedFolder.OfAxesso(
            At,
            AxessoItems.Make("B000000001"),
            AxessoItems.Make("B000000002", item => item["title"] = "forbidden"),
            AxessoItems.Make("B000000003"));

        // act
        var report = await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(new IngestCounts(3, 0, 2, 1), report.Total);
        Assert.Equal(["B000000001", "B000000003"], await database.ReadAsync("SELECT asin FROM core.products ORDER BY asin"));
        Assert.Contains("ck_test", Assert.Single(await database.ReadAsync("SELECT reason FROM staging_raw.raw_events WHERE state = 'REJECTED'")), StringComparison.Ordinal);
        Assert.Equal(["2 | 1"], await database.ReadAsync("SELECT promoted, rejected FROM ops.ingest_runs"));
    }

    [Fact]
    public async Task Run_Should_HoldTheLongestTitle_When_ItIsNotLatinAndDoesNotCompress()
    {
        // arrange: different characters of three bytes each
        await using var database = await IngestDatabase.CreateAsync();
        var random = new Random(3);
        var title = string.Concat(Enumerable.Range(0, 600).Select(_ => (char)random.Next(0x4E00, 0x9FFF)));
        using var folder = RecordedFolder.OfAxesso(At, AxessoItems.Make("B000000001", item =>
        {
            item["title"] = title;
            item["aboutProduct"]![0]!["value"] = title[..200];
            item["categoriesExtended"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["name"] = title[..500] });
        }));

        // act
        var report = await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(["-"], await database.ReadAsync("SELECT reason FROM staging_raw.raw_events"));
        Assert.Equal(new IngestCounts(1, 0, 1, 0), report.Total);
        Assert.Equal([$"{title} | {title[..200]} | {title[..500]}"], await database.ReadAsync("SELECT title, brand, category FROM core.products"));
    }

    [Fact]
    public async Task Run_Should_PromoteWithTypedAbsences_When_PriceIsZeroRatingLocalisedOrRankNull()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var folder = RecordedFolder.OfAxesso(
            At,
            AxessoItems.Make("B000000001", item => (item["price"], item["warehouseAvailability"], item["sellerId"], item["soldBy"]) = (0, "", null, null)),
            AxessoItems.Make("B000000002", item => (item["productRating"], item["warehouseAvailability"]) = ("4.9 顆星，最高 5 顆星", "現貨。")),
            AxessoItems.Make("B000000003", item => item["productDetails"] = null),
            AxessoItems.Make("B000000004", item => item["statusCode"] = 503));

        // act
        await database.RunAsync(folder.Path);

        // assert
        Snapshot.Match(string.Join('\n', await database.ReadAsync(
            """
            SELECT p.asin, p.title, e.state, o.price_minor, o.bsr, o.rating, o.availability, o.absences::text
            FROM staging_raw.raw_events e
            JOIN mart.product_observations o ON o.raw_event_id = e.id JOIN core.products p ON p.id = o.product_id ORDER BY p.asin
            """)));
        Assert.Equal(["B000000001", "B000000002", "B000000003"], await database.ReadAsync(
            "SELECT p.asin FROM mart.product_metrics_daily d JOIN core.products p ON p.id = d.product_id ORDER BY 1"));
    }
}
