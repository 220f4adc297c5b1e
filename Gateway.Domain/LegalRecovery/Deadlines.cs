using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>Terms that are one day each, that day included.</summary>
public static class Deadlines
{
    /// <summary>The last day on which the defendant may oppose a European order for payment that was served.</summary>
    public static LawAnswer<DateOnly> EuropeanOrderOpposition(LawBook book, DateOnly servedOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => servedOn.AddDays(law.Value(ProcedureLaw.EuropeanOrderOpposition, servedOn)));
    }

    /// <summary>The last day to file after the mediator's reminder was received; then the claim is waived.</summary>
    public static LawAnswer<DateOnly> DebtSettlementWaiver(LawBook book, DateOnly remindedOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => remindedOn.AddDays(law.Value(InsolvencyLaw.SettlementLastTerm, remindedOn)));
    }

    /// <summary>The first day on which a court hears what was brought before it by a writ.</summary>
    public static LawAnswer<DateOnly> Appearance(LawBook book, DateOnly servedOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => servedOn.AddDays(law.Value(ProcedureLaw.WritAppearance, servedOn)));
    }

    /// <summary>The last day on which a judgment that was served is opposed or appealed.</summary>
    public static LawAnswer<DateOnly> Appeal(LawBook book, DateOnly servedOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => servedOn.AddMonths(law.Value(ProcedureLaw.JudgmentAppeal, servedOn)));
    }

    /// <summary>
    /// The last days of a European small claim, when the court and the defendant take all the time they have.
    /// </summary>
    public static LawAnswer<(DateOnly Answer, DateOnly Decision)> SmallClaim(LawBook book, DateOnly filedOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law =>
        {
            var answer = filedOn.AddDays(
                law.Value(ProcedureLaw.SmallClaimsDispatch, filedOn)
                + law.Value(ProcedureLaw.SmallClaimsAnswer, filedOn));
            return (answer, answer.AddDays(law.Value(ProcedureLaw.SmallClaimsDecision, filedOn)));
        });
    }

    /// <summary>
    /// The last day of a consumer's wait after the notice of who recovers (CEL art. XIX.7), as if it came by post: by
    /// mail it is over earlier.
    /// </summary>
    public static LawAnswer<DateOnly> CollectorWait(LawBook book, DateOnly noticeOn) =>
        ReminderWait.AfterCollector(book, noticeOn, ReminderChannel.Post) switch
        {
            LawAnswer<WaitingPeriod>.Given given =>
                new LawAnswer<DateOnly>.Given(given.Value.LastDay, given.Rows),
            LawAnswer<WaitingPeriod>.Refused refused => new LawAnswer<DateOnly>.Refused(refused.Missing),
            _ => throw new InvalidOperationException("The law answers or refuses."),
        };

    /// <summary>The last day to file a claim after notice of a collective debt settlement.</summary>
    public static LawAnswer<DateOnly> DebtSettlementClaim(LawBook book, DateOnly noticeOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => noticeOn.AddMonths(law.Value(InsolvencyLaw.SettlementClaimTerm, noticeOn)));
    }
}
