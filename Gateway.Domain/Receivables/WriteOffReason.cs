namespace Gateway.Domain.Receivables;

/// <summary>Why something that is owed is given up.</summary>
public enum WriteOffReason
{
    /// <summary>A few cents that lack on an amount paid whole.</summary>
    Cents,

    /// <summary>Charges that a bank kept.</summary>
    BankCharges,

    /// <summary>The client is bankrupt, or has nothing.</summary>
    Insolvent,

    /// <summary>It can be claimed no more.</summary>
    Prescribed,

    /// <summary>To claim it would cost more than it brings.</summary>
    TooSmall,

    /// <summary>It was agreed not to claim it.</summary>
    Settled,
}
