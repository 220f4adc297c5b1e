using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Invoicing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Deliveries;

internal sealed class DeliveriesMapping :
    IEntityTypeConfiguration<DeliveryRow>,
    IEntityTypeConfiguration<AttemptRow>,
    IEntityTypeConfiguration<MailEventRow>,
    IEntityTypeConfiguration<PeppolMessageRow>,
    IEntityTypeConfiguration<PeppolReceiptRow>,
    IEntityTypeConfiguration<PeppolStatusRow>,
    IEntityTypeConfiguration<LookupProofRow>
{
    private const int CodeLengthMax = 40;
    private const int MessageIdLengthMax = 250;
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<DeliveryRow> builder)
    {
        builder.ToTable("Deliveries").HasKey(row => row.Id);
        builder.Property(row => row.Recipient).HasMaxLength(320);
        builder.Property(row => row.MessageId).HasMaxLength(MessageIdLengthMax);
        builder.Property(row => row.FaultCode).HasMaxLength(CodeLengthMax);
        builder.Property(row => row.RouteCode).HasMaxLength(CodeLengthMax);
        builder.Property(row => row.LeaseOwner).HasMaxLength(128);
        builder.HasIndex(row => row.MessageId).IsUnique();
        builder.HasIndex(row => new { row.State, row.NextAttemptAt });
        builder.HasIndex(row => row.DocumentId);
        builder.HasIndex(row => row.InboundId).IsUnique();
        builder.HasOne<InboundRow>().WithMany().HasForeignKey(row => row.InboundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<NoticeRow>().WithMany().HasForeignKey(row => row.NoticeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DocumentRow>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Attempts).WithOne().HasForeignKey(row => row.DeliveryId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AttemptRow> builder)
    {
        builder.ToTable("DeliveryAttempts").HasKey(row => new { row.DeliveryId, row.Number });
        builder.Property(row => row.Node).HasMaxLength(128);
        builder.Property(row => row.FaultCode).HasMaxLength(CodeLengthMax);
        builder.Property(row => row.Detail).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<MailEventRow> builder)
    {
        builder.ToTable("MailEvents").HasKey(row => row.EventId);
        builder.Property(row => row.EventId).HasMaxLength(200);
        builder.Property(row => row.MessageId).HasMaxLength(MessageIdLengthMax);
        builder.Property(row => row.Kind).HasMaxLength(CodeLengthMax);
        builder.Property(row => row.Recipient).HasMaxLength(320);
        builder.Property(row => row.Reason).HasMaxLength(1000);
        builder.HasIndex(row => row.MessageId);
    }

    public void Configure(EntityTypeBuilder<PeppolMessageRow> builder)
    {
        builder.ToTable("PeppolMessages").HasKey(row => new { row.DeliveryId, row.Number });
        builder.Property(row => row.MessageId).HasMaxLength(MessageIdLengthMax);
        builder.Property(row => row.InstanceId).HasMaxLength(36);
        builder.Property(row => row.Seat).HasMaxLength(64);
        builder.Property(row => row.SignedBy).HasMaxLength(HashLength);
        builder.Property(row => row.PayloadHash).HasMaxLength(HashLength);
        builder.HasIndex(row => row.MessageId).IsUnique();
        builder.HasIndex(row => row.InstanceId).IsUnique();
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(row => row.DeliveryId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PeppolReceiptRow> builder)
    {
        builder.ToTable("PeppolReceipts").HasKey(row => row.MessageId);
        builder.Property(row => row.MessageId).HasMaxLength(MessageIdLengthMax);
        builder.Property(row => row.ReceiptId).HasMaxLength(300);
        builder.Property(row => row.Signer).HasMaxLength(500);
        builder.Property(row => row.Hash).HasMaxLength(HashLength);
        builder.HasIndex(row => row.DeliveryId);
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(row => row.DeliveryId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PeppolStatusRow> builder)
    {
        builder.ToTable("PeppolStatuses").HasKey(row => row.InstanceId);
        builder.Property(row => row.InstanceId).HasMaxLength(36);
        builder.Property(row => row.Code).HasMaxLength(2);
        builder.HasIndex(row => row.DeliveryId);
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(row => row.DeliveryId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InboundRow>().WithMany().HasForeignKey(row => row.InboundId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LookupProofRow> builder)
    {
        builder.ToTable("LookupProofs").HasKey(row => row.Hash);
        builder.Property(row => row.Hash).HasMaxLength(HashLength);
    }
}
