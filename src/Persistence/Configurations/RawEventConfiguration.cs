using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GraphQLBackend.Persistence.Configurations;

internal sealed class RawEventConfiguration : IEntityTypeConfiguration<RawEvent>
{
    public void Configure(EntityTypeBuilder<RawEvent> builder)
    {
        builder.ToTable("raw_events", DatabaseSchemas.StagingRaw, table =>
            table.HasCheckConstraint("ck_raw_events_reason", "(state = 'REJECTED') = (reason IS NOT NULL)"));
        builder.HasKey(row => row.Id).HasName("pk_raw_events");
        builder.Property(row => row.Id).HasColumnName("id").UseIdentityAlwaysColumn();
        builder.Property(row => row.RunId).HasColumnName("run_id");
        builder.Property(row => row.Source).HasColumnName("source");
        builder.Property(row => row.ExternalId).HasColumnName("external_id");
        builder.Property(row => row.Marketplace).HasColumnName("marketplace");
        builder.Property(row => row.ContentHash).HasColumnName("content_hash");
        builder.Property(row => row.Payload).HasColumnName("payload");
        builder.Property(row => row.ObservedAt).HasColumnName("observed_at");
        builder.Property(row => row.ReceivedAt).HasColumnName("received_at");
        builder.Property(row => row.ParserVersion).HasColumnName("parser_version");
        builder.Property(row => row.State).HasColumnName("state");
        builder.Property(row => row.Reason).HasColumnName("reason");
        builder.HasOne<IngestRun>().WithMany().HasForeignKey(row => row.RunId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_raw_events_run");
        builder.HasIndex(row => new { row.Source, row.ExternalId, row.ContentHash, row.ObservedAt }).IsUnique()
            .HasDatabaseName("ux_raw_events_identity");
        builder.HasIndex(row => row.RunId).HasDatabaseName("ix_raw_events_run");
        builder.HasIndex(row => row.Id).HasFilter("state = 'RECEIVED'").HasDatabaseName("ix_raw_events_received");
    }
}
