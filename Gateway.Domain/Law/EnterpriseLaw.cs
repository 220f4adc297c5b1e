using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>Late payment between enterprises, and by public authorities to them.</summary>
public static class EnterpriseLaw
{
    /// <summary>Due for each late invoice, without notice.</summary>
    public static LawKey<Amount> FixedSum { get; } = new(
        "late-payment-fixed-sum",
        LawUnits.Euro,
        new(
            "indemnité forfaitaire pour frais de recouvrement",
            "forfaitaire vergoeding voor invorderingskosten",
            "Pauschale für Beitreibungskosten",
            "fixed compensation for the costs of recovery"));

    /// <summary>Whether a compensation by contract contains the fixed sum instead of coming on top of it.</summary>
    public static LawKey<bool> ClauseIncludesFixedSum { get; } = new(
        "enterprise-clause-includes-fixed-sum",
        LawUnits.YesOrNo,
        new(
            "la clause pénale comprend l'indemnité forfaitaire",
            "het schadebeding omvat de forfaitaire vergoeding",
            "die Vertragsstrafe enthält die Pauschale",
            "a penalty clause includes the fixed compensation"));

    /// <summary>From the day after the invoice was received, where nothing else was agreed.</summary>
    public static LawKey<int> Term { get; } = new(
        "enterprise-term",
        LawUnits.Days,
        new(
            "délai de paiement légal entre entreprises",
            "wettelijke betalingstermijn tussen ondernemingen",
            "gesetzliche Zahlungsfrist zwischen Unternehmen",
            "legal payment term between enterprises"));

    /// <summary>A longer term is deemed unwritten: the legal term applies.</summary>
    public static LawKey<int> TermMax { get; } = new(
        "enterprise-term-max",
        LawUnits.Days,
        new(
            "délai de paiement maximal entre entreprises",
            "maximale betalingstermijn tussen ondernemingen",
            "längste Zahlungsfrist zwischen Unternehmen",
            "longest payment term between enterprises"));

    /// <summary>From the day after the invoice was received.</summary>
    public static LawKey<int> PublicTerm { get; } = new(
        "public-term",
        LawUnits.Days,
        new(
            "délai de paiement légal des pouvoirs publics",
            "wettelijke betalingstermijn van overheden",
            "gesetzliche Zahlungsfrist öffentlicher Stellen",
            "legal payment term of public authorities"));

    /// <summary>Only where it is justified objectively, or for care.</summary>
    public static LawKey<int> PublicTermMax { get; } = new(
        "public-term-max",
        LawUnits.Days,
        new(
            "délai de paiement maximal des pouvoirs publics",
            "maximale betalingstermijn van overheden",
            "längste Zahlungsfrist öffentlicher Stellen",
            "longest payment term of public authorities"));

    /// <summary>Whether a due date on a Saturday, Sunday or holiday moves to the next working day.</summary>
    public static LawKey<bool> DueDateExtension { get; } = new(
        "business-due-date-extension",
        LawUnits.YesOrNo,
        new(
            "échéance reportée au jour ouvrable suivant",
            "vervaldag verschoven naar de volgende werkdag",
            "Fälligkeit auf den nächsten Werktag verschoben",
            "due date moved to the next working day"));

    internal static IEnumerable<LawKey> Keys =>
    [
        FixedSum, ClauseIncludesFixedSum, Term, TermMax, PublicTerm, PublicTermMax, DueDateExtension,
    ];
}
