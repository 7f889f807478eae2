using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GraphQLBackend.Persistence.Configurations;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("products", DatabaseSchemas.Core);
        builder.HasKey(product => product.Id).HasName("pk_products");
        builder.Property(product => product.Id).HasColumnName("id").UseIdentityAlwaysColumn();
        builder.Property(product => product.Marketplace).HasColumnName("marketplace");
        builder.Property(product => product.Asin).HasColumnName("asin");
        builder.Property(product => product.ParentAsin).HasColumnName("parent_asin");
        builder.Property(product => product.Title).HasColumnName("title").HasMaxLength(Product.TitleMaxLength).UseCollation(DatabaseCollations.Text);
        builder.Property(product => product.Brand).HasColumnName("brand").HasMaxLength(Product.BrandMaxLength).UseCollation(DatabaseCollations.Text);
        builder.Property(product => product.Category).HasColumnName("category").UseCollation(DatabaseCollations.Text);
        builder.Property(product => product.ImageUrl).HasColumnName("image_url");
        builder.Property(product => product.Bullets).HasColumnName("bullets").HasDefaultValueSql("'{}'").ValueGeneratedNever();
        builder.Property(product => product.SiblingAsins).HasColumnName("sibling_asins").HasDefaultValueSql("'{}'").ValueGeneratedNever();
        builder.Property(product => product.TrackedSince).HasColumnName("tracked_since");
        builder.Property(product => product.ObservedAt).HasColumnName("observed_at");
        builder.Property(product => product.UpdatedAt).HasColumnName("updated_at");
        ConfigureIndexes(builder);
    }

    private static void ConfigureIndexes(EntityTypeBuilder<Product> builder)
    {
        builder.HasIndex(product => new { product.Marketplace, product.Asin }).IsUnique().HasDatabaseName("ux_products_marketplace_asin");
        builder.HasIndex(product => new { product.Title, product.Id }).HasDatabaseName("ix_products_title_id");
        builder.HasIndex(product => new { product.Brand, product.Id }).HasDatabaseName("ix_products_brand_id");
        builder.HasIndex(product => new { product.ObservedAt, product.Id }).HasDatabaseName("ix_products_observed_at_id");
        builder.HasIndex(product => new { product.Marketplace, product.ParentAsin }).HasDatabaseName("ix_products_marketplace_parent_asin");

        // Every batch of ingestion asks which families name its products.
        builder.HasIndex(product => product.SiblingAsins).HasMethod("gin").HasDatabaseName("ix_products_sibling_asins");
        HasTrigramIndex(builder, nameof(Product.Title), "ix_products_title_trgm");
        HasTrigramIndex(builder, nameof(Product.Brand), "ix_products_brand_trgm");
        HasTrigramIndex(builder, nameof(Product.Category), "ix_products_category_trgm");
    }

    private static void HasTrigramIndex(EntityTypeBuilder<Product> builder, string property, string name) =>
        builder.HasIndex([property], name).HasMethod("gin").HasOperators("gin_trgm_ops");
}
