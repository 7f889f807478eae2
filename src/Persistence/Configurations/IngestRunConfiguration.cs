using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GraphQLBackend.Persistence.Configurations;

internal sealed class IngestRunConfiguration : IEntityTypeConfiguration<IngestRun>
{
    public void Configure(EntityTypeBuilder<IngestRun> builder)
    {
        builder.ToTable("ingest_runs", DatabaseSchemas.Ops, table =>
            table.HasCheckConstraint("ck_ingest_runs_counts", "received >= 0 AND duplicates >= 0 AND promoted >= 0 AND rejected >= 0"));
        builder.HasKey(run => run.Id).HasName("pk_ingest_runs");
        builder.Property(run => run.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(run => run.Provider).HasColumnName("provider");
        builder.Property(run => run.Actor).HasColumnName("actor");
        builder.Property(run => run.Dataset).HasColumnName("dataset");
        builder.Property(run => run.Marketplace).HasColumnName("marketplace");
        builder.Property(run => run.StartedAt).HasColumnName("started_at");
        builder.Property(run => run.FinishedAt).HasColumnName("finished_at");
        builder.Property(run => run.State).HasColumnName("state");
        builder.Property(run => run.Received).HasColumnName("received");
        builder.Property(run => run.Duplicates).HasColumnName("duplicates");
        builder.Property(run => run.Promoted).HasColumnName("promoted");
        builder.Property(run => run.Rejected).HasColumnName("rejected");
        builder.Property(run => run.Error).HasColumnName("error");
        builder.HasIndex(run => run.StartedAt).HasDatabaseName("ix_ingest_runs_started_at");
    }
}
