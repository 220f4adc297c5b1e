using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>The ways to a title: conditions, ceilings and terms.</summary>
public static class ProcedureLaw
{
    /// <summary>Interest and penalty clauses together, of the principal.</summary>
    public static LawKey<Percentage> RciAccessoryCap { get; } = new(
        "rci-accessory-cap",
        LawUnits.Percent,
        new(
            "RCI : plafond des intérêts et clauses pénales",
            "IOS: plafond van rente en schadebedingen",
            "RCI: Obergrenze für Zinsen und Vertragsstrafen",
            "RCI: ceiling of interest and penalty clauses"));

    /// <summary>Whether the fixed compensation comes on top of the ceiling (Ghent, 24 March 2017).</summary>
    public static LawKey<bool> RciFixedSumOutsideCap { get; } = new(
        "rci-fixed-sum-outside-cap",
        LawUnits.YesOrNo,
        new(
            "RCI : l'indemnité forfaitaire s'ajoute au plafond",
            "IOS: de forfaitaire vergoeding komt boven op het plafond",
            "RCI: die Pauschale kommt zur Obergrenze hinzu",
            "RCI: the fixed compensation comes on top of the ceiling"));

    /// <summary>In which the debtor pays, asks for a plan or contests.</summary>
    public static LawKey<int> RciAnswer { get; } = new(
        "rci-answer-term",
        LawUnits.Months,
        new(
            "RCI : délai de réaction à la sommation",
            "IOS: termijn om op de aanmaning te reageren",
            "RCI: Frist zur Antwort auf die Aufforderung",
            "RCI: term to answer the summons"));

    /// <summary>After the answer term, before the record of non-contestation.</summary>
    public static LawKey<int> RciSilence { get; } = new(
        "rci-silence-term",
        LawUnits.Days,
        new(
            "RCI : délai avant le procès-verbal de non-contestation",
            "IOS: termijn voor het proces-verbaal van niet-betwisting",
            "RCI: Frist vor dem Protokoll der Nichtbestreitung",
            "RCI: term before the record of non-contestation"));

    /// <summary>Whether the later of two readings of the terms is used.</summary>
    public static LawKey<bool> RciLaterReading { get; } = new(
        "rci-later-reading",
        LawUnits.YesOrNo,
        new(
            "RCI : lecture la plus tardive des délais",
            "IOS: laatste lezing van de termijnen",
            "RCI: spätere Lesart der Fristen",
            "RCI: later reading of the terms"));

    /// <summary>After the record was served.</summary>
    public static LawKey<int> RciChallenge { get; } = new(
        "rci-challenge-term",
        LawUnits.Months,
        new(
            "RCI : délai de recours après signification",
            "IOS: termijn om na betekening op te komen",
            "RCI: Frist zur Anfechtung nach Zustellung",
            "RCI: term to challenge after service"));

    /// <summary>Before the justice of the peace; the enterprise court knows no limit.</summary>
    public static LawKey<Amount> SummaryOrderLimit { get; } = new(
        "summary-order-limit",
        LawUnits.Euro,
        new(
            "injonction de payer : montant maximal devant le juge de paix",
            "summiere rechtspleging: maximumbedrag voor de vrederechter",
            "Mahnverfahren: Höchstbetrag vor dem Friedensrichter",
            "summary order: limit before the justice of the peace"));

    /// <summary>The term to pay that the notice before the petition gives.</summary>
    public static LawKey<int> SummaryOrderNotice { get; } = new(
        "summary-order-notice",
        LawUnits.Days,
        new(
            "injonction de payer : délai de la sommation",
            "summiere rechtspleging: termijn van de aanmaning",
            "Mahnverfahren: Frist der Aufforderung",
            "summary order: term of the notice"));

    /// <summary>After that term, in which the petition is filed.</summary>
    public static LawKey<int> SummaryOrderPetition { get; } = new(
        "summary-order-petition",
        LawUnits.Days,
        new(
            "injonction de payer : délai de la requête",
            "summiere rechtspleging: termijn voor het verzoekschrift",
            "Mahnverfahren: Frist für den Antrag",
            "summary order: term for the petition"));

