using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Payroll;

internal sealed class PayrollMapping : IEntityTypeConfiguration<PayrollEntryRow>
{
    public void Configure(EntityTypeBuilder<PayrollEntryRow> builder)
    {
        builder.ToTable("PayrollEntries").HasKey(row => row.Sequence);
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.Property(row => row.ContractReference).HasMaxLength(128);
        builder.Property(row => row.InvoiceNumber).HasMaxLength(32);
        builder.Property(row => row.ContributionRuleId).HasMaxLength(64);
        builder.HasIndex(row => row.EventId).IsUnique();
        builder.HasIndex(row => new { row.InvoiceId, row.Sequence });
        builder.HasIndex(row => new { row.UnitId, row.Sequence });
    }
}
