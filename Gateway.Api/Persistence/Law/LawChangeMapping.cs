using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Law;

/// <summary>Rows of law that staff changed with four eyes.</summary>
internal sealed class LawChangeMapping : IEntityTypeConfiguration<LawChangeRow>
{
    private const int ActorLengthMax = 128;

    public void Configure(EntityTypeBuilder<LawChangeRow> builder)
    {
        builder.ToTable("LawChanges").HasKey(row => row.Id);
        builder.Property(row => row.Reason).HasMaxLength(1000);
        builder.Property(row => row.ProposedBy).HasMaxLength(ActorLengthMax);
        builder.Property(row => row.DecidedBy).HasMaxLength(ActorLengthMax);
        builder.HasIndex(row => row.State);
        builder.HasIndex(row => row.Position).IsUnique();
    }
}
