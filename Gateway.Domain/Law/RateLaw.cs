using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>The statutory rates of interest, and how days are counted with them.</summary>
public static class RateLaw
{
    /// <summary>By half-year, from 1 January and 1 July; published in the Moniteur belge.</summary>
    public static LawKey<Percentage> Commercial { get; } = new(
        "commercial-rate",
        LawUnits.Percent,
        new(
            "taux d'intérêt des transactions commerciales",
            "rentevoet bij handelstransacties",
            "Zinssatz im Geschäftsverkehr",
            "interest rate of commercial transactions"),
        LawCoverage.ByPeriod);

    /// <summary>By calendar year.</summary>
    public static LawKey<Percentage> Civil { get; } = new(
        "civil-rate",
        LawUnits.Percent,
        new("taux d'intérêt légal", "wettelijke rentevoet", "gesetzlicher Zinssatz", "legal interest rate"),
        LawCoverage.ByPeriod);

    /// <summary>What is added to the reference rate of the European Central Bank.</summary>
    public static LawKey<Percentage> CommercialMargin { get; } = new(
        "commercial-rate-margin",
        LawUnits.Percent,
        new(
            "marge ajoutée au taux directeur de la BCE",
            "marge boven op de referentierentevoet van de ECB",
            "Aufschlag auf den Leitzins der EZB",
            "margin above the reference rate of the ECB"));

    /// <summary>The sum is rounded up to a multiple of this.</summary>
    public static LawKey<Percentage> CommercialStep { get; } = new(
        "commercial-rate-step",
        LawUnits.Percent,
        new(
            "arrondi du taux vers le haut",
            "afronding van de rentevoet naar boven",
            "Aufrundung des Zinssatzes",
            "step the rate is rounded up to"));

    /// <summary>The days of a year by which a yearly rate is divided.</summary>
    public static LawKey<int> DaysOfYear { get; } = new(
        "interest-days-of-year",
        LawUnits.Days,
        new(
            "jours de l'année pour le calcul des intérêts",
            "dagen van het jaar voor de renteberekening",
            "Tage des Jahres für die Zinsrechnung",
            "days of the year in the computation of interest"));

    internal static IEnumerable<LawKey> Keys => [Commercial, Civil, CommercialMargin, CommercialStep, DaysOfYear];
}
