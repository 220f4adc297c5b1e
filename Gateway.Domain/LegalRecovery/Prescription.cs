using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>
/// The clock of a claim: how long it runs, and what winds it again. Interruptions are facts, never guessed.
/// </summary>
public static class Prescription
{
    /// <param name="book">The law; the periods are those of the day the claim fell due.</param>
    /// <param name="nature">What the claim is for.</param>
    /// <param name="start">The day it fell due, or the service ended.</param>
    /// <param name="interruptions">In any order; those before the start are ignored.</param>
    public static LawAnswer<PrescriptionResult> Compute(
        LawBook book, ClaimNature nature, DateOnly start, IReadOnlyList<Interruption> interruptions)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(interruptions);
        return book.Answer(law =>
        {
            var years = law.Value(PeriodOf(nature), start);
            var first = start.AddYears(years);
            var clock = new PrescriptionClock(law, nature, years, first);
            var effects = interruptions.Where(one => one.On >= start).OrderBy(one => one.On)
                .Select(clock.Apply).ToList();
            return new PrescriptionResult(
                start, first, clock.End, clock.LastDayForNotice(), effects, [.. law.Rows]);
        });
    }

    private static LawKey<int> PeriodOf(ClaimNature nature) => nature switch
    {
        ClaimNature.General => PrescriptionLaw.General,
        ClaimNature.Periodic => PrescriptionLaw.Periodic,
        ClaimNature.GoodsToConsumer => PrescriptionLaw.GoodsToConsumer,
        ClaimNature.Judgment => PrescriptionLaw.Judgment,
        _ => throw new ArgumentOutOfRangeException(nameof(nature), nature, "There is no such claim."),
    };
}
