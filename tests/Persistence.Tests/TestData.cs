using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Persistence.Entities;
using GraphQLBackend.Persistence.Partitions;
using Microsoft.EntityFrameworkCore;

namespace GraphQLBackend.Persistence.Tests;

/// <summary>Rows with everything filled in that a test does not care about.</summary>
internal static class TestData
{
    public static readonly DateTimeOffset Now = new(2026, 3, 31, 22, 30, 0, TimeSpan.Zero);

    public static Asin AsinOf(int number) => Asin.Parse($"B{number:D9}");

    public static Product Product(int number, Marketplace marketplace = Marketplace.US, string? title = null, string? brand = null) => new()
    {
        Marketplace = marketplace,
        Asin = AsinOf(number),
        Title = title ?? $"Product {number}",
        Brand = brand,
        UpdatedAt = Now,
    };

    public static ProductLatest Latest(long productId, DateTimeOffset? at = null) => new()
    {
        ProductId = productId,
        ObservedAt = at ?? Now,
        Day = DateOnly.FromDateTime((at ?? Now).UtcDateTime),
        Source = "test",
        Currency = "USD",
        Availability = Availability.InStock,
    };

    public static ProductMetricsDaily Daily(long productId, DateOnly day, int bsr) => new()
    {
        ProductId = productId,
        Day = day,
        ObservedAt = new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero),
        Source = "test",
        Currency = "USD",
        Bsr = bsr,
        Availability = Availability.InStock,
    };

    public static ProductObservation Observation(long productId, DateTimeOffset at, int bsr) => new()
    {
        ProductId = productId,
        ObservedAt = at,
        Source = "test",
        ParserVersion = 1,
        Currency = "USD",
        Bsr = bsr,
        Availability = Availability.InStock,
    };

    public static async Task SaveAsync(this PersistenceFixture fixture, params IEnumerable<object> rows)
    {
        await using var context = await fixture.Get<IDbContextFactory<GraphQLBackendDbContext>>().CreateDbContextAsync();
        context.AddRange(rows);
        await context.SaveChangesAsync();
    }

    public static Task EnsurePartitionsAsync(this PersistenceFixture fixture) =>
        fixture.Get<PartitionMaintenance>().EnsureAsync(new DateOnly(2025, 10, 1), new DateOnly(2026, 4, 1), CancellationToken.None);
}
