using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>The days that count in a case now. What is behind it, or cannot come any more, is not told.</summary>
public static class CaseDeadlines
{
    /// <summary>In the order of their days; rows that are missing are named, and their days left out.</summary>
    public static (IReadOnlyList<CaseDeadline> Deadlines, IReadOnlyList<MissingRow> Missing) Of(
        LawBook book, RecoveryCase recovery)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(recovery);
        var answers = recovery.IsEnded
            ? []
            : Answers(book, recovery).Concat(WhilePending(book, recovery)).ToList();
        return (
            [
                .. answers.OfType<LawAnswer<IReadOnlyList<CaseDeadline>>.Given>().SelectMany(given => given.Value)
                    .OrderBy(deadline => deadline.On),
            ],
            [
                .. answers.OfType<LawAnswer<IReadOnlyList<CaseDeadline>>.Refused>()
                    .SelectMany(refused => refused.Missing).Distinct(),
            ]);
    }

    private static IEnumerable<LawAnswer<IReadOnlyList<CaseDeadline>>> Answers(LawBook book, RecoveryCase recovery)
    {
        if (recovery is { State: CaseState.Summoned, Procedure: Procedure.Rci }
            && recovery.DayOf(CaseAct.SummonsServed) is { } summons)
        {
            yield return Then(RciTerms.AfterSummons(book, summons), terms =>
            [
                Last(CaseDeadlineKind.RciAnswer, terms.Kept.AnswerEnd, false, CaseWords.RciAnswer, terms.Rows),
                First(CaseDeadlineKind.RciRecord, terms.Kept.RecordFrom, CaseWords.RciRecord, terms.Rows),
            ]);
        }

        if (recovery is { State: CaseState.Summoned, Procedure: Procedure.SummaryOrder }
            && recovery.DayOf(CaseAct.NoticeSent) is { } notice)
        {
            yield return Then(SummaryOrderDates.AfterNotice(book, notice), dates =>
            [
                Last(CaseDeadlineKind.NoticeEnd, dates.PayBy, false, CaseWords.NoticeEnd, dates.Rows),
                Last(CaseDeadlineKind.Petition, dates.PetitionBy, true, CaseWords.Petition, dates.Rows),
            ]);
        }

        if (recovery.State == CaseState.Served && recovery.DayOf(CaseAct.TitleServed) is { } served)
        {
            foreach (var answer in AfterService(book, recovery.Procedure, served))
            {
                yield return answer;
            }
        }

        if (recovery is { Procedure: Procedure.BankruptcyClaim, State: not CaseState.Prepared })
        {
            yield return AfterFiling(book, recovery);
        }

        if (recovery.State == CaseState.Prepared)
        {
            foreach (var answer in BeforeFiling(book, recovery))
            {
                yield return answer;
            }
        }

        if (recovery.State == CaseState.Stayed && recovery.DayOf(CaseAct.StayOpened) is { } opened)
        {
            var named = recovery.Last(CaseAct.StayExtended)?.Until ?? recovery.Last(CaseAct.StayOpened)?.Until;
            yield return Then(StayDates.After(book, opened), stay =>
            [
                Last(CaseDeadlineKind.StayEnd, named ?? stay.FirstEnd, false, CaseWords.StayEnd, stay.Rows),
            ]);
        }
    }

    /// <summary>What a collector, a court or a defendant is given time for.</summary>
    private static IEnumerable<LawAnswer<IReadOnlyList<CaseDeadline>>> WhilePending(
        LawBook book, RecoveryCase recovery)
    {
        if (recovery is { Procedure: Procedure.Amicable, State: CaseState.HandedOver }
            && recovery.DayOf(CaseAct.NoticeSent) is { } notice)
        {
            yield return Day(
                Deadlines.CollectorWait(book, notice),
                CaseDeadlineKind.CollectorWait,
                false,
                CaseDeadlineWords.CollectorWait);
        }

        if (recovery is { Procedure: Procedure.Court, State: CaseState.Pending }
            && recovery.DayOf(CaseAct.WritServed) is { } writ)
        {
            yield return Then(Deadlines.Appearance(book, writ), day =>
            [
                First(CaseDeadlineKind.Appearance, day, CaseDeadlineWords.Appearance, []),
            ]);
        }

        if (recovery is { Procedure: Procedure.EuropeanSmallClaims, State: CaseState.Pending }
            && recovery.DayOf(CaseAct.PetitionFiled) is { } filed)
        {
            yield return Then(Deadlines.SmallClaim(book, filed), days =>
            [
                Last(CaseDeadlineKind.SmallClaimsAnswer, days.Answer, false, CaseDeadlineWords.SmallClaimsAnswer, []),
                Last(
                    CaseDeadlineKind.SmallClaimsDecision, days.Decision, false,
                    CaseDeadlineWords.SmallClaimsDecision, []),
            ]);
        }
    }

    private static IEnumerable<LawAnswer<IReadOnlyList<CaseDeadline>>> AfterService(
        LawBook book, Procedure procedure, DateOnly served)
    {
        if (procedure == Procedure.Rci)
        {
            yield return Day(
                RciTerms.ChallengeEnd(book, served), CaseDeadlineKind.RciChallenge, false, CaseWords.Challenge);
        }

        if (procedure is Procedure.Court or Procedure.SummaryOrder or Procedure.EuropeanSmallClaims)
        {
            yield return Day(
                Deadlines.Appeal(book, served), CaseDeadlineKind.Appeal, false, CaseDeadlineWords.Appeal);
        }

        if (procedure == Procedure.EuropeanOrder)
        {
            yield return Day(
                Deadlines.EuropeanOrderOpposition(book, served),
                CaseDeadlineKind.Opposition,
                false,
                CaseWords.Opposition);
        }
    }

    /// <summary>Once the claim is filed, sureties and the VAT are still to be seen to.</summary>
    private static LawAnswer<IReadOnlyList<CaseDeadline>> AfterFiling(LawBook book, RecoveryCase recovery) => Then(
        BankruptcyDates.After(book, recovery.OpenedOn, recovery.ClaimBy), dates =>
        [
            Last(CaseDeadlineKind.Sureties, dates.SuretiesBy, true, CaseWords.Sureties, dates.Rows),
            Last(CaseDeadlineKind.VatRefund, dates.VatRefundUntil, true, CaseWords.VatRefund, dates.Rows),
        ]);

    /// <summary>A collective procedure is opened by a judgment: the case is opened with its day.</summary>
    private static IEnumerable<LawAnswer<IReadOnlyList<CaseDeadline>>> BeforeFiling(LawBook book, RecoveryCase recovery)
    {
        if (recovery.Procedure == Procedure.BankruptcyClaim)
        {
            yield return Then(BankruptcyDates.After(book, recovery.OpenedOn, recovery.ClaimBy), dates =>
            [
                Last(CaseDeadlineKind.ClaimFiling, dates.ClaimBy, true, CaseWords.ClaimFiling, dates.Rows),
                Last(CaseDeadlineKind.Sureties, dates.SuretiesBy, true, CaseWords.Sureties, dates.Rows),
                Last(CaseDeadlineKind.ClaimLost, dates.ClaimLostAfter, true, CaseWords.ClaimLost, dates.Rows),
                Last(CaseDeadlineKind.VatRefund, dates.VatRefundUntil, true, CaseWords.VatRefund, dates.Rows),
            ]);
        }

        if (recovery.Procedure == Procedure.DebtSettlement
            && recovery.DayOf(CaseAct.MediatorReminded) is { } reminded)
        {
            yield return Day(
                Deadlines.DebtSettlementWaiver(book, reminded),
                CaseDeadlineKind.ClaimWaived,
                true,
                CaseDeadlineWords.ClaimWaived);
        }
        else if (recovery.Procedure == Procedure.DebtSettlement)
        {
            yield return Day(
                Deadlines.DebtSettlementClaim(book, recovery.OpenedOn),
                CaseDeadlineKind.ClaimFiling,
                true,
                CaseWords.ClaimFiling);
        }
    }

    private static LawAnswer<IReadOnlyList<CaseDeadline>> Then<T>(
        LawAnswer<T> answer, Func<T, IReadOnlyList<CaseDeadline>> deadlines) => answer switch
    {
        LawAnswer<T>.Given given =>
            new LawAnswer<IReadOnlyList<CaseDeadline>>.Given(
                [.. deadlines(given.Value).Select(one => one.Rows.Count > 0 ? one : one with { Rows = given.Rows })],
                given.Rows),
        LawAnswer<T>.Refused refused => new LawAnswer<IReadOnlyList<CaseDeadline>>.Refused(refused.Missing),
        _ => throw new InvalidOperationException("The law answers or refuses."),
    };

    private static LawAnswer<IReadOnlyList<CaseDeadline>> Day(
        LawAnswer<DateOnly> answer, CaseDeadlineKind kind, bool isOurs, Sentence words) => answer switch
    {
        LawAnswer<DateOnly>.Given given => new LawAnswer<IReadOnlyList<CaseDeadline>>.Given(
            [Last(kind, given.Value, isOurs, words, given.Rows)], given.Rows),
        LawAnswer<DateOnly>.Refused refused => new LawAnswer<IReadOnlyList<CaseDeadline>>.Refused(refused.Missing),
        _ => throw new InvalidOperationException("The law answers or refuses."),
    };

    private static CaseDeadline Last(
        CaseDeadlineKind kind, DateOnly on, bool isOurs, Sentence words, IReadOnlyList<LawRow> rows) =>
        new(kind, on, IsFirstDay: false, isOurs, words.With(on), rows);

    private static CaseDeadline First(CaseDeadlineKind kind, DateOnly on, Sentence words, IReadOnlyList<LawRow> rows) =>
        new(kind, on, IsFirstDay: true, IsOurs: true, words.With(on), rows);
}
