using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Api.Persistence.Outbox;

internal sealed class OutboxMapping : IEntityTypeConfiguration<EventRow>, IEntityTypeConfiguration<FeedCounterRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("Events").HasKey(row => row.Sequence);
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.Property(row => row.Type).HasMaxLength(64);
        builder.HasIndex(row => row.EventId).IsUnique();
        builder.HasIndex(row => new { row.UnitId, row.Sequence });
    }

    public void Configure(EntityTypeBuilder<FeedCounterRow> builder)
    {
        builder.ToTable("FeedCounters").HasKey(row => row.Feed);
        builder.Property(row => row.Feed).HasMaxLength(32);
        builder.HasData(
            new FeedCounterRow { Feed = Feeds.Payroll },
            new FeedCounterRow { Feed = Feeds.Events },
            new FeedCounterRow { Feed = Feeds.Ledger });
    }
}
