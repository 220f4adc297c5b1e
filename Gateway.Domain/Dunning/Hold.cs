using Gateway.Domain.Law;

namespace Gateway.Domain.Dunning;

/// <summary>
/// A pause of dunning. It always has an end, or a day on which somebody looks at it again; a review that nobody made
/// keeps the pause, since silence is no reason to remind.
/// </summary>
public sealed record Hold
{
    private Hold(HoldKind kind, DateOnly from, DateOnly? until, DateOnly? reviewOn, string author)
    {
        Kind = kind;
        From = from;
        Until = until;
        ReviewOn = reviewOn;
        Author = author;
    }

    public HoldKind Kind { get; }

    public DateOnly From { get; }

    /// <summary>The last day; null when somebody has to lift it.</summary>
    public DateOnly? Until { get; }

    /// <summary>When somebody looks at it again, where it has no end.</summary>
    public DateOnly? ReviewOn { get; }

    public string Author { get; }

    /// <summary>The day somebody lifted it, from which dunning goes on; null while nobody has.</summary>
    public DateOnly? LiftedOn { get; init; }

    /// <summary>A pause that ends by itself. The end does not lie before the beginning.</summary>
    public static Hold To(HoldKind kind, DateOnly from, DateOnly until, string author)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        return new(kind, from, until, reviewOn: null, author);
    }

    /// <summary>A pause that lasts until somebody lifts it, and is looked at again on a day.</summary>
    public static Hold WithReview(HoldKind kind, DateOnly from, DateOnly reviewOn, string author)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(reviewOn, from);
        return new(kind, from, until: null, reviewOn, author);
    }

    public bool IsInForce(DateOnly on) =>
        From <= on && (Until is null || on <= Until) && (LiftedOn is null || on < LiftedOn);

    /// <summary>
    /// The last day of which the bank must be known before it ends by itself: a transfer of the last day of a promise
    /// takes its time.
    /// </summary>
    public DateOnly? LastDay(DunningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Kind == HoldKind.Promise && Until is { } end
            ? policy.ArrivedBy(end)
            : Until;
    }

    /// <summary>
    /// Whether it keeps notices away: it is in force, or nobody can tell yet whether a promise was kept on its last
    /// day.
    /// </summary>
    public bool Stands(DunningPolicy policy, DateOnly on, DateOnly? bankKnownUntil) =>
        IsInForce(on)
        || (Kind == HoldKind.Promise && Until < on && (LiftedOn is null || on < LiftedOn)
            && (bankKnownUntil is null || bankKnownUntil < LastDay(policy)));

    /// <summary>Why dunning pauses and how long, in the words of every decision.</summary>
    public Reason Reason(DateOnly today) => DunningReasons.OnHold(this, today);

    public bool IsReviewOverdue(DateOnly on) => IsInForce(on) && ReviewOn < on;
}
