using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Idempotency;

internal sealed class IdempotencyMapping : IEntityTypeConfiguration<IdempotencyKeyRow>
{
    public void Configure(EntityTypeBuilder<IdempotencyKeyRow> builder)
    {
        builder.ToTable("IdempotencyKeys").HasKey(row => new { row.CallerId, row.Key });
        builder.Property(row => row.Key).HasMaxLength(220);
        builder.Property(row => row.RequestHash).HasMaxLength(64);
        builder.Property(row => row.ContentType).HasMaxLength(100);
        builder.Property(row => row.Location).HasMaxLength(300);
        builder.Property(row => row.ETag).HasMaxLength(64);
        builder.HasIndex(row => row.CreatedAt);
    }
}
