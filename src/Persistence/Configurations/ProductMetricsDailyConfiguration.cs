using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GraphQLBackend.Persistence.Configurations;

/// <summary>Mapping only: the table is partitioned, which the model cannot express, so the migration creates it in SQL.</summary>
internal sealed class ProductMetricsDailyConfiguration : IEntityTypeConfiguration<ProductMetricsDaily>
{
    public void Configure(EntityTypeBuilder<ProductMetricsDaily> builder)
    {
        builder.ToTable("product_metrics_daily", DatabaseSchemas.Mart, table => table.ExcludeFromMigrations());
        builder.HasKey(row => new { row.ProductId, row.Day }).HasName("pk_product_metrics_daily");
        builder.ConfigureMetricValues();
        builder.Property(row => row.Day).HasColumnName("day");
    }
}
