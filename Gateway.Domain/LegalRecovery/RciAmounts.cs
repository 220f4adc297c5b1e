using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Domain.LegalRecovery;

/// <summary>
/// What an RCI may ask on top of the principal: interest and penalty clauses together up to 10 % of it, rounded down;
/// the fixed compensation as well where a row says that it stands outside. The costs of the procedure come on top.
/// </summary>
public static class RciAmounts
{
    private static readonly Sentence Title = new(
        "Accessoires dans la procédure RCI", "Bijkomende bedragen in de IOS-procedure", "Nebenforderungen im RCI",
        "Accessories in the RCI");

    private static readonly Sentence InterestText = new("intérêts", "interesten", "Zinsen", "interest");

    private static readonly Sentence ClauseText =
        new("clauses pénales", "schadebedingen", "Vertragsstrafen", "penalty clauses");

    private static readonly Sentence FixedSumText = new(
        "indemnité forfaitaire", "forfaitaire vergoeding", "Pauschale", "fixed compensation");

    private static readonly Sentence CapText = new(
        "réduction au plafond de {0} % de {1}",
        "vermindering tot het plafond van {0} % van {1}",
        "Kürzung auf die Obergrenze von {0} % von {1}",
        "reduction to the ceiling of {0} % of {1}");

    /// <param name="book">The law.</param>
    /// <param name="principal">What is left of the debt itself.</param>
    /// <param name="interest">The interest asked.</param>
    /// <param name="penalties">The penalty clauses asked.</param>
    /// <param name="fixedSum">The fixed compensation asked.</param>
    /// <param name="on">The day of the summons.</param>
    public static LawAnswer<Sheet> Accessories(
        LawBook book, Amount principal, Amount interest, Amount penalties, Amount fixedSum, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law =>
        {
            var percent = law.Value(ProcedureLaw.RciAccessoryCap, on);
            var cap = (principal * percent).Round(Rounding.Down);
            var isOutside = law.Value(ProcedureLaw.RciFixedSumOutsideCap, on);
            List<SheetLine> capped = [new(InterestText, interest), new(ClauseText, penalties)];
            List<SheetLine> free = [];
            (isOutside ? free : capped).Add(new(FixedSumText, fixedSum));
            var excess = Sum(capped) - cap;
            if (excess.IsPositive)
            {
                capped.Add(new(CapText.With(percent.ToString(), principal.ToString()), -excess));
            }

            List<SheetLine> lines = [.. capped.Concat(free).Where(line => !line.Sum.IsZero)];
            return new Sheet { Title = Title, Lines = lines, Total = Sum(lines), Rows = [.. law.Rows] };
        });

        Amount Sum(IEnumerable<SheetLine> lines) => Amount.Sum(lines.Select(line => line.Sum), principal.Currency);
    }

    /// <summary>The most that interest and penalty clauses may be together.</summary>
    public static LawAnswer<Amount> Ceiling(LawBook book, Amount principal, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => (principal * law.Value(ProcedureLaw.RciAccessoryCap, on)).Round(Rounding.Down));
    }
}
