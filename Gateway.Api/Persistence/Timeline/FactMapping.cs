using Gateway.Api.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Timeline;

internal sealed class FactMapping : IEntityTypeConfiguration<FactRow>
{
    public void Configure(EntityTypeBuilder<FactRow> builder)
    {
        builder.ToTable("Facts").HasKey(row => new { row.ObjectType, row.ObjectId, row.Sequence });
        builder.Property(row => row.ObjectType).HasMaxLength(32);
        builder.Property(row => row.Actor).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.Kind).HasMaxLength(64);
        builder.Property(row => row.EvidenceHash).HasMaxLength(64);
        builder.Property(row => row.PreviousHash).HasMaxLength(64);
        builder.Property(row => row.Hash).HasMaxLength(64);
    }
}
