using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Receivables;

internal sealed class ReceivablesMapping :
    IEntityTypeConfiguration<ReceivableRow>,
    IEntityTypeConfiguration<ReceivableEntryRow>,
    IEntityTypeConfiguration<AccessoryEntryRow>,
    IEntityTypeConfiguration<ClientCreditEntryRow>,
    IEntityTypeConfiguration<ExchangeRow>,
    IEntityTypeConfiguration<LedgerTransferRow>
{
    public void Configure(EntityTypeBuilder<ReceivableRow> builder)
    {
        builder.ToTable("Receivables").HasKey(row => row.Id);
        builder.Property(row => row.Number).HasMaxLength(32);
        builder.Property(row => row.PaymentReference).HasMaxLength(32);
        builder.HasIndex(row => row.InvoiceId).IsUnique();
        builder.HasIndex(row => new { row.UnitId, row.DueDate });
        builder.HasIndex(row => new { row.ClientId, row.DueDate });

        // A stretch of the clients of a legal entity is read by itself, and not all that the entity ever invoiced.
        builder.HasIndex(row => new { row.LegalEntityId, row.ClientId });
        builder.HasIndex(row => new { row.LegalEntityId, row.PaymentReference });
        builder.HasOne<DocumentRow>().WithOne().HasForeignKey<ReceivableRow>(row => row.InvoiceId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Entries).WithOne().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReceivableEntryRow> builder)
    {
        builder.ToTable("ReceivableEntries").HasKey(row => new { row.ReceivableId, row.Sequence });
        builder.Property(row => row.Reference).HasMaxLength(280);
        builder.HasIndex(row => row.SourceId);
    }

    public void Configure(EntityTypeBuilder<AccessoryEntryRow> builder)
    {
        builder.ToTable("AccessoryEntries").HasKey(row => new { row.ReceivableId, row.Sequence });
        builder.Property(row => row.Reference).HasMaxLength(280);
        builder.HasIndex(row => row.SourceId);
        builder.HasOne<ReceivableRow>().WithMany().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ClientCreditEntryRow> builder)
    {
        builder.ToTable("ClientCreditEntries").HasKey(row => new { row.ClientId, row.Currency, row.Sequence });
        builder.Property(row => row.Reference).HasMaxLength(280);
        builder.HasIndex(row => row.SourceId);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExchangeRow> builder)
    {
        builder.ToTable("Exchanges").HasKey(row => new { row.PaymentId, row.Number });
        builder.Property(row => row.Rate).HasMaxLength(32);
        builder.HasIndex(row => row.ReceivableId);
        builder.HasOne<ReceivableRow>().WithMany().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LedgerTransferRow> builder)
    {
        builder.ToTable("LedgerTransfers").HasKey(row => row.Sequence);
        builder.Ignore(row => row.Money);
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.Property(row => row.Reference).HasMaxLength(LedgerTransferRow.ReferenceLengthMax);
        builder.HasIndex(row => new { row.LegalEntityId, row.ValueDate });
        builder.HasIndex(row => new { row.ClientId, row.ValueDate });
    }
}
