using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// What may be claimed on a debt on a day. The debt itself may always be asked for; blockers say why nothing, or not
/// all, may come on top of it, notes say why the items are as they are.
/// </summary>
public sealed record Claim
{
    public required Debtor Debtor { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What is left of the debt itself; never negative.</summary>
    public required Amount Principal { get; init; }

    /// <summary>
    /// The yearly rate at which interest runs in the end, also while it is less than a cent; null where none runs.
    /// </summary>
    public Percentage? InterestRate { get; init; }

    public required IReadOnlyList<ClaimItem> Items { get; init; }

    public required IReadOnlyList<Reason> Blockers { get; init; }

    public required IReadOnlyList<Reason> Notes { get; init; }

    /// <summary>The rows of law that were missing: something could not be computed, and a blocker says what.</summary>
    public required IReadOnlyList<MissingRow> Missing { get; init; }

    /// <summary>Consumers: the days after the first reminder in which nothing may be asked on top.</summary>
    public WaitingPeriod? Wait { get; init; }

    public Amount Additional => Amount.Sum(Items.Select(item => item.Amount), Principal.Currency);

    public Amount Total => Principal + Additional;

    /// <summary>Every row of law that was used, each once.</summary>
    public IEnumerable<LawRow> Rows =>
        Items.SelectMany(item => item.Sheet.Rows).Concat(Wait?.Rows ?? []).Distinct();

    public Amount Of(ClaimItemKind kind) =>
        Amount.Sum(Items.Where(item => item.Kind == kind).Select(item => item.Amount), Principal.Currency);
}
