using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// The debts of a case as dunning sees them: what was reminded and when, what holds them, what may be claimed. So a
/// case never says anything else than the reminder before it.
/// </summary>
internal sealed class CaseDebts
{
    private readonly IReadOnlyDictionary<ReceivableId, JudgedItem> judged;

    private readonly DunningClient? client;

    private readonly InsolvencyKind? told;

    private readonly IReadOnlySet<HoldKind> holds;

    private readonly DunningPolicy policy;

    private CaseDebts(
        IReadOnlyDictionary<ReceivableId, JudgedItem> judged,
        DunningClient? client,
        InsolvencyKind? told,
        DunningPolicy policy)
    {
        (this.judged, this.client, this.told, this.policy) = (judged, client, told, policy);
        holds = judged.Values.SelectMany(one => one.Item.Situation.HoldsThatStand(policy))
            .Select(hold => hold.Kind).ToHashSet();
        IsMoneyWaiting = judged.Values.Any(one => one.Item.Situation.MoneyWaitsUntil(policy) is not null);
    }

    /// <summary>Nobody contests a debt that no hold says is contested.</summary>
    public bool IsContested => holds.Contains(HoldKind.Dispute);

    /// <summary>Also while the money of its last day may be on its way.</summary>
    public bool IsPromised => holds.Contains(HoldKind.Promise);

    public bool IsUnderPlan => holds.Contains(HoldKind.PaymentPlan);

    /// <summary>Whether money that may pay one of them waits for a person to say what it pays.</summary>
    public bool IsMoneyWaiting { get; }

    public bool IsDead => holds.Contains(HoldKind.Death);

    /// <summary>
    /// As it was told last, by the latest judgment of what was told at once; else as a person says. Where a person held
    /// the debts and says no more, a bankruptcy: it closes every way but its own.
    /// </summary>
    public InsolvencyKind InsolvencyOr(InsolvencyKind said) =>
        !holds.Contains(HoldKind.Insolvency) ? said
        : told ?? (said == InsolvencyKind.None ? InsolvencyKind.Bankruptcy : said);

    /// <summary>The open debts that had no first reminder from which a wait runs.</summary>
    public IEnumerable<ReceivableId> WithoutWait =>
        judged.Where(one => one.Value.Decision.Claim.Wait is null).Select(one => one.Key);

    /// <summary>
    /// The last day of the waits after the first reminders, each debt its own, and of the days that a transfer takes;
    /// null when one has none.
    /// </summary>
    /// <param name="said">What counts for a debt without one.</param>
    public DateOnly? WaitEnd(DateOnly? said)
    {
        var ends = judged.Values.Select(one => one.Decision.Claim.Wait?.LastDay ?? said).DefaultIfEmpty(said).ToList();
        return ends.Contains(null) ? null : policy.ArrivedBy(ends.Max()!.Value);
    }

    public static async Task<CaseDebts> ReadAsync(
        DunningReader reader,
        GatewayDbContext db,
        ClientId client,
        IReadOnlyCollection<ReceivableId> receivables,
        DateOnly day,
        CancellationToken cancellationToken)
    {
        var clients = await reader.JudgeAsync(db, DunningSlice.Of([client]), day, cancellationToken);
        var kind = await db.Insolvencies.AsNoTracking().Where(row => row.ClientId == client && row.Since <= day)
            .OrderByDescending(row => row.RecordedAt).ThenByDescending(row => row.Since)
            .ThenByDescending(row => row.Id).Select(row => row.Kind).FirstOrDefaultAsync(cancellationToken);
        return new CaseDebts(
            clients.SelectMany(one => one.Items).Where(one => receivables.Contains(one.Item.Id))
                .ToDictionary(one => one.Item.Id),
            clients.Count > 0 ? clients[0].Client : null,
            kind,
            reader.Policy);
    }

    /// <summary>What may be claimed on a debt; null when nothing is open on it.</summary>
    public Domain.Law.Claim? ClaimOn(ReceivableId receivable) => judged.GetValueOrDefault(receivable)?.Decision.Claim;

    /// <summary>What the client has to its credit elsewhere: it pays nothing by itself.</summary>
    public Amount CreditsIn(Currency currency) => client?.CreditsIn(currency) ?? Amount.Zero(currency);
}
