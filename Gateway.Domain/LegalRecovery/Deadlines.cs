using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>Terms that are one day each, that day included.</summary>
public static class Deadlines
{
    /// <summary>The last day on which the defendant may oppose a European order for payment that was served.</summary>
    public static LawAnswer<DateOnly> EuropeanOrderOpposition(LawBook book, DateOnly servedOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => servedOn.AddDays(law.Value(ProcedureLaw.EuropeanOrderOpposition, servedOn)));
    }

    /// <summary>The last day to file a claim after notice of a collective debt settlement.</summary>
    public static LawAnswer<DateOnly> DebtSettlementClaim(LawBook book, DateOnly noticeOn)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => noticeOn.AddMonths(law.Value(InsolvencyLaw.SettlementClaimTerm, noticeOn)));
    }
}
