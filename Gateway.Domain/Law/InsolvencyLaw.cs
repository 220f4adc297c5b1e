namespace Gateway.Domain.Law;

/// <summary>What a creditor does, and until when, once a debtor is insolvent.</summary>
public static class InsolvencyLaw
{
    /// <summary>After the judgment, unless it names a day.</summary>
    public static LawKey<int> ClaimTerm { get; } = new(
        "bankruptcy-claim-term",
        LawUnits.Days,
        new(
            "faillite : délai de déclaration de créance",
            "faillissement: termijn om schuldvordering aan te geven",
            "Konkurs: Frist zur Anmeldung der Forderung",
            "bankruptcy: term to file a claim"));

    /// <summary>After the judgment a claim that was not filed is lost.</summary>
    public static LawKey<int> ClaimLost { get; } = new(
        "bankruptcy-claim-lost",
        LawUnits.Years,
        new(
            "faillite : forclusion de la créance",
            "faillissement: verval van de schuldvordering",
            "Konkurs: Verfall der Forderung",
            "bankruptcy: loss of a claim"));

    /// <summary>To declare personal sureties, who are freed otherwise.</summary>
    public static LawKey<int> SuretyTerm { get; } = new(
        "bankruptcy-surety-term",
        LawUnits.Months,
        new(
            "faillite : délai de déclaration des sûretés personnelles",
            "faillissement: termijn om persoonlijke zekerheden aan te geven",
            "Konkurs: Frist zur Angabe persönlicher Sicherheiten",
            "bankruptcy: term to declare personal sureties"));

    /// <summary>
    /// Calendar years after that of the cause, at the end of which the right to the refund lapses.
    /// </summary>
    public static LawKey<int> VatRefundTerm { get; } = new(
        "bad-debt-vat-term",
        LawUnits.Years,
        new(
            "TVA sur créances perdues : délai de restitution",
            "btw op verloren schuldvorderingen: termijn voor teruggaaf",
            "Mehrwertsteuer auf verlorene Forderungen: Erstattungsfrist",
            "VAT on bad debts: term of the refund"));

    /// <summary>All extensions included.</summary>
    public static LawKey<int> ReorganisationStayMax { get; } = new(
        "reorganisation-stay-max",
        LawUnits.Months,
        new(
            "réorganisation judiciaire : sursis maximal",
            "gerechtelijke reorganisatie: maximale opschorting",
            "gerichtliche Reorganisation: längster Aufschub",
            "judicial reorganisation: longest stay"));

    /// <summary>Before any extension.</summary>
    public static LawKey<int> ReorganisationStay { get; } = new(
        "reorganisation-stay",
        LawUnits.Months,
        new(
            "réorganisation judiciaire : premier sursis",
            "gerechtelijke reorganisatie: eerste opschorting",
            "gerichtliche Reorganisation: erster Aufschub",
            "judicial reorganisation: first stay"));

    /// <summary>After the mediator's reminder was received: who is silent then is deemed to waive the claim.</summary>
    public static LawKey<int> SettlementLastTerm { get; } = new(
        "debt-settlement-last-term",
        LawUnits.Days,
        new(
            "règlement collectif de dettes : dernier délai après le rappel du médiateur",
            "collectieve schuldenregeling: laatste termijn na de herinnering van de bemiddelaar",
            "kollektive Schuldenregelung: letzte Frist nach der Erinnerung des Vermittlers",
            "collective debt settlement: last term after the mediator's reminder"));

    /// <summary>After notice of admissibility.</summary>
    public static LawKey<int> SettlementClaimTerm { get; } = new(
        "debt-settlement-claim-term",
        LawUnits.Months,
        new(
            "règlement collectif de dettes : délai de déclaration",
            "collectieve schuldenregeling: termijn van aangifte",
            "kollektive Schuldenregelung: Anmeldefrist",
            "collective debt settlement: term to file"));

    internal static IEnumerable<LawKey> Keys =>
    [
        ClaimTerm, ClaimLost, SuretyTerm, VatRefundTerm, ReorganisationStayMax, ReorganisationStay,
        SettlementClaimTerm, SettlementLastTerm,
    ];
}
