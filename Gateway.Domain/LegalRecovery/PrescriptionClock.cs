using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>The end of a claim while its interruptions are told one after the other.</summary>
internal sealed class PrescriptionClock(LawReading law, ClaimNature nature, int years, DateOnly firstEnd)
{
    private static readonly Sentence Expired = new(
        "La créance était déjà prescrite depuis le {0}.",
        "De vordering was al verjaard sinds {0}.",
        "Die Forderung war schon seit dem {0} verjährt.",
        "The claim had already been prescribed since {0}.");

    private static readonly Sentence OwnLetter = new(
        "Une lettre du créancier n'interrompt pas la prescription, même recommandée.",
        "Een brief van de schuldeiser stuit de verjaring niet, ook niet aangetekend.",
        "Ein Schreiben des Gläubigers unterbricht die Verjährung nicht, auch nicht als Einschreiben.",
        "A letter of the creditor does not interrupt prescription, not even a registered one.");

    private static readonly Sentence Twice = new(
        "Une mise en demeure n'interrompt qu'une fois.",
        "Een ingebrekestelling stuit maar één keer.",
        "Eine Mahnung unterbricht nur einmal.",
        "A notice interrupts only once.");

    private static readonly Sentence TooLate = new(
        "La mise en demeure devait partir au plus tard le {0}.",
        "De ingebrekestelling moest uiterlijk op {0} vertrekken.",
        "Die Mahnung musste spätestens am {0} abgehen.",
        "The notice had to leave by {0} at the latest.");

    private static readonly Sentence NotLonger = new(
        "Le délai en cours, jusqu'au {0}, est plus long : il reste.",
        "De lopende termijn, tot {0}, is langer: hij blijft.",
        "Die laufende Frist bis zum {0} ist länger: Sie bleibt.",
        "The running period, until {0}, is longer: it stays.");

    private bool isNoticeUsed;

    public DateOnly End { get; private set; } = firstEnd;

    /// <summary>A notice must leave a month before the end, by the law of that end.</summary>
    public DateOnly? LastDayForNotice() => isNoticeUsed ? null : LastDayForNotice(End);

    public InterruptionEffect Apply(Interruption interruption)
    {
        var whyNot = interruption switch
        {
            { Kind: InterruptionKind.OwnLetter } => new("SGW-PRESCRIPTION-OWN-LETTER", OwnLetter),
            _ when interruption.On > End => Because("SGW-PRESCRIPTION-EXPIRED", Expired, End.AddDays(1)),
            { Kind: InterruptionKind.LawyersNotice } => ApplyNotice(interruption.On),
            _ => Extend(interruption.On.AddYears(PeriodAfter(interruption))),
        };
        return new(interruption, End, whyNot);
    }

    private Reason? ApplyNotice(DateOnly on)
    {
        if (isNoticeUsed)
        {
            return new("SGW-PRESCRIPTION-TWICE", Twice);
        }

        var last = LastDayForNotice(End);
        if (on > last)
        {
            return Because("SGW-PRESCRIPTION-TOO-LATE", TooLate, last);
        }

        isNoticeUsed = true;
        return Extend(on.AddYears(Math.Min(law.Value(PrescriptionLaw.NoticePeriod, on), years)));
    }

    private Reason? Extend(DateOnly end)
    {
        if (end <= End)
        {
            return Because("SGW-PRESCRIPTION-NOT-LONGER", NotLonger, End);
        }

        End = end;
        return null;
    }

    private int PeriodAfter(Interruption interruption) =>
        nature == ClaimNature.GoodsToConsumer && interruption.Kind == InterruptionKind.Acknowledgement
            ? law.Value(PrescriptionLaw.GoodsAcknowledged, interruption.On)
            : years;

    private DateOnly LastDayForNotice(DateOnly end) =>
        end.AddMonths(-law.Value(PrescriptionLaw.NoticeBeforeEnd, end));

    private static Reason Because(string rule, Sentence sentence, DateOnly day) =>
        new(rule, sentence.With(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
