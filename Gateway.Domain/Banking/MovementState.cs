namespace Gateway.Domain.Banking;

/// <summary>What became of a stored movement.</summary>
public enum MovementState
{
    /// <summary>Its statement has no balances to prove it: a person must accept the statement first.</summary>
    Held,

    /// <summary>Nothing is sure enough: a person decides, or a later run that knows more.</summary>
    Queued,

    /// <summary>All of it pays invoices or is kept for a client.</summary>
    Booked,

    /// <summary>It took earlier payments back.</summary>
    TookBack,

    /// <summary>It concerns no client.</summary>
    SetAside,

    /// <summary>
    /// It tells the details of a total that another statement books; nothing is booked on it until it divides that.
    /// </summary>
    Detail,

    /// <summary>A total whose details are movements of their own: each of them pays, comes back and is decided alone.
    /// </summary>
    Divided,
}
