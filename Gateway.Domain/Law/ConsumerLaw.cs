using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>Debts of consumers: Book XIX of the Code of Economic Law.</summary>
public static class ConsumerLaw
{
    /// <summary>Calendar days after the free reminder in which nothing may be asked on top.</summary>
    public static LawKey<int> Wait { get; } = new(
        "consumer-wait",
        LawUnits.Days,
        new(
            "délai après le premier rappel",
            "termijn na de eerste herinnering",
            "Frist nach der ersten Mahnung",
            "wait after the first reminder"));

    /// <summary>A reminder by post: the wait begins on this working day after it was sent.</summary>
    public static LawKey<int> PostStart { get; } = new(
        "consumer-wait-post",
        LawUnits.WorkingDays,
        new(
            "début du délai après un envoi postal",
            "begin van de termijn na een postzending",
            "Beginn der Frist nach einer Postsendung",
            "start of the wait after a letter"));

    /// <summary>A reminder by electronic means: the wait begins on this calendar day after it was sent.</summary>
    public static LawKey<int> ElectronicStart { get; } = new(
        "consumer-wait-electronic",
        LawUnits.Days,
        new(
            "début du délai après un envoi électronique",
            "begin van de termijn na een elektronische zending",
            "Beginn der Frist nach elektronischem Versand",
            "start of the wait after an electronic message"));

    public static LawKey<bool> SaturdayIsWorkingDay { get; } = new(
        "consumer-saturday-is-working-day",
        LawUnits.YesOrNo,
        new(
            "le samedi est un jour ouvrable",
            "zaterdag is een werkdag",
            "der Samstag ist ein Werktag",
            "Saturday is a working day"));

    /// <summary>Whether a wait that ends on a Saturday, Sunday or holiday runs to the next working day.</summary>
    public static LawKey<bool> WaitExtension { get; } = new(
        "consumer-wait-extension",
        LawUnits.YesOrNo,
        new(
            "délai prolongé jusqu'au jour ouvrable suivant",
            "termijn verlengd tot de volgende werkdag",
            "Frist bis zum nächsten Werktag verlängert",
            "wait extended to the next working day"));

    public static LawKey<Amount> LowLimit { get; } = new(
        "consumer-lump-sum-low-limit",
        LawUnits.Euro,
        new(
            "solde jusqu'auquel le premier plafond vaut",
            "saldo tot waar het eerste plafond geldt",
            "Saldo, bis zu dem die erste Obergrenze gilt",
            "balance up to which the first cap holds"));

    public static LawKey<Amount> LowCap { get; } = new(
        "consumer-lump-sum-low",
        LawUnits.Euro,
        new(
            "indemnité maximale, petits soldes",
            "maximale vergoeding, kleine saldi",
            "höchste Entschädigung, kleine Salden",
            "highest compensation, small balances"));

    public static LawKey<Amount> MiddleLimit { get; } = new(
        "consumer-lump-sum-middle-limit",
        LawUnits.Euro,
        new(
            "solde jusqu'auquel le deuxième plafond vaut",
            "saldo tot waar het tweede plafond geldt",
            "Saldo, bis zu dem die zweite Obergrenze gilt",
            "balance up to which the second cap holds"));

    public static LawKey<Amount> MiddleCap { get; } = new(
        "consumer-lump-sum-middle",
        LawUnits.Euro,
        new(
            "indemnité maximale, soldes moyens, base",
            "maximale vergoeding, middelgrote saldi, basis",
            "höchste Entschädigung, mittlere Salden, Sockel",
            "highest compensation, middle balances, base"));

    /// <summary>Of the balance above the first limit.</summary>
    public static LawKey<Percentage> MiddleShare { get; } = new(
        "consumer-lump-sum-middle-share",
        LawUnits.Percent,
        new(
            "indemnité maximale, soldes moyens, part",
            "maximale vergoeding, middelgrote saldi, deel",
            "höchste Entschädigung, mittlere Salden, Anteil",
            "highest compensation, middle balances, share"));

    public static LawKey<Amount> HighCap { get; } = new(
        "consumer-lump-sum-high",
        LawUnits.Euro,
        new(
            "indemnité maximale, grands soldes, base",
            "maximale vergoeding, grote saldi, basis",
            "höchste Entschädigung, hohe Salden, Sockel",
            "highest compensation, large balances, base"));

