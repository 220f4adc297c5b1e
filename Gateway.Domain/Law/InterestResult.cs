using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>Interest over days, and what of it is still owed.</summary>
/// <param name="Lines">The days, by rate and principal.</param>
/// <param name="Accrued">The sum of the lines, rounded once, half up.</param>
/// <param name="Settled">What payments paid of it.</param>
/// <param name="PrincipalLeft">What is left of the debt itself at the end; never negative.</param>
/// <param name="Overpaid">Money beyond all that was owed.</param>
/// <param name="Rows">The rows of law read.</param>
public sealed record InterestResult(
    IReadOnlyList<InterestLine> Lines,
    Amount Accrued,
    Amount Settled,
    Amount PrincipalLeft,
    Amount Overpaid,
    IReadOnlyList<LawRow> Rows)
{
    private static readonly Sentence Title =
        new("Intérêts de retard", "Nalatigheidsinteresten", "Verzugszinsen", "Interest on late payment");

    private static readonly Sentence SettledText = new(
        "payé sur les intérêts", "betaald op de interesten", "auf die Zinsen gezahlt", "paid towards interest");

    /// <summary>The interest still owed at the end.</summary>
    public Amount Outstanding => Accrued - Settled;

    public int Days => Lines.Sum(line => line.Days);

    public Sheet ToSheet(IReadOnlyList<Reason> notes) => new()
    {
        Title = Title,
        Lines =
        [
            .. Lines.Select(line => line.ToSheetLine()),
            .. Settled.IsZero ? Array.Empty<SheetLine>() : [new SheetLine(SettledText, -Settled)],
        ],
        Total = Outstanding,
        Notes = notes,
        Rows = Rows,
    };
}
