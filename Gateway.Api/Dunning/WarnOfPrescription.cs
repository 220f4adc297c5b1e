using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Law;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Tells, once for each end a claim has had, that it will soon be prescribed, in time for a lawyer's notice. Each
/// nature of claim has its own term; our own letters interrupt nothing.
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
        var (warned, after) = (0, default(DocumentId?));
        do
        {
            var (count, last) = await transactions.RunAsync(
                (db, token) => StepAsync(db, after ?? default, token), cancellationToken);
            (warned, after) = (warned + count, last);
        }
        while (after is not null);
        return warned;
    }

    private async Task<(int Warned, DocumentId? Last)> StepAsync(
        GatewayDbContext db, DocumentId after, CancellationToken cancellationToken)
    {
        var near = clock.Today().AddMonths(options.PrescriptionWarningMonths);
        var book = await laws.CurrentAsync(db, cancellationToken);
        var latest = DueBefore(book, ClaimNature.General, near);
        var claims = await db.Receivables.AsNoTracking()
            .Where(row => row.InvoiceId > after && row.Entries.Sum(entry => entry.Amount) > 0)
            .Where(row => row.DueDate <= latest
                || (row.DueDate <= near
                    && db.ClaimClock.Any(one => one.InvoiceId == row.InvoiceId && one.Nature != null)))
            .OrderBy(row => row.InvoiceId).Take(AtOnce)
            .Select(row => new { row.InvoiceId, row.LegalEntityId, row.UnitId, row.DueDate })
            .ToListAsync(cancellationToken);
        var ids = claims.ConvertAll(row => row.InvoiceId);
        var clocks = await ClaimClocks.ReadAsync(db, book, ids, cancellationToken);
        var ending = claims
            .Where(row => clocks.TryGetValue(row.InvoiceId, out var one) && one.Result.End <= near).ToList();

        // Held before it is looked what was told: two nodes that look at once would both tell.
        var held = ending.ConvertAll(row => row.InvoiceId);
        await db.Receivables.Where(row => held.Contains(row.InvoiceId)).HoldAsync(cancellationToken);
        var known = await KnownAsync(db, held, cancellationToken);
        var told = ending
            .Select(row => new DunningTold(
                row.InvoiceId,
                row.LegalEntityId,
                row.UnitId,
                FactKinds.PrescriptionNear,
                FactData.Of(
                    ("dueDate", Text(row.DueDate)),
                    ("nature", clocks[row.InvoiceId].Nature.ToString()),
                    ("end", Text(clocks[row.InvoiceId].Result.End)),
                    ("lastDayForNotice", clocks[row.InvoiceId].Result.LastDayForNotice is { } day
                        ? Text(day)
                        : null))))
            .Where(one => !known.Contains((one.Invoice.Value, one.Data)))
            .ToList();
        await facts.TellAsync(db, told, Actor, cancellationToken);
        return (told.Count, claims.Count == AtOnce ? ids[^1] : null);
    }

    /// <summary>What was told of these claims: a clock that was wound again is told of again.</summary>
    private static async Task<HashSet<(Guid Invoice, string Data)>> KnownAsync(
        GatewayDbContext db, List<DocumentId> invoices, CancellationToken cancellationToken)
    {
        var ids = invoices.ConvertAll(id => id.Value);
        var told = await db.Facts.AsNoTracking()
            .Where(row => row.ObjectType == DocumentFacts.ObjectType && ids.Contains(row.ObjectId)
                && row.Kind == FactKinds.PrescriptionNear)
            .Select(row => new { row.ObjectId, row.Data }).ToListAsync(cancellationToken);
        return [.. told.Select(row => (row.ObjectId, row.Data))];
    }

    /// <summary>A claim of this nature that fell due later is not near its end.</summary>
    private static DateOnly DueBefore(LawBook book, ClaimNature nature, DateOnly near)
    {
        var years = Prescription.Compute(book, nature, near.AddYears(-ShortestYears), [])
            is LawAnswer<PrescriptionResult>.Given(var result, _)
            ? result.End.Year - result.Start.Year
            : ShortestYears;
        return near.AddYears(-years);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
