using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Parties;

internal sealed class PartiesMapping :
    IEntityTypeConfiguration<LegalEntityRow>,
    IEntityTypeConfiguration<ProductionUnitRow>,
    IEntityTypeConfiguration<ClientRow>,
    IEntityTypeConfiguration<ClientContactRow>,
    IEntityTypeConfiguration<ClientUnitRow>
{
    public void Configure(EntityTypeBuilder<LegalEntityRow> builder)
    {
        builder.ToTable("LegalEntities").HasKey(row => row.Id);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.InvoiceSeries).HasMaxLength(NumberSeries.CodeLengthMax);
        builder.Property(row => row.CreditNoteSeries).HasMaxLength(NumberSeries.CodeLengthMax);
        builder.HasIndex(row => row.EnterpriseNumber).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ProductionUnitRow> builder)
    {
        builder.ToTable("Units").HasKey(row => row.Id);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Code).HasMaxLength(64);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ClientRow> builder)
    {
        builder.ToTable("Clients").HasKey(row => row.Id);
        builder.Property(row => row.Requires).HasMaxLength(200);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.LegalEntityId, row.EnterpriseNumber }).IsUnique();
        builder.HasIndex(row => new { row.LegalEntityId, row.VatNumber });
        builder.HasIndex(row => new { row.LegalEntityId, row.Id });
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Contacts).WithOne().HasForeignKey(row => row.ClientId);
        builder.HasMany(row => row.Units).WithOne().HasForeignKey(row => row.ClientId);
    }

    public void Configure(EntityTypeBuilder<ClientContactRow> builder) =>
        builder.ToTable("ClientContacts").HasKey(row => new { row.ClientId, row.Position });

    public void Configure(EntityTypeBuilder<ClientUnitRow> builder)
    {
        builder.ToTable("ClientUnits").HasKey(row => new { row.ClientId, row.UnitId });
        builder.HasIndex(row => row.UnitId);
    }
}
