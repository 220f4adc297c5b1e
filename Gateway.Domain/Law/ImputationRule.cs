using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Domain.Law;

/// <summary>
/// A dated row: from a day on, the money of these debtors pays in this order. A row that names the debtor or the plan
/// goes before one that does not; every payment keeps the id of the row it was divided by.
/// </summary>
/// <param name="Id">Stable.</param>
/// <param name="ValidFrom">It holds until another begins.</param>
/// <param name="Debtor">Whose money; null for everybody's.</param>
/// <param name="InPlan">Only while a payment plan is kept, or only outside of one; null for both.</param>
/// <param name="Order">What is paid first.</param>
/// <param name="Source">The law or the agreement.</param>
/// <param name="Verified">Whether a lawyer confirmed it.</param>
/// <param name="InCase">Only while a recovery case is open, or only outside of one; null for both.</param>
public sealed record ImputationRule(
    string Id, DateOnly ValidFrom, ClientKind? Debtor, bool? InPlan, Imputation Order, string Source, bool Verified,
    bool? InCase = null)
    : IDatedRow
{
    private static readonly DateOnly Beginning = new(2018, 1, 1);

    /// <summary>
    /// The debt first for everybody: lighter for the debtor than the rule of the Civil Code, from which a creditor may
    /// depart in the debtor's favour. Which order holds in the end awaits the lawyers' word, so the row is not verified
    /// and can be replaced by configuration. In a recovery case the order of the Civil Code holds: what a bailiff laid
    /// out is paid first.
    /// </summary>
    public static IReadOnlyList<ImputationRule> Default { get; } =
    [
        new("imputation-house-2018", Beginning, null, null, Imputation.PrincipalFirst,
            "Practice of the house; Civil Code, imputation of payments", Verified: false),
        new("imputation-case-2018", Beginning, null, null, Imputation.InterestFirst,
            "Old Civil Code art. 1254 and Book 5: costs and interest before the debt", Verified: false, InCase: true),
    ];

    DateOnly? IDatedRow.ValidTo => null;

    /// <summary>The first day from which a row says for every debtor what its money pays first; null when none does.
    /// </summary>
    public static DateOnly? CoverFrom(IReadOnlyList<ImputationRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var situations =
            from debtor in Enum.GetValues<ClientKind>()
            from isInPlan in (bool[])[false, true]
            from isInCase in (bool[])[false, true]
            select rules.Where(rule => rule.IsFor(debtor, isInPlan, isInCase)).Min(rule => (DateOnly?)rule.ValidFrom);
        var first = situations.ToList();
        return first.Contains(null) ? null : first.Max();
    }

    /// <summary>The row in force. None is an error of configuration, never a guess.</summary>
    public static ImputationRule On(
        DateOnly day,
        ClientKind debtor,
        bool isInPlan,
        IReadOnlyList<ImputationRule> rules,
        bool isInCase = false)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules
            .Where(rule => rule.ValidFrom <= day && rule.IsFor(debtor, isInPlan, isInCase))
            .OrderByDescending(rule => rule.InPlan is not null)
            .ThenByDescending(rule => rule.InCase is not null)
            .ThenByDescending(rule => rule.Debtor is not null)
            .ThenByDescending(rule => rule.ValidFrom)
            .FirstOrDefault()
            ?? throw new InvalidOperationException(
                $"No rule says what the money of a {debtor} pays first on {day:yyyy-MM-dd}.");
    }

    private bool IsFor(ClientKind debtor, bool isInPlan, bool isInCase) =>
        (Debtor ?? debtor) == debtor && (InPlan ?? isInPlan) == isInPlan && (InCase ?? isInCase) == isInCase;
}
