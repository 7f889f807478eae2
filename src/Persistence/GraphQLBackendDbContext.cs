using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Persistence.Configurations;
using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;

namespace GraphQLBackend.Persistence;

/// <summary>The model of the database, for writes and migrations; batch reads are in <c>Queries</c>.</summary>
public sealed class GraphQLBackendDbContext(DbContextOptions<GraphQLBackendDbContext> options) : DbContext(options)
{
    /// <summary><c>core.products</c>.</summary>
    public DbSet<Product> Products => Set<Product>();

    /// <summary><c>core.competitor_links</c>.</summary>
    public DbSet<CompetitorLink> CompetitorLinks => Set<CompetitorLink>();

    /// <summary><c>core.unlinked_competitors</c>.</summary>
    public DbSet<UnlinkedCompetitor> UnlinkedCompetitors => Set<UnlinkedCompetitor>();

    /// <summary><c>mart.product_observations</c>.</summary>
    public DbSet<ProductObservation> ProductObservations => Set<ProductObservation>();

    /// <summary><c>mart.product_metrics_daily</c>.</summary>
    public DbSet<ProductMetricsDaily> ProductMetricsDaily => Set<ProductMetricsDaily>();

    /// <summary><c>mart.product_latest</c>.</summary>
    public DbSet<ProductLatest> ProductLatest => Set<ProductLatest>();

    /// <summary><c>staging_raw.raw_events</c>.</summary>
    public DbSet<RawEvent> RawEvents => Set<RawEvent>();

    /// <summary><c>ops.ingest_runs</c>.</summary>
    public DbSet<IngestRun> IngestRuns => Set<IngestRun>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GraphQLBackendDbContext).Assembly);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Asin>().HaveConversion<AsinConverter>();
        configurationBuilder.Properties<Marketplace>().HaveConversion<SchemaNameConverter<Marketplace>>();
        configurationBuilder.Properties<Availability>().HaveConversion<SchemaNameConverter<Availability>>();
        configurationBuilder.Properties<RawEventState>().HaveConversion<SchemaNameConverter<RawEventState>>();
        configurationBuilder.Properties<IngestRunState>().HaveConversion<SchemaNameConverter<IngestRunState>>();
    }
}
