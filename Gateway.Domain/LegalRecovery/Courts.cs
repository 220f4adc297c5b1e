using Gateway.Domain.Law;
using Gateway.Domain.Parties;

namespace Gateway.Domain.LegalRecovery;

/// <summary>Who decides: the enterprise court on enterprises, else the justice of the peace up to its limit.</summary>
internal static class Courts
{
    public static Court CompetentFor(LawReading law, CaseFacts facts, DateOnly on)
    {
        if (facts.Debtor.Kind == ClientKind.Company)
        {
            return Court.Enterprise;
        }

        return facts.Principal <= law.Value(ProcedureLaw.JusticeOfThePeaceLimit, on)
            ? Court.JusticeOfThePeace
            : Court.FirstInstance;
    }
}
