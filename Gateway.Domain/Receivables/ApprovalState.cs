namespace Gateway.Domain.Receivables;

/// <summary>How a proposal stands that one person makes and another decides.</summary>
public enum ApprovalState
{
    /// <summary>Somebody else must decide.</summary>
    Proposed,

    /// <summary>It was done.</summary>
    Approved,

    /// <summary>It was not done, and will not be.</summary>
    Refused,

    /// <summary>It was called back: before it was done, or because what it was for was undone.</summary>
    CalledBack,
}
