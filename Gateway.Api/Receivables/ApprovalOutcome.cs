using Gateway.Domain.Languages;

namespace Gateway.Api.Receivables;

/// <summary>What came of a proposal, or of another's decision on it. A closed union.</summary>
internal abstract record ApprovalOutcome<T>
{
    private ApprovalOutcome()
    {
    }

    public sealed record Done(T Row) : ApprovalOutcome<T>;

    /// <summary>There is no such thing for this caller.</summary>
    public sealed record Unknown : ApprovalOutcome<T>;

    /// <summary>Who decides is not the second of two people.</summary>
    public sealed record NotSecond(Sentence Why) : ApprovalOutcome<T>;

    /// <summary>Money may have left for it already: a debit of the bank is to be explained first.</summary>
    public sealed record DebitWaits(Sentence Why) : ApprovalOutcome<T>;

    /// <summary><see cref="ApprovalRefusals.NotPossible"/></summary>
    public sealed record NotPossible : ApprovalOutcome<T>;
}
