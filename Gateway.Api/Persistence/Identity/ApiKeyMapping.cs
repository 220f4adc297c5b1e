using Gateway.Api.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Identity;

internal sealed class ApiKeyMapping : IEntityTypeConfiguration<ApiKeyRow>
{
    public void Configure(EntityTypeBuilder<ApiKeyRow> builder)
    {
        builder.ToTable("ApiKeys").HasKey(row => row.Id);
        builder.Property(row => row.Name).HasMaxLength(100);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.Property(row => row.Prefix).HasMaxLength(16);
        builder.Property(row => row.Person).HasMaxLength(PersonAddress.LengthMax);
        builder.HasIndex(row => row.Hash).IsUnique();
        builder.HasOne<RecoveryPartnerRow>().WithMany().HasForeignKey(row => row.PartnerId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
