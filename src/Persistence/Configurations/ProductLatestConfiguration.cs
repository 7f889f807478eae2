using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GraphQLBackend.Persistence.Configurations;

internal sealed class ProductLatestConfiguration : IEntityTypeConfiguration<ProductLatest>
{
    public void Configure(EntityTypeBuilder<ProductLatest> builder)
    {
        builder.ToTable("product_latest", DatabaseSchemas.Mart, table =>
            table.HasCheckConstraint("ck_product_latest_ranges", MetricValuesConfiguration.Ranges));
        builder.HasKey(row => row.ProductId).HasName("pk_product_latest");
        builder.ConfigureMetricValues();
        builder.Property(row => row.Day).HasColumnName("day");
        builder.Property(row => row.PriceAmount)
            .HasColumnName("price_amount")
            .HasColumnType("numeric(21,2)")
            .HasComputedColumnSql("mart.amount_of(price_minor, currency)", stored: true);
        builder.HasOne<Product>().WithOne().HasForeignKey<ProductLatest>(row => row.ProductId)
            .OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_product_latest_product");
        ConfigureIndexes(builder);
    }

    private static void ConfigureIndexes(EntityTypeBuilder<ProductLatest> builder)
    {
        builder.HasIndex(row => new { row.PriceAmount, row.ProductId }).HasDatabaseName("ix_product_latest_price");
        builder.HasIndex(row => new { row.Bsr, row.ProductId }).HasDatabaseName("ix_product_latest_bsr");
        builder.HasIndex(row => new { row.Rating, row.ProductId }).HasDatabaseName("ix_product_latest_rating");
        builder.HasIndex(row => new { row.ReviewCount, row.ProductId }).HasDatabaseName("ix_product_latest_review_count");
        builder.HasIndex(row => new { row.Availability, row.ProductId }).HasDatabaseName("ix_product_latest_availability");
    }
}
