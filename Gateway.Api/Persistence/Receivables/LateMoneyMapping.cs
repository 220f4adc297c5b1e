using Gateway.Api.Identity;
using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Receivables;

internal sealed class LateMoneyMapping :
    IEntityTypeConfiguration<WriteOffRow>,
    IEntityTypeConfiguration<VatReclaimRow>,
    IEntityTypeConfiguration<RefundRow>,
    IEntityTypeConfiguration<RefundFileRow>
{
    public void Configure(EntityTypeBuilder<WriteOffRow> builder)
    {
        builder.ToTable("WriteOffs").HasKey(row => row.Id);
        builder.Ignore(row => row.Money);
        builder.Property(row => row.Words).HasMaxLength(280);
        builder.Property(row => row.Part).HasDefaultValue(WriteOffPart.Principal);
        builder.Property(row => row.ProposedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.DecidedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.State).IsConcurrencyToken();
        builder.HasIndex(row => new { row.LegalEntityId, row.State, row.Id });
        builder.HasIndex(row => row.MovementId);
        builder.HasOne<ReceivableRow>().WithMany().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<VatReclaimRow> builder)
    {
        builder.ToTable("VatReclaims").HasKey(row => new { row.ReceivableId, row.Sequence });
        builder.Ignore(row => row.Money);
        builder.Property(row => row.Actor).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => new { row.LegalEntityId, row.Deadline });
        builder.HasOne<ReceivableRow>().WithMany().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RefundRow> builder)
    {
        builder.ToTable("Refunds").HasKey(row => row.Id);
        builder.Ignore(row => row.Money);
        builder.Property(row => row.Words).HasMaxLength(140);
        builder.Property(row => row.EndToEndId).HasMaxLength(35);
        builder.Property(row => row.ProposedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.DecidedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.CalledBackBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.State).IsConcurrencyToken();
        builder.Property(row => row.FileId).IsConcurrencyToken();
        builder.Property(row => row.DebitId).IsConcurrencyToken(); // what left by itself goes into no file
        builder.HasIndex(row => new { row.LegalEntityId, row.State, row.Id });
        builder.HasIndex(row => row.EndToEndId).IsUnique();
        builder.HasIndex(row => row.FileId);
        builder.HasIndex(row => row.DebitId);
        builder.HasIndex(row => row.CameBackWith);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RefundFileRow> builder)
    {
        builder.ToTable("RefundFiles").HasKey(row => row.Id);
        builder.Property(row => row.Actor).HasMaxLength(Actor.LengthMax);
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
