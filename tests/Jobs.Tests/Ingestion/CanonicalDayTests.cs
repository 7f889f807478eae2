using System.Text.Json.Nodes;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Tests.Ingestion.Adapters;
using GraphQLBackend.Persistence.Commands;
using GraphQLBackend.Persistence.Statements;

namespace GraphQLBackend.Jobs.Tests.Ingestion;

/// <summary>Which observation is a day's, which facts are a product's, which links are a family's: functions of what is stored.</summary>
public sealed class CanonicalDayTests
{
    private const string Days =
        "SELECT d.day::text, d.price_minor, d.source FROM mart.product_metrics_daily d ORDER BY d.day";

    private const string Latest = "SELECT l.day::text, l.price_minor FROM mart.product_latest l";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_Should_TakeTheLastOfTheLocalDay_When_SeveralAreRecorded(bool reversed)
    {
        // arrange: 23:30 of 10 September and three times 11 September at amazon.com
        await using var database = await IngestDatabase.CreateAsync();
        (string At, int Price)[] recorded = [("2025-09-11T06:30:00Z", 10), ("2025-09-11T07:00:00Z", 11), ("2025-09-12T06:59:59Z", 13), ("2025-09-11T20:00:00Z", 12)];
        using var folder = new RecordedFolder();
        foreach (var (at, price) in reversed ? recorded.Reverse() : recorded)
        {
            folder.AddAxesso(at, AxessoItems.Make("B000000001", item => item["price"] = price));
        }

        // act
        await database.RunAsync(folder.Path);

        // assert
        Assert.Equal([$"2025-09-10 | 1000 | {AxessoProductAdapter.ActorName}", $"2025-09-11 | 1300 | {AxessoProductAdapter.ActorName}"], await database.ReadAsync(Days));
        Assert.Equal(["2025-09-11 | 1300"], await database.ReadAsync(Latest));
        Assert.Equal(["4"], await database.ReadAsync("SELECT count(*) FROM mart.product_observations"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_Should_NotLetABlockedPageSpeak_When_ItIsTheLastOfTheDay(bool reversed)
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        (string At, Action<JsonObject> Change)[] recorded =
        [
            ("2025-09-10T20:00:00Z", item => item["price"] = 10),
            ("2025-09-10T21:00:00Z", item => (item["statusCode"], item["price"], item["title"]) = (503, 0, null)),
            ("2025-09-11T20:00:00Z", item => (item["statusCode"], item["price"], item["title"]) = (503, 0, null)),
        ];
        using var folder = new RecordedFolder();
        foreach (var (at, change) in reversed ? recorded.Reverse() : recorded)
        {
            folder.AddAxesso(at, AxessoItems.Make("B000000001", change));
        }

        // act
        await database.RunAsync(folder.Path);

        // assert: the second day stays missing, the title is the page's
        Assert.Equal([$"2025-09-10 | 1000 | {AxessoProductAdapter.ActorName}"], await database.ReadAsync(Days));
        Assert.Equal(["2025-09-10 | 1000"], await database.ReadAsync(Latest));
        Assert.Equal(["Wireless Earbuds"], await database.ReadAsync("SELECT title FROM core.products"));
        Assert.Equal(["2"], await database.ReadAsync("SELECT count(*) FROM mart.product_observations WHERE absences->>'availability' = 'BLOCKED'"));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(100, false)]
    [InlineData(100, true)]
    public async Task Run_Should_EndTheSame_When_APageAndABlockedOneHaveOneInstant(int batchSize, bool reversed)
    {
        // arrange: several blocked answers, of which at least one has a greater hash than the page
        await using var database = await IngestDatabase.CreateAsync(batchSize);
        var items = Enumerable.Range(0, 8)
            .Select(i => AxessoItems.Make("B000000001", item => (item["statusCode"], item["attempt"]) = (503, i)))
            .Prepend(AxessoItems.Make("B000000001"))
            .ToList();
        using var folder = RecordedFolder.OfAxesso("2025-09-10T20:00:00Z", reversed ? Enumerable.Reverse(items) : items);

        // act
        await database.RunAsync(folder.Path);

        // assert
        Assert.Equal([$"2025-09-10 | 2599 | {AxessoProductAdapter.ActorName}"], await database.ReadAsync(Days));
        Assert.Equal(["2025-09-10 | 2599"], await database.ReadAsync(Latest));
        Assert.Equal(["Wireless Earbuds"], await database.ReadAsync("SELECT title FROM core.products"));
        Assert.Equal(["2599"], await database.ReadAsync("SELECT price_minor FROM mart.product_observations"));
    }

    [Fact]
    public async Task Run_Should_NameTheProductByItsAsin_When_OnlyBlockedPagesExist()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var folder = RecordedFolder.OfAxesso("2025-09-10T20:00:00Z", AxessoItems.Make("B000000001", item => item["statusCode"] = 503));

        // act
        await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(["B000000001 | -"], await database.ReadAsync("SELECT title, observed_at FROM core.products"));
        Assert.Empty(await database.ReadAsync(Latest));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_Should_PreferARecording_When_TheDayAlsoHasGeneratedHistory(bool reversed)
    {
        // arrange: the generated observation is the later one
        await using var database = await IngestDatabase.CreateAsync();
        using var folder = new RecordedFolder();
        Action[] add =
        [
            () => folder.AddAxesso("2025-09-10T16:00:00Z", AxessoItems.Make("B000000001", item => item["price"] = 10)),
            () => folder.Add(
                "history.jsonl",
                """{"generated":true,"source":"sample","asin":"B000000001","marketplace":"US","observedAt":"2025-09-10T19:00:00Z","price":99}""",
                SampleHistoryAdapter.ActorName,
                "2025-09-11T00:00:00Z"),
        ];
        foreach (var step in reversed ? add.Reverse() : add)
        {
            step();
        }

        // act
        await database.RunAsync(folder.Path);

        // assert
        Assert.Equal([$"2025-09-10 | 1000 | {AxessoProductAdapter.ActorName}"], await database.ReadAsync(Days));
        Assert.Equal(["Wireless Earbuds | 2025-09-10 16:00:00+00"], await database.ReadAsync("SELECT title, (observed_at AT TIME ZONE 'UTC')::text || '+00' FROM core.products"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_Should_KeepTheNewestFacts_When_OldOnesArriveLater(bool reversed)
    {
        // arrange: the older page belongs to another family
        await using var database = await IngestDatabase.CreateAsync();
        string[] items =
        [
            AxessoItems.Make("B000000001", item => (item["title"], item["variations"]) = ("Old", Family("B000000003"))),
            AxessoItems.Make("B000000001", item => (item["title"], item["variations"]) = ("New", Family("B000000002"))),
        ];
        using var folder = new RecordedFolder();
        if (reversed)
        {
            folder.AddAxesso("2025-09-12T20:00:00Z", items[1]).AddAxesso("2025-09-10T20:00:00Z", items[0]);
        }
        else
        {
            folder.AddAxesso("2025-09-10T20:00:00Z", items[0]).AddAxesso("2025-09-12T20:00:00Z", items[1]);
        }

        folder.AddAxesso("2025-09-11T20:00:00Z", AxessoItems.Make("B000000002"), AxessoItems.Make("B000000003"));

        // act
        await database.RunAsync(folder.Path);

        // assert: only the newest family links, in both directions
        Assert.Equal(["New"], await database.ReadAsync("SELECT title FROM core.products WHERE asin = 'B000000001'"));
        Assert.Equal(
            ["B000000001 | B000000002 | SIBLING", "B000000002 | B000000001 | SIBLING"],
            await database.ReadAsync(
                """
                SELECT a.asin, b.asin, l.relation FROM core.competitor_links l
                JOIN core.products a ON a.id = l.product_id JOIN core.products b ON b.id = l.competitor_id ORDER BY 1
                """));
    }

    [Fact]
    public async Task Run_Should_LeaveChosenCompetitorsAlone_When_FamiliesChange()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var first = RecordedFolder.OfAxesso("2025-09-10T20:00:00Z", AxessoItems.Make("B000000001"), AxessoItems.Make("B000000002"));
        await database.RunAsync(first.Path);
        await database.ExecuteAsync(
            "INSERT INTO core.competitor_links (product_id, competitor_id, relation, linked_at) SELECT min(id), max(id), 'DIRECT', '2025-01-01Z' FROM core.products");

        // act: now the two turn out to be siblings
        using var second = RecordedFolder.OfAxesso("2025-09-11T20:00:00Z", AxessoItems.Make("B000000001", item => item["variations"] = Family("B000000002")));
        await database.RunAsync(second.Path);

        // assert
        Assert.Equal(["DIRECT", "SIBLING"], await database.ReadAsync("SELECT relation FROM core.competitor_links ORDER BY relation"));
    }

    [Fact]
    public async Task Run_Should_NotLinkSiblingsAgain_When_SomebodyTookTheLinkAway()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var first = RecordedFolder.OfAxesso("2025-09-10T20:00:00Z", AxessoItems.Make("B000000001", item => item["variations"] = Family("B000000002")), AxessoItems.Make("B000000002"));
        await database.RunAsync(first.Path);
        await database.Get<CompetitorCommands>().UnlinkAsync(KeyOf("B000000001"), KeyOf("B000000002"), CancellationToken.None);

        // act: the same family is observed once more
        using var second = RecordedFolder.OfAxesso("2025-09-11T20:00:00Z", AxessoItems.Make("B000000001", item => item["variations"] = Family("B000000002")));
        await database.RunAsync(second.Path);

        // assert: only the other direction is left
        Assert.Equal(
            ["B000000002 | B000000001"],
            await database.ReadAsync("SELECT a.asin, b.asin FROM core.competitor_links l JOIN core.products a ON a.id = l.product_id JOIN core.products b ON b.id = l.competitor_id"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_Should_ChooseByContent_When_TwoItemsClaimTheSameInstant(bool reversed)
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        string[] items = [AxessoItems.Make("B000000001", item => item["price"] = 10), AxessoItems.Make("B000000001", item => item["price"] = 11)];
        using var first = RecordedFolder.OfAxesso("2025-09-10T20:00:00Z", reversed ? items[1] : items[0]);
        using var second = RecordedFolder.OfAxesso("2025-09-10T20:00:00Z", reversed ? items[0] : items[1]);

        // act
        await database.RunAsync(first.Path);
        await database.RunAsync(second.Path);

        // assert: both are kept raw, one and the same speaks in either order
        Assert.Equal(["2"], await database.ReadAsync("SELECT count(*) FROM staging_raw.raw_events WHERE state = 'PROMOTED'"));
        Assert.Equal(
            await database.ReadAsync("SELECT max(content_hash COLLATE \"C\") FROM staging_raw.raw_events"),
            await database.ReadAsync("SELECT e.content_hash FROM mart.product_observations o JOIN staging_raw.raw_events e ON e.id = o.raw_event_id"));
    }

    [Fact]
    public async Task Run_Should_UseTheMarketplacesDay_When_ItIsAheadOfUtc()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var folder = new RecordedFolder().Add(
            "jp.json",
            $"[{AxessoItems.Make("B000000001", item => (item["url"], item["price"], item["priceShippingInformation"]) = ("https://www.amazon.co.jp/dp/B000000001", 1980, null))}]",
            AxessoProductAdapter.ActorName,
            "2025-09-10T15:00:00Z",
            "JP");

        // act
        await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(["2025-09-11 | 1980"], await database.ReadAsync(Latest));
    }

    [Fact]
    public async Task Run_Should_NeedTheSameStatements_When_TheBatchIsLarger()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var one = RecordedFolder.OfAxesso("2025-09-10T20:00:00Z", AxessoItems.Make("B000000001"));
        using var many = RecordedFolder.OfAxesso("2025-09-11T20:00:00Z", Enumerable.Range(10, 80).Select(i => AxessoItems.Make($"B0000000{i}")));

        // act
        var first = await CountAsync(one);
        var second = await CountAsync(many);

        // assert
        Assert.InRange(first, 10, 30);
        Assert.Equal(first, second);

        async Task<int> CountAsync(RecordedFolder folder)
        {
            using var scope = StatementScope.Start();
            await database.RunAsync(folder.Path);
            return scope.Count;
        }
    }

    private static ProductKey KeyOf(string asin) => new(Marketplace.US, Asin.Parse(asin));

    private static JsonArray Family(string asin) => [new JsonObject { ["values"] = new JsonArray(new JsonObject { ["asin"] = asin }) }];
}
