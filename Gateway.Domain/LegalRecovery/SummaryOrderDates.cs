using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>The terms of a summary order (JC art. 1338 and following).</summary>
/// <param name="PayBy">The last day of the term that the notice gives.</param>
/// <param name="PetitionBy">The last day to file the petition.</param>
/// <param name="Rows">The rows of law used.</param>
public sealed record SummaryOrderDates(DateOnly PayBy, DateOnly PetitionBy, IReadOnlyList<LawRow> Rows)
{
    public static LawAnswer<SummaryOrderDates> AfterNotice(LawBook book, DateOnly sentOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law =>
        {
            var payBy = sentOn.AddDays(law.Value(ProcedureLaw.SummaryOrderNotice, sentOn));
            return new SummaryOrderDates(
                payBy, payBy.AddDays(law.Value(ProcedureLaw.SummaryOrderPetition, sentOn)), [.. law.Rows]);
        });
    }
}
