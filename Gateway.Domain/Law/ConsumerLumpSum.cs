using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// The lump sum a consumer may owe by contract, and its ceiling by what is left to pay (CEL art. XIX.4). The ceiling is
/// rounded down to the cent: one cent above it and the whole clause is void.
/// </summary>
public static class ConsumerLumpSum
{
    private static readonly Amount Cent = Amount.Eur(0.01m);

    private static readonly Sentence Title = new(
        "Indemnité forfaitaire", "Forfaitaire schadevergoeding", "Pauschalentschädigung", "Lump sum");

    private static readonly Sentence Base = new("montant de base", "basisbedrag", "Sockelbetrag", "base amount");

    private static readonly Sentence Share = new(
        "{0} % de ce qui dépasse {1}, sur un solde de {2}",
        "{0} % van wat {1} overschrijdt, op een saldo van {2}",
        "{0} % dessen, was {1} übersteigt, bei einem Saldo von {2}",
        "{0} % of what exceeds {1}, on a balance of {2}");

    private static readonly Sentence Highest = new(
        "réduit au maximum absolu", "verminderd tot het absolute maximum", "auf das absolute Höchstmaß gesenkt",
        "lowered to the absolute maximum");

    private static readonly Sentence AsAnnounced = new(
        "limité à ce que le premier rappel annonçait", "beperkt tot wat de eerste herinnering aankondigde",
        "begrenzt auf das in der ersten Mahnung Angekündigte", "limited to what the first reminder announced");

    private static readonly Sentence ByContract = new(
        "par contrat, sur un solde de {0}",
        "volgens contract, op een saldo van {0}",
        "laut Vertrag, bei einem Saldo von {0}",
        "by contract, on a balance of {0}");

    /// <summary>The most that may be asked on a balance in euro, with its sheet.</summary>
    public static LawAnswer<Sheet> Ceiling(LawBook book, Amount balance, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => Ceiling(law, balance, on));
    }

    internal static void Draft(ClaimDraft draft, WaitingPeriod wait, SentReminder first)
    {
        var contract = draft.Debt.Contract;
        if (contract.LumpSum is not { } clause)
        {
            draft.Note(ClaimReasons.NoLumpSumClause());
            return;
        }

        if (!contract.IsReciprocal)
        {
            draft.Note(ClaimReasons.NotReciprocal());
            return;
        }

        var balance = draft.Debt.LowestOwedAfter(wait.LastDay, draft.On);
        if (!balance.IsPositive)
        {
            return; // a plan was kept to its end
        }

        var isKnown = draft.TryAnswer(
            law => (
                Sheet: Ceiling(law, balance, wait.ChargeableFrom),
                Excess: clause is LumpSumClause.Formula formula ? FindExcess(law, formula, wait.ChargeableFrom) : null),
            out var found,
            out _);
        if (!isKnown)
        {
            return;
        }

        if (found.Excess is { } excess)
        {
            draft.Note(ClaimReasons.LumpSumAboveCeiling(excess));
            return;
        }

        Add(draft, first, clause is LumpSumClause.Formula own
            ? found.Sheet with
            {
                Lines = [new(ByContract.With(balance.ToString()), own.On(balance))],
                Total = own.On(balance).Round(Rounding.Down),
            }
            : found.Sheet);
    }

    /// <summary>As far as the first reminder announced it.</summary>
    private static void Add(ClaimDraft draft, SentReminder first, Sheet sheet)
    {
        if (first.Announced is not { LumpSum: var announced } || sheet.Total <= announced)
        {
            draft.Add(ClaimItemKind.LumpSum, sheet);
            return;
        }

        draft.Note(ClaimReasons.LumpSumAnnounced(first.SentOn, announced));
        draft.Add(ClaimItemKind.LumpSum, sheet with
        {
            Lines = [.. sheet.Lines, new(AsAnnounced, announced - sheet.Total)],
            Total = announced,
        });
    }

    private static Sheet Ceiling(LawReading law, Amount balance, DateOnly on)
    {
        var lines = new List<SheetLine>();
        if (balance <= law.Value(ConsumerLaw.LowLimit, on))
        {
            lines.Add(new(Base, law.Value(ConsumerLaw.LowCap, on)));
        }
        else if (balance <= law.Value(ConsumerLaw.MiddleLimit, on))
        {
            AddBand(ConsumerLaw.MiddleCap, ConsumerLaw.MiddleShare, ConsumerLaw.LowLimit);
        }
        else
        {
            AddBand(ConsumerLaw.HighCap, ConsumerLaw.HighShare, ConsumerLaw.MiddleLimit);
        }

        var sum = Amount.Sum(lines.Select(line => line.Sum), Currency.Eur);
        var highest = law.Value(ConsumerLaw.HighestCap, on);
        if (sum > highest)
        {
            lines.Add(new(Highest, highest - sum));
        }

        return new()
        {
            Title = Title,
            Lines = lines,
            Total = Amount.Min(sum, highest).Round(Rounding.Down),
            Rows = [.. law.Rows],
        };

        void AddBand(LawKey<Amount> cap, LawKey<Percentage> share, LawKey<Amount> above)
        {
            var (limit, percent) = (law.Value(above, on), law.Value(share, on));
            lines.Add(new(Base, law.Value(cap, on)));
            lines.Add(new(
                Share.With(percent.ToString(), limit.ToString(), balance.ToString()), (balance - limit) * percent));
        }
    }

    /// <summary>
    /// The smallest balance on which a clause gives more than the law allows; null when there is none. Both are made of
    /// straight stretches, so it is enough to look where one of them bends or jumps, and far beyond.
    /// </summary>
    private static Amount? FindExcess(LawReading law, LumpSumClause.Formula clause, DateOnly on)
    {
        var low = law.Value(ConsumerLaw.LowLimit, on);
        var middle = law.Value(ConsumerLaw.MiddleLimit, on);
        var far = Amount.Eur(Amount.ValueMax);
        List<Amount> bends = [Cent, low, low + Cent, middle, middle + Cent, far];
        if (law.Value(ConsumerLaw.HighShare, on) is { Value: > 0 } share)
        {
            var rise = law.Value(ConsumerLaw.HighestCap, on) - law.Value(ConsumerLaw.HighCap, on);
            bends.Add(middle + (rise / share.Fraction));
        }

        if (clause.Share.Value > 0)
        {
            bends.Add(clause.Min / clause.Share.Fraction);
            bends.Add(Amount.Min((clause.Max ?? clause.Min) / clause.Share.Fraction, far));
        }

        return bends.Order()
            .Where(balance => balance >= Cent)
            .Where(balance => clause.On(balance).Round(Rounding.Down) > Ceiling(law, balance, on).Total)
            .Select(balance => (Amount?)balance.Round(Rounding.Down))
            .FirstOrDefault();
    }
}
