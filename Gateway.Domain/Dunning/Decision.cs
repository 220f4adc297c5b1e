using Gateway.Domain.Law;
using Gateway.Domain.Time;

namespace Gateway.Domain.Dunning;

/// <summary>
/// Why a receivable is, or is not, dunned today. One answer for the run, the desk, the unit and the API.
/// </summary>
public sealed record Decision
{
    public required DateOnly Today { get; init; }

    /// <summary>The ladder, and why this one.</summary>
    public required LadderChoice Ladder { get; init; }

    /// <summary>All that stands against it; empty when it goes.</summary>
    public required IReadOnlyList<Reason> Blockers { get; init; }

    /// <summary>The worst step that was done and still holds.</summary>
    public required Step? Standing { get; init; }

    /// <summary>The step that is due, or the next that will be; null when none will by time alone.</summary>
    public required Step? NextStep { get; init; }

    /// <summary>Since when that step is due, or from when it will be.</summary>
    public DateOnly? NextStepFrom { get; init; }

    /// <summary>
    /// The first day on which time alone has removed every blocker; null when a person, the bank or the client has
    /// to do something.
    /// </summary>
    public required DateOnly? DunnableFrom { get; init; }

    /// <summary>What may be claimed today.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What was claimed before and is owed no more; null when nothing was.</summary>
    public SettledSurcharges? Settled { get; init; }

    public bool IsAllowed => Blockers.Count == 0;

    /// <summary>The same, left for a later letter: another one goes to the client today.</summary>
    /// <param name="next">The first day on which it may follow that one.</param>
    public Decision AfterAnother(DateOnly next) => this with
    {
        Blockers = [.. Blockers, DunningReasons.AnotherFirst(next)],
        DunnableFrom = BusinessCalendar.OnOrAfter(next),
    };

    /// <summary>The same, left alone: credits cover all that a notice about it would ask.</summary>
    public Decision Covered() => this with
    {
        Blockers = [.. Blockers, DunningReasons.CoveredByCredit()],
        DunnableFrom = null,
    };

    /// <summary>
    /// What the step asks for on top: only where the step and the law both say so, and never what was paid before.
    /// </summary>
    public IReadOnlyList<ClaimItem> Asked => IsAllowed && NextStep is { AsksForMore: true }
        ? Settled?.TakeOff(Claim.Items) ?? Claim.Items
        : [];
}
