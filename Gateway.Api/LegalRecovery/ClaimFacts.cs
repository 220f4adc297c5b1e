using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>All that moves the limitation clock of one claim.</summary>
/// <param name="DueDate">When it begins to run.</param>
/// <param name="Noted">What people noted, in order.</param>
/// <param name="Paid">The days on which a part was paid and not taken back.</param>
/// <param name="Plans">The days on which the debtor agreed to a plan, and so acknowledged the debt.</param>
/// <param name="Events">What happened in its cases.</param>
internal sealed record ClaimFacts(
    DateOnly DueDate,
    IReadOnlyList<ClaimClockRow> Noted,
    IReadOnlyList<DateOnly> Paid,
    IReadOnlyList<DateOnly> Plans,
    IReadOnlyList<(CaseAct Act, DateOnly On)> Events)
{
    /// <summary>The clock; null when a row of law is missing.</summary>
    public ClaimClock? Compute(LawBook law)
    {
        DateOnly? judged = Events.Any(one => one.Act == CaseAct.TitleGiven)
            ? Events.Where(one => one.Act == CaseAct.TitleGiven).Max(one => one.On)
            : null;
        var nature = judged is not null
            ? ClaimNature.Judgment
            : Noted.Select(row => row.Nature).LastOrDefault(one => one is not null) ?? ClaimNature.General;
        List<Interruption> interruptions =
        [
            .. Paid.Select(on => new Interruption(InterruptionKind.PartPayment, on)),
            .. Plans.Select(on => new Interruption(InterruptionKind.Acknowledgement, on)),
            .. Events.Where(one => one.Act == CaseAct.WritServed)
                .Select(one => new Interruption(InterruptionKind.Writ, one.On)),
            .. Events.Where(one => one.Act == CaseAct.Executed)
                .Select(one => new Interruption(InterruptionKind.Seizure, one.On)),
            .. Noted.Where(row => row.Interruption is not null)
                .Select(row => new Interruption(row.Interruption!.Value, row.OnDay)),
        ];
        return Prescription.Compute(law, nature, judged ?? DueDate, interruptions)
            is LawAnswer<PrescriptionResult>.Given(var result, _)
            ? new ClaimClock(nature, result)
            : null;
    }
}
