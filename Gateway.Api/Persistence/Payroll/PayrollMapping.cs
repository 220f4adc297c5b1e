using Gateway.Api.Identity;
using Gateway.Api.Persistence.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Payroll;

internal sealed class PayrollMapping :
    IEntityTypeConfiguration<PayrollEntryRow>,
    IEntityTypeConfiguration<PayrollWatchRow>,
    IEntityTypeConfiguration<PayrollAcknowledgementRow>,
    IEntityTypeConfiguration<InsolvencyRow>,
    IEntityTypeConfiguration<PayoutRow>
{
    private const int RuleIdLengthMax = 64;

    public void Configure(EntityTypeBuilder<PayrollEntryRow> builder)
    {
        builder.ToTable("PayrollEntries").HasKey(row => row.Sequence);
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.Property(row => row.ContractReference).HasMaxLength(128);
        builder.Property(row => row.InvoiceNumber).HasMaxLength(32);
        builder.Property(row => row.ContributionRuleId).HasMaxLength(RuleIdLengthMax);
        builder.Property(row => row.RuleId).HasMaxLength(RuleIdLengthMax);
        builder.HasIndex(row => row.EventId).IsUnique();
        builder.HasIndex(row => new { row.InvoiceId, row.Number }).IsUnique();
        builder.HasIndex(row => new { row.UnitId, row.Sequence });
        builder.HasIndex(row => new { row.UnitId, row.ContractReference });

        // All that exposure reads of an entry, so that it is read from the index alone.
        builder.HasIndex(row => new { row.UnitId, row.InvoiceId, row.OccurredAt, row.Advance, row.Guarantee });
    }

    public void Configure(EntityTypeBuilder<PayrollWatchRow> builder)
    {
        builder.ToTable("PayrollWatches").HasKey(row => row.InvoiceId);
        builder.HasIndex(row => new { row.LookOn, row.InvoiceId });
        builder.HasIndex(row => row.ClientId);
    }

    public void Configure(EntityTypeBuilder<PayrollAcknowledgementRow> builder) =>
        builder.ToTable("PayrollAcknowledgements").HasKey(row => row.KeyId);

    public void Configure(EntityTypeBuilder<InsolvencyRow> builder)
    {
        builder.ToTable("Insolvencies").HasKey(row => row.Id);
        builder.Property(row => row.Reference).HasMaxLength(200);
        builder.Property(row => row.RecordedBy).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => new { row.ClientId, row.Since });
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PayoutRow> builder)
    {
        builder.ToTable("Payouts").HasKey(row => row.Id);
        builder.Property(row => row.Reference).HasMaxLength(128);
        builder.Property(row => row.ContractReference).HasMaxLength(128);
        builder.Property(row => row.CoefficientId).HasMaxLength(RuleIdLengthMax);
        builder.HasIndex(row => new { row.UnitId, row.Reference }).IsUnique();
        builder.HasIndex(row => new { row.UnitId, row.RecordedAt });
        builder.HasIndex(row => new { row.UnitId, row.ContractReference });
        builder.HasOne<ProductionUnitRow>().WithMany().HasForeignKey(row => row.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
