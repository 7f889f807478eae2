using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GraphQLBackend.Persistence.Configurations;

/// <summary>
/// Mapping only: the table is partitioned, which the model cannot express, so the migration creates it in SQL.
/// Its primary key is the index by product and time that every window read uses.
/// </summary>
internal sealed class ProductObservationConfiguration : IEntityTypeConfiguration<ProductObservation>
{
    public void Configure(EntityTypeBuilder<ProductObservation> builder)
    {
        builder.ToTable("product_observations", DatabaseSchemas.Mart, table => table.ExcludeFromMigrations());
        builder.HasKey(row => new { row.ProductId, row.ObservedAt, row.Source }).HasName("pk_product_observations");
        builder.ConfigureMetricValues();
        builder.Property(row => row.RawEventId).HasColumnName("raw_event_id");
        builder.Property(row => row.ParserVersion).HasColumnName("parser_version");
    }
}
