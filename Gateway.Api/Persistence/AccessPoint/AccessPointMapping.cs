using Gateway.Api.Persistence.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.AccessPoint;

internal sealed class AccessPointMapping :
    IEntityTypeConfiguration<InboundRow>,
    IEntityTypeConfiguration<InboundPayloadRow>,
    IEntityTypeConfiguration<InboundEvidenceRow>,
    IEntityTypeConfiguration<InboundAnswerRow>,
    IEntityTypeConfiguration<ParticipantRow>
{
    private const int HashLength = 64;
    private const int ParticipantLengthMax = 140;

    public void Configure(EntityTypeBuilder<InboundRow> builder)
    {
        builder.ToTable("Inbound").HasKey(row => row.Id);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.SenderSeat).HasMaxLength(64);
        builder.Property(row => row.MessageId).HasMaxLength(255);
        builder.Property(row => row.SignerFingerprint).HasMaxLength(HashLength);
        builder.Property(row => row.SignedHash).HasMaxLength(HashLength);
        builder.Property(row => row.Sender).HasMaxLength(ParticipantLengthMax);
        builder.Property(row => row.Receiver).HasMaxLength(ParticipantLengthMax);
        builder.Property(row => row.MlsTo).HasMaxLength(ParticipantLengthMax);
        builder.Property(row => row.DocumentType).HasMaxLength(530);
        builder.Property(row => row.Process).HasMaxLength(220);
        builder.Property(row => row.InstanceHash).HasMaxLength(HashLength);
        builder.Property(row => row.CountryC1).HasMaxLength(2);
        builder.Property(row => row.Hash).HasMaxLength(HashLength);
        builder.Property(row => row.Number).HasMaxLength(200);
        builder.Property(row => row.Seller).HasMaxLength(200);
        builder.Property(row => row.Payable).HasMaxLength(40);
        builder.Property(row => row.Currency).HasMaxLength(3);
        builder.Property(row => row.RuleRelease).HasMaxLength(64);
        builder.HasIndex(row => new { row.SenderSeat, row.MessageId }).IsUnique();
        builder.HasIndex(row => new { row.InstanceHash, row.Copy }).IsUnique();
        builder.HasIndex(row => new { row.LegalEntityId, row.Id });
        builder.HasIndex(row => new { row.UnitId, row.Id });
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ProductionUnitRow>().WithMany().HasForeignKey(row => row.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InboundPayloadRow> builder)
    {
        builder.ToTable("InboundPayloads").HasKey(row => new { row.InboundId, row.Number });
        builder.HasOne<InboundRow>().WithMany().HasForeignKey(row => row.InboundId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InboundEvidenceRow> builder)
    {
        builder.ToTable("InboundEvidence").HasKey(row => row.InboundId);
        builder.HasOne<InboundRow>().WithOne().HasForeignKey<InboundEvidenceRow>(row => row.InboundId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InboundAnswerRow> builder)
    {
        builder.ToTable("InboundAnswers").HasKey(row => row.InboundId);
        builder.Property(row => row.Code).HasMaxLength(2);
        builder.Property(row => row.Hash).HasMaxLength(HashLength);
        builder.HasOne<InboundRow>().WithOne().HasForeignKey<InboundAnswerRow>(row => row.InboundId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ParticipantRow> builder)
    {
        builder.ToTable("Participants").HasKey(row => row.Participant);
        builder.Property(row => row.Fault).HasMaxLength(1000);
        builder.HasIndex(row => row.LegalEntityId);
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
