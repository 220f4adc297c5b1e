using Gateway.Api.Identity;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Receivables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Dunning;

internal sealed class DunningMapping :
    IEntityTypeConfiguration<HoldRow>,
    IEntityTypeConfiguration<NoticeRow>,
    IEntityTypeConfiguration<NoticeItemRow>,
    IEntityTypeConfiguration<NoticeLetterRow>,
    IEntityTypeConfiguration<NoticeUblRow>,
    IEntityTypeConfiguration<RunRow>,
    IEntityTypeConfiguration<RunItemRow>,
    IEntityTypeConfiguration<PrintBatchRow>
{
    private const int CodeLengthMax = 64;
    private const int NameLengthMax = 128;

    public void Configure(EntityTypeBuilder<HoldRow> builder)
    {
        builder.ToTable("DunningHolds").HasKey(row => row.Id);
        builder.Property(row => row.Note).HasMaxLength(1000);
        builder.Property(row => row.Owner).HasMaxLength(NameLengthMax);
        builder.Property(row => row.Author).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.LiftedBy).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => row.ClientId);
        builder.HasIndex(row => row.ReceivableId);
        builder.HasIndex(row => new { row.LegalEntityId, row.LiftedOn });
        builder.HasIndex(row => new { row.LegalEntityId, row.ClientId });
        builder.Property(row => row.Outcome).IsConcurrencyToken(); // two nodes judge a promise once
        builder.HasIndex(row => new { row.Kind, row.Outcome, row.Until });
        builder.HasIndex(row => row.PlanId);
        builder.Property(row => row.ReviewToldOn).IsConcurrencyToken(); // and tell of its review once
        builder.HasIndex(row => new { row.ReviewToldOn, row.ReviewOn });
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ReceivableRow>().WithMany().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NoticeRow> builder)
    {
        builder.ToTable("Notices").HasKey(row => row.Id);
        builder.Property(row => row.Number).HasMaxLength(32);
        builder.Property(row => row.Recipient).HasMaxLength(320);
        builder.Property(row => row.Remark).HasMaxLength(200);

        // At most one a client a day, whatever the code above it does.
        builder.HasIndex(row => new { row.ClientId, row.IssuedOn }).IsUnique();
        builder.HasIndex(row => new { row.LegalEntityId, row.Number }).IsUnique();
        builder.HasIndex(row => new { row.LegalEntityId, row.ClientId });
        builder.HasIndex(row => new { row.LegalEntityId, row.Channel, row.State });
        builder.HasIndex(row => new { row.LegalEntityId, row.IssuedOn });
        builder.HasIndex(row => new { row.State, row.IsBooked });
        builder.HasIndex(row => row.RunId);
        builder.HasIndex(row => row.PrintBatchId);
        builder.HasIndex(row => row.PlanId);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RunRow>().WithMany().HasForeignKey(row => row.RunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Items).WithOne().HasForeignKey(row => row.NoticeId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NoticeItemRow> builder)
    {
        builder.ToTable("NoticeItems").HasKey(row => new { row.NoticeId, row.Position });
        builder.Property(row => row.Number).HasMaxLength(32);
        builder.Property(row => row.Step).HasMaxLength(CodeLengthMax);
        builder.Property(row => row.LawRows).HasMaxLength(1000);
        builder.HasIndex(row => row.ReceivableId);
        builder.HasOne<ReceivableRow>().WithMany().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NoticeLetterRow> builder)
    {
        builder.ToTable("NoticeLetters").HasKey(row => row.NoticeId);
        builder.Property(row => row.Subject).HasMaxLength(300);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.HasOne<NoticeRow>().WithOne().HasForeignKey<NoticeLetterRow>(row => row.NoticeId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NoticeUblRow> builder)
    {
        builder.ToTable("NoticeUbls").HasKey(row => row.NoticeId);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.Property(row => row.MessageId).HasMaxLength(250);
        builder.HasOne<NoticeRow>().WithOne().HasForeignKey<NoticeUblRow>(row => row.NoticeId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RunRow> builder)
    {
        builder.ToTable("DunningRuns").HasKey(row => row.Id);
        builder.Property(row => row.ProposedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.SignedOffBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.IssuedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.DroppedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.LeaseOwner).HasMaxLength(NameLengthMax);
        builder.Property(row => row.Blocked).HasMaxLength(2000);
        builder.HasIndex(row => new { row.LegalEntityId, row.AsOf, row.Round }).IsUnique();
        builder.HasIndex(row => new { row.State, row.LeaseUntil });
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RunItemRow> builder)
    {
        builder.ToTable("DunningRunItems").HasKey(row => new { row.RunId, row.ReceivableId });
        builder.Property(row => row.Number).HasMaxLength(32);
        builder.Property(row => row.Step).HasMaxLength(CodeLengthMax);
        builder.Property(row => row.LeftOut).HasMaxLength(CodeLengthMax);
        builder.HasIndex(row => new { row.RunId, row.ClientId });
        builder.HasOne<RunRow>().WithMany().HasForeignKey(row => row.RunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ReceivableRow>().WithMany().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PrintBatchRow> builder)
    {
        builder.ToTable("PrintBatches").HasKey(row => row.Id);
        builder.Property(row => row.MadeBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.PostedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.Proof).HasMaxLength(200);
        builder.Property(row => row.DroppedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.PostedOn).IsConcurrencyToken(); // of two receipts at once one is kept
        builder.Property(row => row.DroppedAt).IsConcurrencyToken(); // and none of a batch that is dropped meanwhile
        builder.HasIndex(row => new { row.LegalEntityId, row.On });
    }
}
