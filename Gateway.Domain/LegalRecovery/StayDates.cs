using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>How long a judicial reorganisation holds creditors off: at first, and at most.</summary>
public sealed record StayDates(DateOnly FirstEnd, DateOnly LongestEnd, IReadOnlyList<LawRow> Rows)
{
    public static LawAnswer<StayDates> After(LawBook book, DateOnly openedOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => new StayDates(
            openedOn.AddMonths(law.Value(InsolvencyLaw.ReorganisationStay, openedOn)),
            openedOn.AddMonths(law.Value(InsolvencyLaw.ReorganisationStayMax, openedOn)),
            [.. law.Rows]));
    }
}
