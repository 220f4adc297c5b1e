using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>A payment plan over invoices of a client.</summary>
internal sealed class PlanRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ClientId ClientId { get; init; }
    public required PlanState State { get; set; }
    public required Currency Currency { get; init; }

    /// <summary>
    /// What its invoices owed when it was made, with the interest and costs that are in it, in minor units.
    /// </summary>
    public required long Total { get; init; }

    /// <summary>Days after the reminder of an instalment at which the plan lapses.</summary>
    public required int LapseDays { get; init; }

    /// <summary>The text the client agrees to, debt acknowledged, in its language.</summary>
    public required string Text { get; init; }
    public required DateOnly ProposedOn { get; init; }
    public required string Author { get; init; }
    public DateOnly? AgreedOn { get; set; }
    public string? AgreedBy { get; set; }
    public DateOnly? EndedOn { get; set; }
    public List<PlanItemRow> Items { get; init; } = [];
    public List<InstalmentRow> Instalments { get; init; } = [];

    public long Interest => Items.Sum(item => item.Interest);

    public long Costs => Items.Sum(item => item.Costs);

    public long LeftOut => Items.Sum(item => item.LeftOut);

    public Amount Money(long minorUnits) => Amount.FromMinorUnits(minorUnits, Currency);
}
