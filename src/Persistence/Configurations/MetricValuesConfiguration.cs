using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GraphQLBackend.Persistence.Configurations;

/// <summary>The columns that the three metric tables share.</summary>
internal static class MetricValuesConfiguration
{
    /// <summary>What holds for every stored measure, whoever wrote it; null is absent.</summary>
    public const string Ranges =
        "price_minor > 0 AND list_price_minor > 0 AND bsr > 0 AND rating BETWEEN 1 AND 5 " +
        "AND review_count >= 0 AND offer_count >= 0 AND currency ~ '^[A-Z]{3}$'";

    public static void ConfigureMetricValues<TEntity>(this EntityTypeBuilder<TEntity> builder)
        where TEntity : MetricValues
    {
        builder.Property(row => row.ProductId).HasColumnName("product_id").ValueGeneratedNever();
        builder.Property(row => row.ObservedAt).HasColumnName("observed_at");
        builder.Property(row => row.Source).HasColumnName("source");
        builder.Property(row => row.PriceMinor).HasColumnName("price_minor");
        builder.Property(row => row.ListPriceMinor).HasColumnName("list_price_minor");
        builder.Property(row => row.Currency).HasColumnName("currency");
        builder.Property(row => row.Bsr).HasColumnName("bsr");
        builder.Property(row => row.BsrCategory).HasColumnName("bsr_category");
        builder.Property(row => row.Rating).HasColumnName("rating").HasPrecision(3, 2);
        builder.Property(row => row.ReviewCount).HasColumnName("review_count");
        builder.Property(row => row.Availability).HasColumnName("availability");
        builder.Property(row => row.BuyBoxSeller).HasColumnName("buy_box_seller");
        builder.Property(row => row.OfferCount).HasColumnName("offer_count");
        builder.Property(row => row.Absences)
            .HasColumnName("absences")
            .HasColumnType("jsonb")
            .HasConversion(new AbsencesConverter(), new AbsencesComparer())
            .HasDefaultValueSql("'{}'::jsonb")
            .ValueGeneratedNever();
    }
}
