using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>The facts of one debt that the law looks at.</summary>
public sealed record Debt
{
    public required Debtor Debtor { get; init; }

    /// <summary>What was invoiced.</summary>
    public required Amount Amount { get; init; }

    /// <summary>The last day to pay; see <see cref="PaymentTerms"/> where only the receipt is known.</summary>
    public required DateOnly DueDate { get; init; }

    public IReadOnlyList<DebtMovement> Movements { get; init; } = [];

    public ContractTerms Contract { get; init; } = ContractTerms.None;

    public IReadOnlyList<SentReminder> Reminders { get; init; } = [];

    /// <summary>The other due dates of a contract of regular supply that were reminded.</summary>
    public IReadOnlyList<RemindedDueDate> OtherDueDates { get; init; } = [];

    /// <summary>The payment plans that were agreed on it, kept or not.</summary>
    public IReadOnlyList<PlanSpan> Plans { get; init; } = [];

    /// <summary>A small or medium creditor may ask a consumer for interest from the day after the reminder.</summary>
    public bool IsCreditorSmall { get; init; }

    public Imputation Imputation { get; init; }

    /// <summary>
    /// What is owed when a day ends, without interest; credits known by <paramref name="asOf"/> count at once.
    /// </summary>
    public Amount OwedAfter(DateOnly day, DateOnly asOf) => Owed(asOf) + Amount.Sum(
        Changes().Where(change => change.On <= day).Select(change => change.Amount), Amount.Currency);

    /// <summary>
    /// What was late first: what was owed when the due date ended, or else when money that had come in time was taken
    /// back, which paid nothing; null when nothing ever was.
    /// </summary>
    internal Amount? LateBalance(DateOnly asOf) => Changes()
        .Select(change => change.On)
        .Where(day => day > DueDate && day <= asOf)
        .Append(DueDate)
        .Order()
        .Select(day => (Amount?)OwedAfter(day, asOf))
        .FirstOrDefault(owed => owed is { IsPositive: true });

    /// <summary>
    /// The least that was owed when a day ended or when a plan that was agreed by <paramref name="asOf"/> did.
    /// </summary>
    internal Amount LowestOwedAfter(DateOnly day, DateOnly asOf) => Plans
        .Where(plan => plan.From <= asOf)
        .Select(plan => OwedAfter(plan.Until < asOf ? plan.Until.Value : asOf, asOf))
        .Append(OwedAfter(day, asOf))
        .Aggregate(Amount.Min);

    /// <summary>What was owed before anything was paid.</summary>
    internal Amount Owed(DateOnly asOf) => Amount - Amount.Sum(
        Movements.Where(one => one.Kind == DebtMovementKind.Credit && one.On <= asOf).Select(one => one.Amount),
        Amount.Currency);

    /// <summary>The money that came and went.</summary>
    internal IEnumerable<PrincipalChange> Changes() => Movements
        .Where(one => one.Kind != DebtMovementKind.Credit)
        .Select(one => new PrincipalChange(
            one.On, one.Kind == DebtMovementKind.Payment ? -one.Amount : one.Amount));
}
