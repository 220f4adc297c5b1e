using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Domain.LegalRecovery;

/// <summary>
/// What the law asks about a debt before it goes its way. What is not known is false, and so speaks against a way
/// that needs it.
/// </summary>
public sealed record CaseFacts
{
    public required Debtor Debtor { get; init; }

    /// <summary>What is owed, without interest and costs.</summary>
    public required Amount Principal { get; init; }

    public required DateOnly DueDate { get; init; }

    /// <summary>
    /// Creditor and debtor both stand in the Crossroads Bank for Enterprises or a register of the Union like it.
    /// </summary>
    public bool AreBothRegistered { get; init; }

    /// <summary>It comes from a contract, an agreement or an acknowledgement, in the enterprise's activity.</summary>
    public bool IsContractual { get; init; }

    public bool IsContested { get; init; }

    public InsolvencyKind Insolvency { get; init; }

    /// <summary>The debtor named a day on which it pays, and that day has not passed.</summary>
    public bool IsPromised { get; init; }

    /// <summary>Money that may pay it came in, and waits for a person to say what it pays.</summary>
    public bool IsMoneyWaiting { get; init; }

    /// <summary>Instalments are agreed and kept.</summary>
    public bool IsUnderPlan { get; init; }

    /// <summary>The debtor died: its estate is addressed, by a person.</summary>
    public bool IsDead { get; init; }

    /// <summary>
    /// The debtor wrote something that proves the debt: an order, a contract; an invoice alone is not enough.
    /// </summary>
    public bool HasDebtorsWriting { get; init; }

    /// <summary>Consumers: the last day of the wait after the first reminder; null when none was sent.</summary>
    public DateOnly? WaitEnd { get; init; }

    /// <summary>The last day on which it can be enforced; null when that was not computed.</summary>
    public DateOnly? PrescribedAfter { get; init; }

    /// <summary>The numbers of the invoices that prescribe first; null when nobody said.</summary>
    public string? PrescribedFirst { get; init; }
}
