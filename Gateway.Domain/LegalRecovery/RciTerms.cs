using Gateway.Domain.Law;
using Gateway.Domain.Time;

namespace Gateway.Domain.LegalRecovery;

/// <summary>
/// The terms of the recovery of undisputed debts (RCI, IOS; JC art. 1394/20 and following) in both readings, and the
/// one to keep to.
/// </summary>
/// <param name="Plain">One month to the same day, eight days, and the record on the eighth.</param>
/// <param name="Later">
/// A month counted from the day after service (JC art. 52 to 54), ends on a working day, and the record the day after.
/// </param>
/// <param name="IsLaterKept">Whether the later reading is the one to keep to.</param>
/// <param name="Rows">The rows of law used.</param>
public sealed record RciTerms(
    RciReading Plain, RciReading Later, bool IsLaterKept, IReadOnlyList<LawRow> Rows)
{
    public RciReading Kept => IsLaterKept ? Later : Plain;

    /// <summary>The terms after a summons was served.</summary>
    public static LawAnswer<RciTerms> AfterSummons(LawBook book, DateOnly servedOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law =>
        {
            var months = law.Value(ProcedureLaw.RciAnswer, servedOn);
            var days = law.Value(ProcedureLaw.RciSilence, servedOn);
            var isLaterKept = law.Value(ProcedureLaw.RciLaterReading, servedOn);
            return new RciTerms(
                PlainOf(servedOn, months, days), LaterOf(servedOn, months, days), isLaterKept, [.. law.Rows]);
        });
    }

    /// <summary>The last day to challenge the record after it was served.</summary>
    public static LawAnswer<DateOnly> ChallengeEnd(LawBook book, DateOnly recordServedOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => LaterMonthEnd(
            recordServedOn, law.Value(ProcedureLaw.RciChallenge, recordServedOn)));
    }

    private static RciReading PlainOf(DateOnly servedOn, int months, int days)
    {
        var answerEnd = servedOn.AddMonths(months);
        var silenceEnd = answerEnd.AddDays(days);
        return new(answerEnd, silenceEnd, silenceEnd);
    }

    private static RciReading LaterOf(DateOnly servedOn, int months, int days)
    {
        var answerEnd = LaterMonthEnd(servedOn, months);
        var silenceEnd = BusinessCalendar.OnOrAfter(answerEnd.AddDays(days));
        return new(answerEnd, silenceEnd, silenceEnd.AddDays(1));
    }

    /// <summary>
    /// From a date to the eve of that date (JC art. 54), beginning the day after service (art. 52): of a service on 28
    /// February to 31 March. An end on a Saturday, Sunday or holiday moves to the next working day (art. 53).
    /// </summary>
    private static DateOnly LaterMonthEnd(DateOnly servedOn, int months)
    {
        var toTheEve = servedOn.AddDays(1).AddMonths(months).AddDays(-1);
        var toTheDay = servedOn.AddMonths(months);
        return BusinessCalendar.OnOrAfter(toTheEve > toTheDay ? toTheEve : toTheDay);
    }
}
