using Gateway.Api.Identity;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Receivables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Banking;

internal sealed class BankingMapping :
    IEntityTypeConfiguration<BankAccountRow>,
    IEntityTypeConfiguration<BankFileRow>,
    IEntityTypeConfiguration<StatementRow>,
    IEntityTypeConfiguration<MovementRow>,
    IEntityTypeConfiguration<PayerAccountRow>,
    IEntityTypeConfiguration<CollectionRow>
{
    public void Configure(EntityTypeBuilder<BankAccountRow> builder)
    {
        builder.ToTable("BankAccounts").HasKey(row => row.Id);
        builder.Ignore(row => row.Account);
        builder.Property(row => row.Number).HasMaxLength(MovementRow.SearchedLengthMax);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.Number, row.Currency }).IsUnique();
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BankFileRow> builder)
    {
        builder.ToTable("BankFiles").HasKey(row => row.Id);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.Property(row => row.Name).HasMaxLength(260);
        builder.Property(row => row.Actor).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => row.Hash);
    }

    public void Configure(EntityTypeBuilder<StatementRow> builder)
    {
        builder.ToTable("Statements").HasKey(row => row.Id);
        builder.Ignore(row => row.Opening).Ignore(row => row.Closing);
        builder.Property(row => row.Identification).HasMaxLength(140);
        builder.Property(row => row.ContentHash).HasMaxLength(64);
        builder.Property(row => row.Actor).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.Use).IsConcurrencyToken();
        builder.HasIndex(row => new { row.BankAccountId, row.ContentHash }).IsUnique();
        builder.HasIndex(row => new { row.BankAccountId, row.ClosingDate });
        builder.HasIndex(row => row.FileId);
        builder.HasOne<BankAccountRow>().WithMany().HasForeignKey(row => row.BankAccountId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BankFileRow>().WithMany().HasForeignKey(row => row.FileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MovementRow> builder)
    {
        builder.ToTable("Movements").HasKey(row => row.Id);
        builder.Ignore(row => row.Money).Ignore(row => row.Payment);
        builder.Property(row => row.Place).HasMaxLength(32);
        builder.Property(row => row.CounterpartyAccount).HasMaxLength(MovementRow.SearchedLengthMax);
        builder.Property(row => row.EndToEndId).HasMaxLength(MovementRow.SearchedLengthMax);
        builder.Property(row => row.BatchId).HasMaxLength(MovementRow.SearchedLengthMax);
        builder.Property(row => row.EvidenceHash).HasMaxLength(64);
        builder.Property(row => row.DecidedBy).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.Reason).HasMaxLength(280);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.StatementId, row.Sequence }).IsUnique();
        builder.HasIndex(row => new { row.LegalEntityId, row.State, row.Id });
        builder.HasIndex(row => new { row.LegalEntityId, row.EndToEndId });
        builder.HasIndex(row => new { row.LegalEntityId, row.CounterpartyAccount });
        builder.HasIndex(row => row.PaymentId);
        builder.HasIndex(row => row.TakenBackBy);
        builder.HasOne<StatementRow>().WithMany().HasForeignKey(row => row.StatementId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PayerAccountRow> builder)
    {
        builder.ToTable("PayerAccounts").HasKey(row => new { row.LegalEntityId, row.Number, row.ClientId });
        builder.Property(row => row.Number).HasMaxLength(MovementRow.SearchedLengthMax);
        builder.Property(row => row.ConfirmedBy).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => row.LearntFrom);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CollectionRow> builder)
    {
        builder.ToTable("Collections").HasKey(row => new { row.LegalEntityId, row.EndToEndId });
        builder.Property(row => row.EndToEndId).HasMaxLength(CollectionRow.EndToEndIdLengthMax);
        builder.Property(row => row.ToldBy).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => row.ReceivableId);
        builder.HasOne<ReceivableRow>().WithMany().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
