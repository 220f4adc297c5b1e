using Gateway.Api.Identity;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Parties;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.LegalRecovery;

internal sealed class LegalRecoveryMapping :
    IEntityTypeConfiguration<RecoveryCaseRow>,
    IEntityTypeConfiguration<RecoveryCaseItemRow>,
    IEntityTypeConfiguration<CaseEventRow>,
    IEntityTypeConfiguration<CaseDossierRow>,
    IEntityTypeConfiguration<CaseDossierPartRow>,
    IEntityTypeConfiguration<DossierWorkRow>,
    IEntityTypeConfiguration<CaseLetterRow>,
    IEntityTypeConfiguration<CaseTransferRow>,
    IEntityTypeConfiguration<ClaimClockRow>,
    IEntityTypeConfiguration<ExhibitContentRow>,
    IEntityTypeConfiguration<ExhibitRow>,
    IEntityTypeConfiguration<RecoveryPartnerRow>
{
    public void Configure(EntityTypeBuilder<RecoveryCaseRow> builder)
    {
        builder.ToTable("RecoveryCases").HasKey(row => row.Id);
        builder.Property(row => row.Number).HasMaxLength(40);
        builder.Ignore(row => row.Name);
        builder.Ignore(row => row.HoldNote);
        builder.Ignore(row => row.Said);
        builder.HasIndex(row => new { row.LegalEntityId, row.Number }).IsUnique();
        builder.Property(row => row.Partner).HasMaxLength(200);
        builder.Property(row => row.ProposedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.ConfirmedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.HoldReason).HasMaxLength(500);
        builder.Property(row => row.UnitsToldBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.UnitsToldHow).HasMaxLength(500);
        builder.Property(row => row.HoldAskedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.Version).IsConcurrencyToken();
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
        builder.Property(row => row.ReleasedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.Recipient).HasMaxLength(320);
        builder.HasIndex(row => row.CaseId);
        builder.HasIndex(row => row.DeliveryId);
        builder.HasOne<RecoveryCaseRow>().WithMany().HasForeignKey(row => row.CaseId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CaseDossierPartRow> builder)
    {
        builder.ToTable("CaseDossierParts").HasKey(row => new { row.DossierId, row.Number });
        builder.HasOne<CaseDossierRow>().WithMany().HasForeignKey(row => row.DossierId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DossierWorkRow> builder)
    {
        builder.ToTable("DossierWork").HasKey(row => row.Id);
        builder.Property(row => row.AskedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.LeaseOwner).HasMaxLength(200);
        builder.Property(row => row.Fault).HasMaxLength(500);
        builder.HasIndex(row => row.CaseId);
        builder.HasIndex(row => row.LeaseUntil);
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

    public void Configure(EntityTypeBuilder<CaseLetterRow> builder)
    {
        builder.ToTable("CaseLetters").HasKey(row => row.DeliveryId);
        builder.Property(row => row.Subject).HasMaxLength(300);
        builder.Property(row => row.Text).HasMaxLength(4000);
        builder.HasIndex(row => row.CaseId);
        builder.HasOne<DeliveryRow>().WithMany().HasForeignKey(row => row.DeliveryId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RecoveryCaseRow>().WithMany().HasForeignKey(row => row.CaseId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CaseTransferRow> builder)
    {
        builder.ToTable("CaseTransfers").HasKey(row => row.MovementId);
        builder.HasIndex(row => row.CaseId);
        builder.HasOne<MovementRow>().WithMany().HasForeignKey(row => row.MovementId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RecoveryCaseRow>().WithMany().HasForeignKey(row => row.CaseId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExhibitRow> builder)
    {
        builder.ToTable("Exhibits").HasKey(row => row.Id);
        builder.Property(row => row.FileName).HasMaxLength(ExhibitCheck.FileNameLengthMax);
        builder.Property(row => row.MediaType).HasMaxLength(64);
        builder.Property(row => row.Description).HasMaxLength(ExhibitCheck.DescriptionLengthMax);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.Property(row => row.KeptBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.WithdrawnBy).HasMaxLength(Actor.LengthMax);

        // Two who keep at once meet here, so that the bounds on their number hold.
        builder.HasIndex(row => new { row.HolderId, row.Sequence }).IsUnique();
        builder.HasIndex(row => row.ClientId);
        builder.HasIndex(row => row.InvoiceId);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DocumentRow>().WithMany().HasForeignKey(row => row.InvoiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExhibitContentRow> builder)
    {
        builder.ToTable("ExhibitContents").HasKey(row => row.ExhibitId);
        builder.HasOne<ExhibitRow>().WithMany().HasForeignKey(row => row.ExhibitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
