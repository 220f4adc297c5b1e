using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>Why something cannot have happened in a case, or not on that day.</summary>
internal static class CaseGuards
{
    /// <summary>What happens beside the steps and moves none: it may be told late, and out of order.</summary>
    private static readonly CaseAct[] Beside =
    [
        CaseAct.CostAdded, CaseAct.PaymentReceived, CaseAct.Reported, CaseAct.DebtorInsolvent,
        CaseAct.InsolvencyLifted, CaseAct.DebtorDied, CaseAct.DebtDisputed, CaseAct.HoldLifted,
    ];

    /// <summary>
    /// By these one creditor proceeds alone, which a collective procedure stops (CEL Book XX). A title that was won
    /// before may still be served: it fixes the claim that is declared.
    /// </summary>
    internal static readonly CaseAct[] Alone =
    [
        CaseAct.HandedOver, CaseAct.SummonsServed, CaseAct.NoticeSent, CaseAct.RecordDrawn, CaseAct.PetitionFiled,
        CaseAct.WritServed, CaseAct.Executed,
    ];

    private static readonly Sentence Insolvent = new(
        "Depuis le {0:yyyy-MM-dd} le débiteur est dans une procédure collective : aucune poursuite individuelle "
            + "n'est possible.",
        "Sinds {0:yyyy-MM-dd} zit de schuldenaar in een collectieve procedure: individuele vervolging is niet "
            + "mogelijk.",
        "Seit dem {0:yyyy-MM-dd} ist der Schuldner in einem Gesamtverfahren: Einzelverfolgung ist nicht möglich.",
        "Since {0:yyyy-MM-dd} the debtor is in a collective procedure: nobody may proceed alone.");

    private static readonly Sentence WrongStep = new(
        "Cela ne peut pas arriver dans l'état actuel du dossier.",
        "Dat kan niet gebeuren in de huidige stand van het dossier.",
        "Das kann im jetzigen Stand des Falls nicht geschehen.",
        "That cannot happen as the case stands.");

    private static readonly Sentence OutOfOrder = new(
        "Cela ne peut pas précéder ce qui est arrivé le {0:yyyy-MM-dd}.",
        "Dat kan niet voorafgaan aan wat op {0:yyyy-MM-dd} gebeurde.",
        "Das kann nicht vor dem liegen, was am {0:yyyy-MM-dd} geschah.",
        "That cannot come before what happened on {0:yyyy-MM-dd}.");

    private static readonly Sentence NoAmount = new(
        "Un montant positif dans la devise du dossier est nécessaire.",
        "Een positief bedrag in de munt van het dossier is nodig.",
        "Ein positiver Betrag in der Währung des Falls ist nötig.",
        "A positive amount in the currency of the case is needed.");

    private static readonly Sentence NoWords = new(
        "Un rapport dit quelque chose.", "Een verslag zegt iets.", "Ein Bericht sagt etwas.",
        "A report says something.");

    private static readonly Sentence TooEarly = new(
        "C'est trop tôt : possible à partir du {0:yyyy-MM-dd}.", "Te vroeg: mogelijk vanaf {0:yyyy-MM-dd}.",
        "Zu früh: möglich ab dem {0:yyyy-MM-dd}.", "Too early: possible from {0:yyyy-MM-dd}.");

    private static readonly Sentence TooLate = new(
        "C'est trop tard : possible jusqu'au {0:yyyy-MM-dd}.", "Te laat: mogelijk tot {0:yyyy-MM-dd}.",
        "Zu spät: möglich bis zum {0:yyyy-MM-dd}.", "Too late: possible until {0:yyyy-MM-dd}.");

    private static readonly Sentence NoUntil = new(
        "La date de fin décidée par le tribunal est nécessaire.",
        "De einddatum die de rechtbank bepaalde is nodig.",
        "Das vom Gericht bestimmte Enddatum ist nötig.",
        "The last day that the court decided is needed.");

    public static Reason? Refusal(LawBook book, RecoveryCase recovery, CaseEvent happened, DateOnly today)
    {
        if (recovery.After(happened.Act) is null)
        {
            return new("SGW-CASE-STEP", WrongStep);
        }

        if (happened.On > today)
        {
            return new("SGW-CASE-FUTURE", CaseWords.InTheFuture.With(happened.On), happened.On);
        }

        var before = recovery.Events.Where(one => !Beside.Contains(one.Act)).Select(one => one.On)
            .DefaultIfEmpty(recovery.OpenedOn).Max();
        if (!Beside.Contains(happened.Act) && happened.On < before)
        {
            return new("SGW-CASE-ORDER", OutOfOrder.With(before));
        }

        if (FirstDayOf(recovery, happened.Act) is { } first && happened.On < first)
        {
            return new("SGW-CASE-ORDER", OutOfOrder.With(first));
        }

        if (recovery.InsolventSince is { } since && happened.On >= since && Alone.Contains(happened.Act))
        {
            return new("SGW-CASE-COLLECTIVE", Insolvent.With(since));
        }

        var wantsAmount = happened.Act is CaseAct.CostAdded or CaseAct.DividendReceived or CaseAct.PaymentReceived;
        if (wantsAmount && !(happened.Amount is { IsPositive: true } amount && amount.Currency == recovery.Currency))
        {
            return new("SGW-CASE-AMOUNT", NoAmount);
        }

        if (happened.Act == CaseAct.Reported && string.IsNullOrWhiteSpace(happened.Reference))
        {
            return new("SGW-CASE-REFERENCE", NoWords);
        }

        return OfTerms(book, recovery, happened);
    }

