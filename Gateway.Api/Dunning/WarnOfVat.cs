using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Tells, once for each invoice, that the VAT of what a bankrupt client owes was not asked back and soon cannot be (VAT
/// Code art. 77 § 1, 7°).
/// </summary>
internal sealed class WarnOfVat(
    Transactions transactions, LawBooks laws, DunningFacts facts, DunningOptions options, TimeProvider clock)
{
    private const string Actor = "timetable";
    private const int AtOnce = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (warned, after) = (0, default(ReceivableId?));
        do
        {
            var (count, last) = await transactions.RunAsync(
                (db, token) => StepAsync(db, after ?? default, token), cancellationToken);
            (warned, after) = (warned + count, last);
        }
        while (after is not null);
        return warned;
    }

    private async Task<(int Warned, ReceivableId? Last)> StepAsync(
        GatewayDbContext db, ReceivableId after, CancellationToken cancellationToken)
    {
        var (today, law) = (clock.Today(), await laws.CurrentAsync(db, cancellationToken));
        var near = today.AddMonths(options.PrescriptionWarningMonths);
        var rows = await VatReclaims.Lost(db, db.Receivables.AsNoTracking())
            .Where(row => row.Id > after && !db.VatReclaims.Any(one => one.ReceivableId == row.Id))
            .OrderBy(row => row.Id).Take(AtOnce).Include(row => row.Entries).ToListAsync(cancellationToken);
        var ending = (await VatReclaims.StandsAsync(db, law, rows, cancellationToken))
            .Where(one => one.ToAsk is { IsPositive: true } && one.Deadline >= today && one.Deadline <= near).ToList();

        // Held before it is looked what was told: two nodes that look at once would both tell.
        var held = ending.ConvertAll(one => one.Invoice.InvoiceId);
        await db.Receivables.Where(row => held.Contains(row.InvoiceId)).HoldAsync(cancellationToken);
        var ids = held.ConvertAll(id => id.Value);
        var known = await db.Facts
            .Where(row => row.ObjectType == DocumentFacts.ObjectType && ids.Contains(row.ObjectId)
                && row.Kind == FactKinds.VatReclaimNear)
            .Select(row => row.ObjectId).ToListAsync(cancellationToken);
        var told = ending.Where(one => !known.Contains(one.Invoice.InvoiceId.Value))
            .Select(one => new DunningTold(
                one.Invoice.InvoiceId, one.Invoice.LegalEntityId, one.Invoice.UnitId, FactKinds.VatReclaimNear,
                FactData.Of(
                    ("amount", one.ToAsk!.Value.ValueText),
                    ("currency", one.Invoice.Currency.Code),
                    ("lostOn", Text(one.LostOn)),
                    ("deadline", Text(one.Deadline!.Value)))))
            .ToList();
        await facts.TellAsync(db, told, Actor, cancellationToken);
        return (told.Count, rows.Count == AtOnce ? rows[^1].Id : null);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
