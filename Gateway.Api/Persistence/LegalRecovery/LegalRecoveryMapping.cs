using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.LegalRecovery;

internal sealed class LegalRecoveryMapping :
    IEntityTypeConfiguration<RecoveryCaseRow>,
    IEntityTypeConfiguration<RecoveryCaseItemRow>,
    IEntityTypeConfiguration<CaseEventRow>
{
    public void Configure(EntityTypeBuilder<RecoveryCaseRow> builder)
    {
        builder.ToTable("RecoveryCases").HasKey(row => row.Id);
        builder.Property(row => row.Partner).HasMaxLength(200);
        builder.Property(row => row.ProposedBy).HasMaxLength(64);
        builder.Property(row => row.ConfirmedBy).HasMaxLength(64);
        builder.Property(row => row.HoldReason).HasMaxLength(500);
        builder.Property(row => row.HoldAskedBy).HasMaxLength(64);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.LegalEntityId);
        builder.HasIndex(row => row.ClientId);
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
        builder.Property(row => row.Actor).HasMaxLength(64);
    }
}