    /// <summary>Of the balance above the second limit.</summary>
    public static LawKey<Percentage> HighShare { get; } = new(
        "consumer-lump-sum-high-share",
        LawUnits.Percent,
        new(
            "indemnité maximale, grands soldes, part",
            "maximale vergoeding, grote saldi, deel",
            "höchste Entschädigung, hohe Salden, Anteil",
            "highest compensation, large balances, share"));

    /// <summary>Whatever the balance.</summary>
    public static LawKey<Amount> HighestCap { get; } = new(
        "consumer-lump-sum-max",
        LawUnits.Euro,
        new(
            "indemnité maximale dans tous les cas",
            "maximale vergoeding in alle gevallen",
            "höchste Entschädigung in jedem Fall",
            "highest compensation in any case"));

    /// <summary>Regular supplies: due dates of a calendar year whose reminders are free.</summary>
    public static LawKey<int> FreeDueDates { get; } = new(
        "consumer-free-due-dates",
        LawUnits.DueDates,
        new(
            "échéances par an dont les rappels sont gratuits",
            "vervaldagen per jaar met gratis herinneringen",
            "Fälligkeiten im Jahr mit kostenlosen Mahnungen",
            "due dates of a year whose reminders are free"));

    /// <summary>Which year a reminder is counted in.</summary>
    public static LawKey<ReminderYear> FreeDueDatesYear { get; } = new(
        "consumer-free-due-dates-year",
        LawUnits.OneOf<ReminderYear>(),
        new(
            "année dans laquelle un rappel est compté",
            "jaar waarin een herinnering wordt geteld",
            "Jahr, in dem eine Mahnung zählt",
            "year a reminder is counted in"));

    /// <summary>Regular supplies: the most that a further reminder may cost, postage apart.</summary>
    public static LawKey<Amount> ReminderCost { get; } = new(
        "consumer-reminder-cost",
        LawUnits.Euro,
        new(
            "coût maximal d'un rappel, hors port",
            "maximale kosten van een herinnering, zonder port",
            "höchste Kosten einer Mahnung, ohne Porto",
            "highest cost of a reminder, without postage"));

    /// <summary>Whether later reminders of a debt that is not of a regular supply may cost anything.</summary>
    public static LawKey<bool> OneOffReminderCost { get; } = new(
        "consumer-one-off-reminder-cost",
        LawUnits.YesOrNo,
        new(
            "rappels payants pour une dette unique",
            "betalende herinneringen voor een eenmalige schuld",
            "kostenpflichtige Mahnungen für eine einmalige Schuld",
            "reminders of a one-off debt may cost"));

    /// <summary>
    /// Whether a fixed rate of a contract is void only in the half-years whose ceiling it exceeds, instead of as a
    /// whole.
    /// </summary>
    public static LawKey<bool> RateJudgedByHalfYear { get; } = new(
        "consumer-rate-judged-by-half-year",
        LawUnits.YesOrNo,
        new(
            "taux contractuel apprécié par semestre",
            "contractuele rentevoet beoordeeld per halfjaar",
            "vertraglicher Zinssatz je Halbjahr beurteilt",
            "contractual rate judged by half-year"));

    /// <summary>Calendar days after the notice of a collector, which begin as those of the reminder do.</summary>
    public static LawKey<int> CollectorWait { get; } = new(
        "consumer-collector-wait",
        LawUnits.Days,
        new(
            "délai après la mise en demeure d'un recouvreur",
            "termijn na de ingebrekestelling van een invorderaar",
            "Frist nach der Mahnung eines Inkassobüros",
            "wait after the notice of a collector"));

    internal static IEnumerable<LawKey> Keys =>
    [
        Wait, PostStart, ElectronicStart, SaturdayIsWorkingDay, WaitExtension, LowLimit, LowCap, MiddleLimit,
        MiddleCap, MiddleShare, HighCap, HighShare, HighestCap, FreeDueDates, FreeDueDatesYear, ReminderCost,
        OneOffReminderCost, RateJudgedByHalfYear, CollectorWait,
    ];
}
