using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Dunning;

/// <summary>The one notice a client would get: all that is due for it, in one currency, credits taken off.</summary>
public sealed record ProposedNotice
{
    /// <summary>The worst of what its items are due for.</summary>
    public required StepAct Act { get; init; }

    public required NoticeChannel Channel { get; init; }

    /// <summary>What it reminds of, the oldest due first.</summary>
    public required IReadOnlyList<JudgedItem> Items { get; init; }

    /// <summary>
    /// What is overdue too and is only listed: its step is not due, or was done. Of a consumer only what may be
    /// recovered, and nothing beside first reminders.
    /// </summary>
    public required IReadOnlyList<JudgedItem> Also { get; init; }

    /// <summary>All that the client has to its credit in the currency; zero or more.</summary>
    public required Amount ClientCredits { get; init; }

    /// <summary>Whose invoices stand on it.</summary>
    public IReadOnlyCollection<ProductionUnitId> Units =>
        [.. Items.Concat(Also).Select(one => one.Item.UnitId).Distinct()];

    /// <summary>What of it falls on the invoices that are listed.</summary>
    public Amount Credits => Sum(Items.Concat(Also).Select(one => one.Item.Balance - one.Item.Uncovered));

    /// <summary>What falls on debts that are not; of an enterprise nothing, where all that is late is listed.</summary>
    public Amount CreditsElsewhere => ClientCredits - Credits;

    public Amount Principal => Sum(Items.Concat(Also).Select(one => one.Item.Balance));

    public Amount Additional => Sum(Items.Select(one => one.Additional));

    public Amount Total => Principal + Additional - Credits;

    private Amount Sum(IEnumerable<Amount> amounts) => Amount.Sum(amounts, ClientCredits.Currency);
}
