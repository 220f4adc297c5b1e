namespace Gateway.Domain.LegalRecovery;

/// <summary>The ways a debt goes once reminders have not helped: to a title, or to a share of what is left.</summary>
public enum Procedure
{
    /// <summary>Recovery of undisputed debts between enterprises by a bailiff (JC art. 1394/20).</summary>
    Rci,

    /// <summary>A summary order to pay on a writing of the debtor (JC art. 1338).</summary>
    SummaryOrder,

    /// <summary>A writ before the court that is competent.</summary>
    Court,

    /// <summary>Regulation (EC) No 1896/2006.</summary>
    EuropeanOrder,

    /// <summary>Regulation (EC) No 861/2007.</summary>
    EuropeanSmallClaims,

    /// <summary>A claim in the register of a bankruptcy.</summary>
    BankruptcyClaim,

    /// <summary>A bailiff or lawyer asks again, without a title.</summary>
    Amicable,

    /// <summary>A judicial reorganisation: claims from before wait (CEL Book XX).</summary>
    Reorganisation,

    /// <summary>A collective debt settlement of a private person (JC art. 1675/2).</summary>
    DebtSettlement,
}
