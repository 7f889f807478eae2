using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GraphQLBackend.Persistence.Configurations;

internal sealed class CompetitorLinkConfiguration : IEntityTypeConfiguration<CompetitorLink>
{
    public void Configure(EntityTypeBuilder<CompetitorLink> builder)
    {
        builder.ToTable("competitor_links", DatabaseSchemas.Core, table =>
            table.HasCheckConstraint("ck_competitor_links_not_itself", "product_id <> competitor_id"));
        builder.HasKey(link => link.Id).HasName("pk_competitor_links");
        builder.Property(link => link.Id).HasColumnName("id").UseIdentityAlwaysColumn();
        builder.Property(link => link.ProductId).HasColumnName("product_id");
        builder.Property(link => link.CompetitorId).HasColumnName("competitor_id");
        builder.Property(link => link.Relation).HasColumnName("relation");
        builder.Property(link => link.LinkedAt).HasColumnName("linked_at");
        builder.HasOne<Product>().WithMany().HasForeignKey(link => link.ProductId)
            .OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_competitor_links_product");
        builder.HasOne<Product>().WithMany().HasForeignKey(link => link.CompetitorId)
            .OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_competitor_links_competitor");
        builder.HasIndex(link => new { link.ProductId, link.CompetitorId }).IsUnique().HasDatabaseName("ux_competitor_links_product_competitor");
        builder.HasIndex(link => new { link.ProductId, link.Relation, link.Id }).HasDatabaseName("ix_competitor_links_product_relation");
        builder.HasIndex(link => link.CompetitorId).HasDatabaseName("ix_competitor_links_competitor");
    }
}
