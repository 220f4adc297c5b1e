using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.LegalRecovery;

/// <summary>What a case claims beside its invoices, by its procedure.</summary>
internal static class CaseClaims
{
    /// <summary>
    /// Whether the debtor owes what the procedure costs. From a consumer no more than the lump sum may be asked before
    /// a court has it (CEL art. XIX.4): what a bailiff or lawyer costs until then is the house's.
    /// </summary>
    public static bool AreCostsOwed(Procedure procedure, ClientKind debtor) =>
        procedure != Procedure.Amicable || debtor != ClientKind.PrivatePerson;

    /// <summary>A judgment that opens a collective procedure stops interest on its day.</summary>
    public static DateOnly LastDayOfInterest(RecoveryCaseRow row, DateOnly on) =>
        CaseSteps.IsCollective(row.Procedure) && row.OpenedOn < on ? row.OpenedOn : on;

    /// <summary>
    /// Interest and compensation of each receivable. An RCI asks for interest and clauses together up to a share of the
    /// principal: what is beyond it is left out, from the newest invoice on.
    /// </summary>
    public static IReadOnlyList<(ReceivableId Receivable, AccessoryKind Kind, Amount Amount)> Of(
        LawBook law,
        Procedure procedure,
        IReadOnlyList<(ReceivableId Receivable, Claim? Claim)> claims,
        DateOnly on)
    {
        var items = claims
            .Where(one => one.Claim is not null)
            .SelectMany(one => one.Claim!.Items.Select(item => (one.Receivable, item.Kind, item.Amount)))
            .OrderBy(item => item.Kind == ClaimItemKind.FixedSum ? 0 : item.Kind == ClaimItemKind.Interest ? 1 : 2)
            .ToList();
        var asked = claims.Select(one => one.Claim).OfType<Claim>().ToList();
        if (CeilingOf(law, procedure, asked, on).Sheet is { } cap)
        {
            var left = cap.Total;
            items = items.ConvertAll(item =>
            {
                var taken = Amount.Min(left, item.Amount);
                left -= taken;
                return item with { Amount = taken };
            });
        }

        return
        [
            .. items
                .GroupBy(item => (item.Receivable, Kind: item.Kind == ClaimItemKind.Interest
                    ? AccessoryKind.Interest
                    : AccessoryKind.Costs))
                .Select(group => (group.Key.Receivable, group.Key.Kind, Amount.Sum(
                    group.Select(item => item.Amount), group.First().Amount.Currency))),
        ];
    }

    /// <summary>
    /// All that may be asked beside the principal, null where the procedure caps nothing; and the rows without which
    /// nobody knows it.
    /// </summary>
    public static (Sheet? Sheet, IReadOnlyList<MissingRow> Missing) CeilingOf(
        LawBook law, Procedure procedure, IReadOnlyList<Claim> claims, DateOnly on)
    {
        if (procedure != Procedure.Rci || claims.All(claim => claim.Items.Count == 0))
        {
            return (null, []);
        }

        var currency = claims[0].Principal.Currency;
        var answer = RciAmounts.Accessories(
            law,
            Amount.Sum(claims.Select(claim => claim.Principal), currency),
            Of(ClaimItemKind.Interest),
            Of(ClaimItemKind.LumpSum) + Of(ClaimItemKind.ReminderCost),
            Of(ClaimItemKind.FixedSum),
            on);
        return answer switch
        {
            LawAnswer<Sheet>.Given given => (given.Value, []),
            LawAnswer<Sheet>.Refused refused => (null, refused.Missing),
            _ => throw new InvalidOperationException("The law answers or refuses."),
        };

        Amount Of(ClaimItemKind kind) => Amount.Sum(claims.Select(claim => claim.Of(kind)), currency);
    }
}
