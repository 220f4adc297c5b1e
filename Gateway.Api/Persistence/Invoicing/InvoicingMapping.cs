using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Invoicing;

internal sealed class InvoicingMapping :
    IEntityTypeConfiguration<NumberCounterRow>,
    IEntityTypeConfiguration<DocumentRow>,
    IEntityTypeConfiguration<DocumentUblRow>,
    IEntityTypeConfiguration<DocumentPdfRow>
{
    public void Configure(EntityTypeBuilder<NumberCounterRow> builder)
    {
        builder.ToTable("NumberCounters").HasKey(row => new { row.LegalEntityId, row.Series, row.Year });
        builder.Property(row => row.Series).HasMaxLength(NumberSeries.CodeLengthMax);
    }

    public void Configure(EntityTypeBuilder<DocumentRow> builder)
    {
        builder.ToTable("Documents").HasKey(row => row.Id);
        builder.Property(row => row.Number).HasMaxLength(32);
        builder.Property(row => row.Series).HasMaxLength(NumberSeries.CodeLengthMax);
        builder.Property(row => row.ExternalReference).HasMaxLength(128);
        builder.Property(row => row.PaymentReference).HasMaxLength(32);
        builder.HasIndex(row => new { row.LegalEntityId, row.Series, row.Year, row.Sequence }).IsUnique();
        builder.HasIndex(row => new { row.LegalEntityId, row.Number }).IsUnique();
        builder.HasIndex(row => new { row.LegalEntityId, row.PaymentReference }).IsUnique();
        builder.HasIndex(row => new { row.UnitId, row.ExternalReference }).IsUnique();
        builder.HasIndex(row => row.ClientId);
        builder.HasIndex(row => row.CorrectsId);
        builder.HasOne<ProductionUnitRow>().WithMany().HasForeignKey(row => row.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DocumentUblRow> builder)
    {
        builder.ToTable("DocumentUbls").HasKey(row => row.DocumentId);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.HasOne<DocumentRow>().WithOne().HasForeignKey<DocumentUblRow>(row => row.DocumentId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DocumentPdfRow> builder)
    {
        builder.ToTable("DocumentPdfs").HasKey(row => row.DocumentId);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.HasOne<DocumentRow>().WithOne().HasForeignKey<DocumentPdfRow>(row => row.DocumentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
