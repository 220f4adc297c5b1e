namespace Gateway.Domain.Law;

/// <summary>How long a claim can be enforced, and what gives it more time.</summary>
public static class PrescriptionLaw
{
    /// <summary>Personal claims without a shorter period.</summary>
    public static LawKey<int> General { get; } = new(
        "prescription-general",
        LawUnits.Years,
        new(
            "prescription de droit commun",
            "gemeenrechtelijke verjaring",
            "allgemeine Verjährung",
            "general prescription"));

    /// <summary>What falls due each year or more often.</summary>
    public static LawKey<int> Periodic { get; } = new(
        "prescription-periodic",
        LawUnits.Years,
        new(
            "prescription des dettes périodiques",
            "verjaring van periodieke schulden",
            "Verjährung regelmäßiger Leistungen",
            "prescription of periodic debts"));

    /// <summary>Goods a trader sold to somebody who is none.</summary>
    public static LawKey<int> GoodsToConsumer { get; } = new(
        "prescription-goods",
        LawUnits.Years,
        new(
            "prescription des ventes aux particuliers",
            "verjaring van verkopen aan particulieren",
            "Verjährung von Verkäufen an Privatpersonen",
            "prescription of sales to private persons"));

    /// <summary>The period that runs after such a debt was acknowledged in writing.</summary>
    public static LawKey<int> GoodsAcknowledged { get; } = new(
        "prescription-goods-acknowledged",
        LawUnits.Years,
        new(
            "prescription après reconnaissance écrite d'une vente",
            "verjaring na schriftelijke erkenning van een verkoop",
            "Verjährung nach schriftlicher Anerkennung eines Verkaufs",
            "prescription after a sale was acknowledged in writing"));

    public static LawKey<int> Judgment { get; } = new(
        "prescription-judgment",
        LawUnits.Years,
        new(
            "prescription du titre judiciaire",
            "verjaring van de gerechtelijke titel",
            "Verjährung des Titels",
            "prescription of a judgment"));

    /// <summary>The new period after the notice of a lawyer or bailiff.</summary>
    public static LawKey<int> NoticePeriod { get; } = new(
        "prescription-notice-period",
        LawUnits.Years,
        new(
            "nouveau délai après la mise en demeure interruptive",
            "nieuwe termijn na de stuitende ingebrekestelling",
            "neue Frist nach unterbrechender Mahnung",
            "new period after an interrupting notice"));

    /// <summary>A later notice does not interrupt.</summary>
    public static LawKey<int> NoticeBeforeEnd { get; } = new(
        "prescription-notice-before-end",
        LawUnits.Months,
        new(
            "délai minimal entre la mise en demeure et la prescription",
            "minimale tijd tussen ingebrekestelling en verjaring",
            "kürzeste Zeit zwischen Mahnung und Verjährung",
            "shortest time between notice and prescription"));

    internal static IEnumerable<LawKey> Keys =>
    [
        General, Periodic, GoodsToConsumer, GoodsAcknowledged, Judgment, NoticePeriod, NoticeBeforeEnd,
    ];
}
