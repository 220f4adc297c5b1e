namespace Gateway.Domain.Receivables;

/// <summary>How a receivable stands on a day; derived from its entries, never stored.</summary>
public enum ReceivableState
{
    /// <summary>Nothing was paid yet.</summary>
    Open,

    /// <summary>Something was paid, something is owed.</summary>
    PartPaid,

    /// <summary>Nothing is owed: it was paid.</summary>
    Paid,

    /// <summary>Nothing is owed: credit notes took it away whole.</summary>
    Credited,

    /// <summary>Nothing is owed: what was, was given up.</summary>
    WrittenOff,

    /// <summary>More came in than was owed: the client has a credit.</summary>
    Overpaid,
}
