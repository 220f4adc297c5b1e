using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// What a case asks beside the principal of its invoices at the end of a day, as the ledger has it once the case has
/// claimed up to that day: the claim of the law, less what money paid of it and what was given up, and what is open of
/// the costs of procedures. A bailiff serves these sums.
/// </summary>
internal sealed class CaseAsked
{
    private static readonly Sentence EarlierInterest = new(
        "Intérêts réclamés auparavant, encore dus", "Eerder gevorderde interesten, nog verschuldigd",
        "Früher geforderte Zinsen, noch offen", "Interest claimed before and still owed");

    private static readonly Sentence EarlierCosts = new(
        "Indemnités réclamées auparavant, encore dues", "Eerder gevorderde vergoedingen, nog verschuldigd",
        "Früher geforderte Entschädigungen, noch offen", "Compensation claimed before and still owed");

    private readonly Dictionary<ReceivableId, IReadOnlyList<ClaimItem>> items = [];

    private CaseAsked(Currency currency) => Costs = Amount.Zero(currency);

    /// <summary>All that is asked beside principal and costs, where the procedure caps it; null where it does not.
    /// </summary>
    public Sheet? Cap { get; private set; }

    /// <summary>What is open of what bailiffs, courts and lawyers cost.</summary>
    public Amount Costs { get; private set; }

    public static async Task<CaseAsked> ReadAsync(
        GatewayDbContext db,
        LawBook law,
        RecoveryCaseRow row,
        CaseDebts debts,
        IReadOnlyList<ReceivableHeader> receivables,
        DateOnly asOf,
        CancellationToken cancellationToken)
    {
        var ids = receivables.Select(one => one.Id).ToList();
        var entries = (await db.AccessoryEntries.AsNoTracking()
            .Where(entry => ids.Contains(entry.ReceivableId) && entry.ValueDate <= asOf)
            .ToListAsync(cancellationToken)).ToLookup(entry => entry.ReceivableId);
        var costs = await CaseCosts.OfInvoicesAsync(
            db, [.. receivables.Select(one => one.InvoiceId)], cancellationToken);
        var settled = await SurchargeBook.ReadAsync(db, DunningSlice.Of([row.ClientId]), asOf, cancellationToken);
        var day = CaseClaims.LastDayOfInterest(row, asOf);
        var claims = ids.ConvertAll(id => (id, debts.ClaimOn(id)));
        var due = CaseClaims.Of(law, row.Procedure, claims, day)
            .ToDictionary(one => (one.Receivable, one.Kind), one => one.Amount);
        var asked = new CaseAsked(row.Currency);
        var (left, earlier) = (Amount.Zero(row.Currency), Amount.Zero(row.Currency));
        foreach (var header in receivables)
        {
            var accessories = new Accessories(
                header, entries[header.Id].Select(entry => entry.ToDomain(header.Currency)));
            if (debts.ClaimOn(header.Id) is { } claim)
            {
                left += asked.Add(
                    accessories, claim, kind => due.GetValueOrDefault((header.Id, kind), Amount.Zero(row.Currency)),
                    settled.SettledOf(header.Id, header.Currency), costs);
            }
            else
            {
                earlier += asked.AddEarlier(accessories, costs);
            }
        }

        asked.Cap = CaseClaims.CeilingOf(law, row.Procedure, [.. claims.Select(one => one.Item2).OfType<Claim>()], day)
            .Sheet is { } cap ? Closed(cap, left, earlier) : null;
        return asked;
    }

    /// <summary>What is asked of a receivable, each with its sheet, as if nothing were capped.</summary>
    public IReadOnlyList<ClaimItem> ItemsOf(ReceivableId receivable) => items[receivable];

    /// <summary>
    /// One that bears a claim of the law today; what is left of it. Money pays costs without saying which: what is more
    /// than was claimed has paid the procedure.
    /// </summary>
    private Amount Add(
        Accessories accessories,
        Claim claim,
        Func<AccessoryKind, Amount> due,
        SettledSurcharges? settled,
        IReadOnlySet<Guid> costs)
    {
        var zero = Amount.Zero(accessories.Header.Currency);
        settled ??= new SettledSurcharges(zero, zero);
        items[accessories.Header.Id] = settled.TakeOff(claim.Items);
        var procedure = Amount.Sum(
            costs.Select(source => accessories.ClaimedBy(AccessoryKind.Costs, source)), zero.Currency);
        var open = accessories.Open(AccessoryKind.Costs);
        var claimed = open + settled.Costs - procedure;
        Costs += Amount.Min(procedure, open + Less(due(AccessoryKind.Costs), claimed));
        return Less(due(AccessoryKind.Interest), settled.Interest) + Less(due(AccessoryKind.Costs), settled.Costs);
    }

    /// <summary>One whose principal is paid: the law adds nothing any more, and what was claimed stays owed.</summary>
    private Amount AddEarlier(Accessories accessories, IReadOnlySet<Guid> costs)
    {
        var procedure = CaseCosts.OpenOf(accessories, costs);
        Costs += procedure;
        var (interest, compensation) =
            (accessories.Open(AccessoryKind.Interest), accessories.Open(AccessoryKind.Costs) - procedure);
        items[accessories.Header.Id] =
        [
            .. Of(ClaimItemKind.Interest, EarlierInterest, interest),
            .. Of(ClaimItemKind.LumpSum, EarlierCosts, compensation),
        ];
        return interest + compensation;
    }

    private static IEnumerable<ClaimItem> Of(ClaimItemKind kind, Sentence text, Amount amount) => amount.IsPositive
        ? [new ClaimItem(kind, new Sheet { Title = text, Lines = [new(text, amount)], Total = amount, Rows = [] })]
        : [];

    /// <summary>The ceiling holds for all that was ever claimed; what is settled of it is not asked again.</summary>
    private static Sheet Closed(Sheet cap, Amount left, Amount earlier)
    {
        var settled = cap.Total - left;
        var closed = settled.IsZero ? cap : SettledSurcharges.Less(cap, settled);
        return earlier.IsZero ? closed : closed with
        {
            Lines = [.. closed.Lines, new(EarlierCosts, earlier)],
            Total = closed.Total + earlier,
        };
    }

    private static Amount Less(Amount amount, Amount taken) => amount - Amount.Min(amount, taken);
}
