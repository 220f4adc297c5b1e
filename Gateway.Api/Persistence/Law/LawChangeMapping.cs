using Gateway.Api.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Law;

/// <summary>Rows of law that staff changed with four eyes.</summary>
internal sealed class LawChangeMapping : IEntityTypeConfiguration<LawChangeRow>
{
    public void Configure(EntityTypeBuilder<LawChangeRow> builder)
    {
        builder.ToTable("LawChanges").HasKey(row => row.Id);
        builder.Property(row => row.Reason).HasMaxLength(1000);
        builder.Property(row => row.ProposedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.DecidedBy).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => row.State);
        builder.HasIndex(row => row.Position).IsUnique();
    }
}
