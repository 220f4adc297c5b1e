namespace Gateway.Domain.Receivables;

/// <summary>What came of taking a payment back.</summary>
public abstract record ReversalOutcome
{
    private ReversalOutcome()
    {
    }

    public sealed record Reversed(ReceivableEntry Entry) : ReversalOutcome;

    /// <summary>No such payment on this receivable.</summary>
    public sealed record UnknownPayment : ReversalOutcome;

    /// <summary>It was taken back before; nothing was booked.</summary>
    public sealed record AlreadyReversed : ReversalOutcome;
}
