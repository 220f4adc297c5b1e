using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>Whether a debt may go a way, every reason why not, and which court would decide.</summary>
/// <param name="Procedure">The way.</param>
/// <param name="Reasons">All that stands against it.</param>
/// <param name="Court">Who decides in Belgium; null where no court does, or where it is abroad.</param>
/// <param name="Rows">The rows of law used.</param>
public sealed record Admission(
    Procedure Procedure, IReadOnlyList<Reason> Reasons, Court? Court, IReadOnlyList<LawRow> Rows)
{
    private static readonly Procedure[] OutOfCourt =
    [
        Procedure.Rci, Procedure.BankruptcyClaim, Procedure.Amicable, Procedure.Reorganisation,
        Procedure.DebtSettlement,
    ];

    public bool IsAdmissible => Reasons.Count == 0;

    /// <summary>Weighs a debt against all that stands against a way.</summary>
    public static LawAnswer<Admission> Check(LawBook book, Procedure procedure, CaseFacts facts, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(facts);
        return book.Answer(law =>
        {
            List<Reason> reasons =
            [
                .. AdmissionRules.All
                    .Where(rule => rule.Procedures.Contains(procedure) && rule.Forbids(facts, law, on))
                    .Select(rule => rule.Of(facts)),
            ];
            var court = OutOfCourt.Contains(procedure) || facts.Debtor.IsAbroad
                ? (Court?)null
                : Courts.CompetentFor(law, facts, on);
            return new Admission(procedure, reasons, court, [.. law.Rows]);
        });
    }
}
