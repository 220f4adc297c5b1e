using Gateway.Domain.Dunning;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Dunning;

/// <summary>The one notice a client would get: all that is due for it, in one currency, credits taken off.</summary>
public sealed record ProposedNotice
{
    /// <summary>The worst of what its items are due for.</summary>
    public required StepAct Act { get; init; }

    public required NoticeChannel Channel { get; init; }

    /// <summary>What it reminds of, the oldest due first.</summary>
    public required IReadOnlyList<JudgedItem> Items { get; init; }

    /// <summary>What is overdue too and is only listed: its step is not due, or was done.</summary>
    public required IReadOnlyList<JudgedItem> Also { get; init; }

    /// <summary>What the client has to its credit; zero or more.</summary>
    public required Amount Credits { get; init; }

    public Amount Principal => Sum(Items.Concat(Also).Select(one => one.Item.Balance));

    public Amount Additional => Sum(Items.Select(one => one.Additional));

    public Amount Total => Principal + Additional - Credits;

    private Amount Sum(IEnumerable<Amount> amounts) => Amount.Sum(amounts, Credits.Currency);
}
