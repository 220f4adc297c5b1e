using System.Globalization;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Timeline;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Tells, once a claim, that it will soon be prescribed, in time for a lawyer's notice. Our own letters interrupt
/// nothing; what does is a fact of the recovery case.
/// </summary>
internal sealed class WarnOfPrescription(
    Transactions transactions, LawBooks laws, DunningFacts facts, DunningOptions options, TimeProvider clock)
{
    private const string Actor = "timetable";
    private const int AtOnce = 200;

    /// <summary>
    /// Older than any claim need be to be near its end: the shortest general period, less the warning.
    /// </summary>
    private const int ShortestYears = 5;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var warned = 0;
        int more;
        do
        {
            more = await transactions.RunAsync(StepAsync, cancellationToken);
            warned += more;
        }
        while (more == AtOnce);
        return warned;
    }

    private async Task<int> StepAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var book = await laws.CurrentAsync(db, cancellationToken);
        var years = book.Find(PrescriptionLaw.General, today) is null ? ShortestYears : YearsOf(book, today);
        var latest = today.AddYears(-years).AddMonths(options.PrescriptionWarningMonths);
        var near = await db.Receivables.AsNoTracking()
            .Where(row => row.DueDate <= latest && row.Entries.Sum(entry => entry.Amount) > 0)
            .OrderBy(row => row.DueDate)
            .Select(row => new { row.InvoiceId, row.LegalEntityId, row.UnitId, row.DueDate })
            .ToListAsync(cancellationToken);
        var known = await db.Events.Where(row => row.Type == FactKinds.PrescriptionNear)
            .Select(row => row.ObjectId).ToHashSetAsync(cancellationToken);
        near = [.. near.Where(row => !known.Contains(row.InvoiceId.Value)).Take(AtOnce)];
        var told = near.Select(row => new DunningTold(
            row.InvoiceId,
            row.LegalEntityId,
            row.UnitId,
            FactKinds.PrescriptionNear,
            FactData.Of(
                ("dueDate", Text(row.DueDate)),
                ("end", EndOf(book, row.DueDate) is { } end ? Text(end) : null))));
        await facts.TellAsync(db, [.. told], Actor, cancellationToken);
        return near.Count;
    }

    private static int YearsOf(LawBook book, DateOnly today) =>
        EndOf(book, today) is { } end ? end.Year - today.Year : ShortestYears;

    private static DateOnly? EndOf(LawBook book, DateOnly due) =>
        Prescription.Compute(book, ClaimNature.General, due, []) is LawAnswer<PrescriptionResult>.Given(var result, _)
            ? result.End
            : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
