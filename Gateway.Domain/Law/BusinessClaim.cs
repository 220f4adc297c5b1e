using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>
/// Late payment by an enterprise or a public authority: interest from the day after the due date and the fixed
/// compensation, both without notice (law of 2 August 2002 art. 5 and 6).
/// </summary>
internal static class BusinessClaim
{
    private static readonly Sentence FixedSumTitle = new(
        "Indemnité forfaitaire pour frais de recouvrement",
        "Forfaitaire vergoeding voor invorderingskosten",
        "Pauschale für Beitreibungskosten",
        "Fixed compensation for the costs of recovery");

    private static readonly Sentence FixedSumText =
        new("par facture en retard", "per laattijdige factuur", "je verspäteter Rechnung", "for each late invoice");

    private static readonly Sentence ClauseTitle =
        new("Clause pénale", "Schadebeding", "Vertragsstrafe", "Penalty clause");

    private static readonly Sentence ClauseText = new(
        "par contrat, sur {0}", "volgens contract, op {0}", "laut Vertrag, auf {0}", "by contract, on {0}");

    private static readonly Sentence LessFixedSum = new(
        "moins l'indemnité forfaitaire", "min de forfaitaire vergoeding", "abzüglich der Pauschale",
        "less the fixed compensation");

    public static void Draft(ClaimDraft draft)
    {
        var debt = draft.Debt;
        draft.AddInterest(debt.DueDate, debt.DueDate, RateOf(debt));
        if (debt.Amount.Currency != Currency.Eur)
        {
            draft.Note(ClaimReasons.Currency(debt.Amount.Currency));
            return;
        }

        var late = debt.DueDate.AddDays(1);
        if (draft.TryAnswer(law => law.Value(EnterpriseLaw.FixedSum, late), out var fixedSum, out var rows))
        {
            draft.Add(ClaimItemKind.FixedSum, new()
            {
                Title = FixedSumTitle,
                Lines = [new(FixedSumText, fixedSum, rows[0])],
                Total = fixedSum,
                Rows = rows,
            });
            AddClause(draft, fixedSum);
        }
    }

    /// <summary>A public authority cannot have its rate agreed downwards, and none is agreed upwards here.</summary>
    private static InterestRate RateOf(Debt debt) =>
        debt is { Debtor.Kind: ClientKind.Company, Contract.Interest: InterestClause.Fixed(var rate) }
            ? new InterestRate.Contractual(rate)
            : new InterestRate.Statutory(RateLaw.Commercial);

    private static void AddClause(ClaimDraft draft, Amount fixedSum)
    {
        var debt = draft.Debt;
        if (debt.Contract.LumpSum is not LumpSumClause.Formula formula
            || !draft.TryAnswer(
                law => law.Value(EnterpriseLaw.ClauseIncludesFixedSum, debt.DueDate.AddDays(1)),
                out var isIncluded,
                out var rows))
        {
            return;
        }

        var balance = debt.LateBalance(draft.On)!.Value;
        var lines = new List<SheetLine> { new(ClauseText.With(balance.ToString()), formula.On(balance)) };
        if (isIncluded)
        {
            lines.Add(new(LessFixedSum, -fixedSum, rows[0]));
        }

        draft.Add(ClaimItemKind.LumpSum, new()
        {
            Title = ClauseTitle,
            Lines = lines,
            Total = Amount.Sum(lines.Select(line => line.Sum), Currency.Eur).Round(Rounding.HalfUp),
            Rows = rows,
        });
    }
}
