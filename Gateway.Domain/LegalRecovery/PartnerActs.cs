namespace Gateway.Domain.LegalRecovery;

/// <summary>What a bailiff or lawyer may tell of a case. What is the house's to decide is not theirs to tell.</summary>
public static class PartnerActs
{
    private static readonly CaseAct[] OfTheHouse =
    [
        CaseAct.HandedOver, CaseAct.Withdrawn, CaseAct.Paid, CaseAct.InsolvencyLifted,
        .. CaseSteps.OfTheClient,
    ];

    public static bool Includes(CaseAct act) => !OfTheHouse.Contains(act);
}
