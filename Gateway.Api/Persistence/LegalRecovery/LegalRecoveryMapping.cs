using Gateway.Api.Identity;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.LegalRecovery;

internal sealed class LegalRecoveryMapping :
    IEntityTypeConfiguration<RecoveryCaseRow>,
    IEntityTypeConfiguration<RecoveryCaseItemRow>,
    IEntityTypeConfiguration<CaseEventRow>,
    IEntityTypeConfiguration<CaseDossierRow>,
    IEntityTypeConfiguration<ClaimClockRow>,
    IEntityTypeConfiguration<RecoveryPartnerRow>
{
    public void Configure(EntityTypeBuilder<RecoveryCaseRow> builder)
    {
        builder.ToTable("RecoveryCases").HasKey(row => row.Id);
        builder.Property(row => row.Partner).HasMaxLength(200);
        builder.Property(row => row.ProposedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.ConfirmedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.HoldReason).HasMaxLength(500);
        builder.Property(row => row.HoldAskedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.LegalEntityId);
        builder.HasIndex(row => row.ClientId);
        builder.HasIndex(row => row.PartnerId);
        builder.HasOne<RecoveryPartnerRow>().WithMany().HasForeignKey(row => row.PartnerId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Items).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Events).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecoveryCaseItemRow> builder)
    {
        builder.ToTable("RecoveryCaseItems").HasKey(row => new { row.CaseId, row.InvoiceId });
        builder.HasIndex(row => row.InvoiceId);
        builder.HasIndex(row => row.UnitId);
        builder.HasOne<DocumentRow>().WithMany().HasForeignKey(row => row.InvoiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CaseEventRow> builder)
    {
        builder.ToTable("CaseEvents").HasKey(row => new { row.CaseId, row.Sequence });
        builder.Property(row => row.Reference).HasMaxLength(280);
        builder.Property(row => row.Actor).HasMaxLength(Actor.LengthMax);
    }

    public void Configure(EntityTypeBuilder<CaseDossierRow> builder)
    {
        builder.ToTable("CaseDossiers").HasKey(row => row.Id);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.Property(row => row.MadeBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.Recipient).HasMaxLength(320);
        builder.HasIndex(row => row.CaseId);
        builder.HasIndex(row => row.DeliveryId);
        builder.HasOne<RecoveryCaseRow>().WithMany().HasForeignKey(row => row.CaseId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ClaimClockRow> builder)
    {
        builder.ToTable("ClaimClock").HasKey(row => new { row.InvoiceId, row.Sequence });
        builder.Property(row => row.Reference).HasMaxLength(280);
        builder.Property(row => row.Actor).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => row.Nature);
        builder.HasOne<DocumentRow>().WithMany().HasForeignKey(row => row.InvoiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecoveryPartnerRow> builder)
    {
        builder.ToTable("RecoveryPartners").HasKey(row => row.Id);
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Email).HasMaxLength(320);
        builder.HasIndex(row => row.LegalEntityId);
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