    /// <summary>Of claims against those who are no enterprise.</summary>
    public static LawKey<Amount> JusticeOfThePeaceLimit { get; } = new(
        "justice-of-the-peace-limit",
        LawUnits.Euro,
        new(
            "compétence générale du juge de paix",
            "algemene bevoegdheid van de vrederechter",
            "allgemeine Zuständigkeit des Friedensrichters",
            "general competence of the justice of the peace"));

    /// <summary>After service of the order.</summary>
    public static LawKey<int> EuropeanOrderOpposition { get; } = new(
        "european-order-opposition",
        LawUnits.Days,
        new(
            "injonction européenne : délai d'opposition",
            "Europees betalingsbevel: termijn voor verweer",
            "Europäischer Zahlungsbefehl: Einspruchsfrist",
            "European order: term to oppose"));

    /// <summary>Without interest and costs.</summary>
    public static LawKey<Amount> SmallClaimsLimit { get; } = new(
        "small-claims-limit",
        LawUnits.Euro,
        new(
            "règlement européen des petits litiges : montant maximal",
            "Europese procedure voor geringe vorderingen: maximum",
            "europäisches Verfahren für geringfügige Forderungen: Höchstbetrag",
            "European small claims: limit"));

    /// <summary>After the form was filed, in which the court sends it to the defendant.</summary>
    public static LawKey<int> SmallClaimsDispatch { get; } = new(
        "small-claims-dispatch",
        LawUnits.Days,
        new(
            "petits litiges européens : délai d'envoi au défendeur",
            "Europese geringe vorderingen: termijn van toezending aan de verweerder",
            "europäische geringfügige Forderungen: Frist der Übersendung an den Beklagten",
            "European small claims: term to send the claim to the defendant"));

    /// <summary>After it was served on the defendant.</summary>
    public static LawKey<int> SmallClaimsAnswer { get; } = new(
        "small-claims-answer",
        LawUnits.Days,
        new(
            "petits litiges européens : délai de réponse du défendeur",
            "Europese geringe vorderingen: antwoordtermijn van de verweerder",
            "europäische geringfügige Forderungen: Antwortfrist des Beklagten",
            "European small claims: term of the defendant to answer"));

    /// <summary>After the answer, in which the court decides or asks for more.</summary>
    public static LawKey<int> SmallClaimsDecision { get; } = new(
        "small-claims-decision",
        LawUnits.Days,
        new(
            "petits litiges européens : délai de la décision",
            "Europese geringe vorderingen: termijn van de beslissing",
            "europäische geringfügige Forderungen: Frist der Entscheidung",
            "European small claims: term of the decision"));

    /// <summary>Between the writ and the hearing.</summary>
    public static LawKey<int> WritAppearance { get; } = new(
        "writ-appearance",
        LawUnits.Days,
        new(
            "citation : délai de comparution",
            "dagvaarding: termijn van verschijning",
            "Ladung: Frist zum Erscheinen",
            "writ: term to appear"));

    /// <summary>After a judgment was served, to oppose it or to appeal.</summary>
    public static LawKey<int> JudgmentAppeal { get; } = new(
        "judgment-appeal",
        LawUnits.Months,
        new(
            "jugement : délai d'opposition et d'appel",
            "vonnis: termijn van verzet en hoger beroep",
            "Urteil: Frist für Einspruch und Berufung",
            "judgment: term to oppose and to appeal"));

    internal static IEnumerable<LawKey> Keys =>
    [
        RciAccessoryCap, RciFixedSumOutsideCap, RciAnswer, RciSilence, RciLaterReading, RciChallenge,
        SummaryOrderLimit, SummaryOrderNotice, SummaryOrderPetition, JusticeOfThePeaceLimit,
        EuropeanOrderOpposition, SmallClaimsLimit, SmallClaimsDispatch, SmallClaimsAnswer, SmallClaimsDecision,
        WritAppearance, JudgmentAppeal,
    ];
}
