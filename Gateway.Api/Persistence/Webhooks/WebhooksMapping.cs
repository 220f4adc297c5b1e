using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Webhooks;

internal sealed class WebhooksMapping : IEntityTypeConfiguration<WebhookRow>
{
    private const int FingerprintLength = 16;

    public void Configure(EntityTypeBuilder<WebhookRow> builder)
    {
        builder.ToTable("Webhooks").HasKey(row => row.Id);
        builder.Ignore(row => row.Scope);
        builder.Property(row => row.Url).HasMaxLength(2000);
        builder.Property(row => row.Types).HasMaxLength(4000);
        builder.Property(row => row.SecretKey).HasMaxLength(FingerprintLength);
        builder.Property(row => row.EarlierSecretKey).HasMaxLength(FingerprintLength);
        builder.Property(row => row.LastDetail).HasMaxLength(200);
        builder.Property(row => row.LeaseOwner).HasMaxLength(128);
        builder.HasIndex(row => new { row.State, row.NextAttemptAt });
        builder.HasIndex(row => new { row.LegalEntityId, row.UnitId });
    }
}
