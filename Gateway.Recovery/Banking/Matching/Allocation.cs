using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>A part of a movement and where it goes.</summary>
/// <param name="Client">Whose money it is taken for.</param>
/// <param name="Receivable">What it pays; null for what is kept as the client's credit.</param>
/// <param name="Amount">More than zero.</param>
public sealed record Allocation(ClientId Client, ReceivableId? Receivable, Amount Amount)
{
    /// <summary>What the amount becomes, where the receivable is of another currency; only a person says so.</summary>
    public Exchange? Exchange { get; init; }

    /// <summary>What comes to the receivable, in its currency.</summary>
    public Amount Paid => Exchange?.Paid ?? Amount;
}
