using Gateway.Domain.Receivables;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>What becomes of a movement. A closed union.</summary>
public abstract record MatchOutcome
{
    private MatchOutcome()
    {
    }

    /// <summary>Sure enough to be booked by itself.</summary>
    public sealed record Matched(MatchProposal Proposal) : MatchOutcome;

    /// <summary>A person decides. Nothing of it is booked by itself.</summary>
    /// <param name="Proposals">Ways to allocate it, the best first; none when nothing is known.</param>
    /// <param name="MayUndo">Payments of which it may be the return, when it is one.</param>
    public sealed record Queued(IReadOnlyList<MatchProposal> Proposals, IReadOnlyList<PaymentId> MayUndo)
        : MatchOutcome;

    /// <summary>A partner transfers money of a recovery case: the case says what it pays, not the invoices.</summary>
    /// <param name="Case">Which its text names.</param>
    /// <param name="IsSure">Sure enough to be booked by itself.</param>
    public sealed record OfCase(OpenCase Case, bool IsSure) : MatchOutcome;

    /// <summary>These payments came back, whole: they are to be reversed.</summary>
    public sealed record Undone(IReadOnlyList<PaymentId> Payments) : MatchOutcome;

    /// <summary>No client's money: costs, interest, what we paid, a transfer between our own accounts.</summary>
    public sealed record NotFromClients : MatchOutcome;
}
