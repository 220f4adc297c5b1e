namespace Gateway.Domain.LegalRecovery;

/// <summary>What has to be done, or can be done first, on a day.</summary>
public enum CaseDeadlineKind
{
    /// <summary>RCI: the debtor answers until then.</summary>
    RciAnswer,

    /// <summary>RCI: the record can be drawn from this day.</summary>
    RciRecord,

    /// <summary>RCI: the debtor can challenge the record until then.</summary>
    RciChallenge,

    /// <summary>Summary order: the debtor pays until then.</summary>
    NoticeEnd,

    /// <summary>Summary order: the petition is filed until then.</summary>
    Petition,

    /// <summary>European order: the defendant can oppose until then.</summary>
    Opposition,

    /// <summary>Bankruptcy or debt settlement: the claim is filed until then.</summary>
    ClaimFiling,

    /// <summary>Bankruptcy: a claim that is not filed by then is lost.</summary>
    ClaimLost,

    /// <summary>Bankruptcy: sureties are declared until then.</summary>
    Sureties,

    /// <summary>Bankruptcy: the VAT is asked back until then.</summary>
    VatRefund,

    /// <summary>Debt settlement: a claim that is not filed by then, after the mediator's reminder, is waived.</summary>
    ClaimWaived,

    /// <summary>Amicable: a consumer has until then after the notice of who recovers.</summary>
    CollectorWait,

    /// <summary>Court: it hears the case from this day.</summary>
    Appearance,

    /// <summary>A judgment that was served can be opposed or appealed until then.</summary>
    Appeal,

    /// <summary>European small claims: the defendant answers until then.</summary>
    SmallClaimsAnswer,

    /// <summary>European small claims: the court decides, or asks for more, until then.</summary>
    SmallClaimsDecision,

    /// <summary>Reorganisation: the stay ends then.</summary>
    StayEnd,
}
