using Gateway.Api.Identity;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Receivables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>Ladders and plans: what staff decide and the runs obey.</summary>
internal sealed class DunningPolicyMapping :
    IEntityTypeConfiguration<LadderRow>,
    IEntityTypeConfiguration<LadderChoiceRow>,
    IEntityTypeConfiguration<LetterTextRow>,
    IEntityTypeConfiguration<PlanRow>,
    IEntityTypeConfiguration<PlanItemRow>,
    IEntityTypeConfiguration<InstalmentRow>
{
    private const int CodeLengthMax = 64;

    public void Configure(EntityTypeBuilder<LadderRow> builder)
    {
        builder.ToTable("Ladders").HasKey(row => new { row.Code, row.Version });
        builder.Property(row => row.Code).HasMaxLength(CodeLengthMax);
        builder.Property(row => row.Author).HasMaxLength(Actor.LengthMax);
    }

    public void Configure(EntityTypeBuilder<LadderChoiceRow> builder)
    {
        builder.ToTable("LadderChoices").HasKey(row => row.Id);
        builder.Property(row => row.Subject).HasMaxLength(CodeLengthMax);
        builder.Property(row => row.LadderCode).HasMaxLength(CodeLengthMax);
        builder.Property(row => row.Author).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => new { row.LegalEntityId, row.Scope, row.Subject }).IsUnique();
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LetterTextRow> builder)
    {
        builder.ToTable("LetterTexts").HasKey(row => row.Id);
        builder.Property(row => row.Title).HasMaxLength(100);
        builder.Property(row => row.Opening).HasMaxLength(2000);
        builder.Property(row => row.Body).HasMaxLength(4000);
        builder.Property(row => row.Author).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.UsedBy).HasMaxLength(Actor.LengthMax);
        builder.HasIndex(row => new { row.LegalEntityId, row.Tone, row.Language, row.Version }).IsUnique();
        builder.HasOne<LegalEntityRow>().WithMany().HasForeignKey(row => row.LegalEntityId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanRow> builder)
    {
        builder.ToTable("PaymentPlans").HasKey(row => row.Id);
        builder.Property(row => row.Author).HasMaxLength(Actor.LengthMax);
        builder.Property(row => row.AgreedBy).HasMaxLength(200);
        builder.Property(row => row.State).IsConcurrencyToken();
        builder.HasIndex(row => row.ClientId);
        builder.HasIndex(row => row.State);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Items).WithOne().HasForeignKey(row => row.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Instalments).WithOne().HasForeignKey(row => row.PlanId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanItemRow> builder)
    {
        builder.ToTable("PaymentPlanItems").HasKey(row => new { row.PlanId, row.ReceivableId });
        builder.HasOne<ReceivableRow>().WithMany().HasForeignKey(row => row.ReceivableId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InstalmentRow> builder)
    {
        builder.ToTable("PaymentPlanInstalments").HasKey(row => new { row.PlanId, row.Number });
        builder.Property(row => row.Reference).HasMaxLength(32);
        builder.HasIndex(row => row.DueOn);
        builder.HasIndex(row => row.Reference);
    }
}
