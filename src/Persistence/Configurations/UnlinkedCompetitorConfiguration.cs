using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GraphQLBackend.Persistence.Configurations;

internal sealed class UnlinkedCompetitorConfiguration : IEntityTypeConfiguration<UnlinkedCompetitor>
{
    public void Configure(EntityTypeBuilder<UnlinkedCompetitor> builder)
    {
        builder.ToTable("unlinked_competitors", DatabaseSchemas.Core);
        builder.HasKey(link => new { link.ProductId, link.CompetitorId }).HasName("pk_unlinked_competitors");
        builder.Property(link => link.ProductId).HasColumnName("product_id");
        builder.Property(link => link.CompetitorId).HasColumnName("competitor_id");
        builder.Property(link => link.UnlinkedAt).HasColumnName("unlinked_at");
        builder.HasOne<Product>().WithMany().HasForeignKey(link => link.ProductId)
            .OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_unlinked_competitors_product");
        builder.HasOne<Product>().WithMany().HasForeignKey(link => link.CompetitorId)
            .OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_unlinked_competitors_competitor");
        builder.HasIndex(link => link.CompetitorId).HasDatabaseName("ix_unlinked_competitors_competitor");
    }
}