    /// <summary>
    /// The day before which money cannot have moved: a case costs nothing before it is opened, and nobody pays a
    /// partner who does not have it. Null for what is no money.
    /// </summary>
    private static DateOnly? FirstDayOf(RecoveryCase recovery, CaseAct act) => act switch
    {
        CaseAct.CostAdded => recovery.OpenedOn,
        CaseAct.PaymentReceived =>
            recovery.Events.First(one => !CaseSteps.BeforeLeaving.Contains(one.Act)).On,
        _ => null,
    };

    private static Reason? OfTerms(LawBook book, RecoveryCase recovery, CaseEvent happened) =>
        (recovery.Procedure, happened.Act) switch
        {
            (Procedure.Rci, CaseAct.RecordDrawn) => Terms(
                RciTerms.AfterSummons(book, recovery.DayOf(CaseAct.SummonsServed)!.Value),
                terms => NotBefore(happened, terms.Kept.RecordFrom)),
            (Procedure.SummaryOrder, CaseAct.PetitionFiled) => Terms(
                SummaryOrderDates.AfterNotice(book, recovery.DayOf(CaseAct.NoticeSent)!.Value),
                dates => NotBefore(happened, dates.PayBy.AddDays(1)) ?? NotAfter(happened, dates.PetitionBy)),
            (Procedure.Rci, CaseAct.Executed or CaseAct.Opposed) => AgainstTitle(
                RciTerms.ChallengeEnd(book, recovery.DayOf(CaseAct.TitleServed)!.Value), recovery, happened),
            (Procedure.EuropeanOrder, CaseAct.Executed or CaseAct.Opposed) => AgainstTitle(
                Deadlines.EuropeanOrderOpposition(book, recovery.DayOf(CaseAct.TitleServed)!.Value),
                recovery,
                happened),
            (Procedure.BankruptcyClaim, CaseAct.ClaimFiled) => Terms(
                BankruptcyDates.After(book, recovery.OpenedOn), dates => NotAfter(happened, dates.ClaimLostAfter)),
            (Procedure.DebtSettlement, CaseAct.ClaimFiled)
                when recovery.DayOf(CaseAct.MediatorReminded) is { } reminded => Terms(
                    Deadlines.DebtSettlementWaiver(book, reminded), last => NotAfter(happened, last)),
            (Procedure.Amicable, CaseAct.NoticeSent) when recovery.DayOf(CaseAct.NoticeSent) is { } notice => Terms(
                Deadlines.CollectorWait(book, notice), last => NotBefore(happened, last.AddDays(1))),
            (Procedure.Reorganisation, CaseAct.StayExtended) => happened.Until is { } until
                ? Terms(
                    StayDates.After(book, recovery.DayOf(CaseAct.StayOpened)!.Value),
                    stay => until > stay.LongestEnd
                        ? new Reason("SGW-CASE-TOO-LATE", TooLate.With(stay.LongestEnd))
                        : null)
                : new("SGW-CASE-UNTIL", NoUntil),
            _ => null,
        };

    /// <summary>
    /// Who may still stand against the title is left the time for it; a dismissed challenge frees the execution.
    /// </summary>
    private static Reason? AgainstTitle(LawAnswer<DateOnly> termEnd, RecoveryCase recovery, CaseEvent happened) =>
        Terms(termEnd, end => happened.Act == CaseAct.Opposed ? NotAfter(happened, end)
            : recovery.DayOf(CaseAct.OppositionDismissed) is not null ? null
            : NotBefore(happened, end.AddDays(1)));

    private static Reason? Terms<T>(LawAnswer<T> answer, Func<T, Reason?> judge) => answer switch
    {
        LawAnswer<T>.Given given => judge(given.Value),
        LawAnswer<T>.Refused refused => new("SGW-CASE-LAW-MISSING", refused.Missing[0].Message),
        _ => throw new InvalidOperationException("The law answers or refuses."),
    };

    private static Reason? NotBefore(CaseEvent happened, DateOnly first) =>
        happened.On < first ? new("SGW-CASE-TOO-EARLY", TooEarly.With(first), first) : null;

    private static Reason? NotAfter(CaseEvent happened, DateOnly last) =>
        happened.On > last ? new("SGW-CASE-TOO-LATE", TooLate.With(last)) : null;
}
