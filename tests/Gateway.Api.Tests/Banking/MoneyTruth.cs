using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// What each client must owe, less what must be kept for it, from what happened and never from what was booked: what
/// documents and letters asked, what money came in its name, and what went back. What two people gave up is left out on
/// both sides: money asks it again or not, and the client stands as before.
/// </summary>
internal sealed class MoneyTruth
{
    private readonly Dictionary<ClientId, long> claimed = [];
    private readonly Dictionary<PaymentId, (ClientId Client, long Amount)> byHand = [];
    private readonly Dictionary<MovementId, ClientId> told = [];
    private readonly Dictionary<MovementId, (DocumentId Invoice, long Amount)> parts = [];

    /// <summary>A letter asked for interest or costs.</summary>
    public void Claimed(ClientId client, long cents) => claimed[client] = claimed.GetValueOrDefault(client) + cents;

    public void PaidByHand(PaymentId payment, ClientId client, long cents) => byHand[payment] = (client, cents);

    /// <summary>By hand, or by the credit, whose use moves nothing between the client and us.</summary>
    public void Reversed(PaymentId payment) => byHand.Remove(payment);

    /// <summary>A person said whose money a movement is; otherwise it is what its reference says.</summary>
    /// <param name="movement">Which.</param>
    /// <param name="client">Whose.</param>
    /// <param name="part">What of it is for an invoice where the rest is to be kept.</param>
    public void Told(MovementId movement, ClientId client, (DocumentId Invoice, long Amount)? part = null)
    {
        told[movement] = client;
        parts.Remove(movement);
        if (part is { } one)
        {
            parts[movement] = one;
        }
    }

    public async Task ProveAsync(GatewayDbContext db)
    {
        var must = (await MovedAsync(db))
            .Concat(claimed.Select(one => (Client: one.Key, Amount: one.Value)))
            .Concat(byHand.Values.Select(one => (one.Client, Amount: -one.Amount)))
            .ToLookup(one => one.Client, one => one.Amount);
        var stands = (await BookedAsync(db)).ToLookup(one => one.Client, one => one.Amount);
        foreach (var client in must.Select(one => one.Key).Union(stands.Select(one => one.Key)))
        {
            stands[client].Sum().ShouldBe(must[client].Sum(), $"what client {client} owes less what is kept for it");
        }

        await ProvePartsAsync(db);
    }

    /// <summary>What was to be kept of a movement paid nothing.</summary>
    private async Task ProvePartsAsync(GatewayDbContext db)
    {
        foreach (var (movement, (invoice, amount)) in parts)
        {
            var payments = db.Movements
                .Where(row => row.Id == movement && row.State == MovementState.Booked && row.TakenBackBy == null)
                .Select(row => row.PaymentId);
            var paid = await db.ReceivableEntries
                .Where(row => row.Kind == ReceivableEntryKind.Paid && payments.Contains(row.SourceId))
                .Join(
                    db.Receivables, row => row.ReceivableId, one => one.Id,
                    (row, one) => new { one.InvoiceId, row.Amount })
                .ToListAsync();
            (-paid.Sum(row => row.Amount)).ShouldBeLessThanOrEqualTo(amount, $"of movement {movement}");
            paid.ShouldAllBe(row => row.InvoiceId == invoice);
        }
    }

    /// <summary>What documents asked, what the bank brought in a client's name, and what it took away.</summary>
    private async Task<IEnumerable<(ClientId Client, long Amount)>> MovedAsync(GatewayDbContext db)
    {
        var documents = await db.Documents
            .Select(row => new { row.Id, row.ClientId, row.Kind, row.Payable, row.PaymentReference }).ToListAsync();
        var clients = documents.ToDictionary(row => row.Id, row => row.ClientId);
        var references = documents.Where(row => row.Kind == DocumentKind.Invoice)
            .ToDictionary(row => row.PaymentReference!, row => row.ClientId);
        var movements = await db.Movements
            .Where(row => row.State == MovementState.Booked && row.Amount > 0 && row.TakenBackBy == null)
            .Select(row => new { row.Id, row.Amount, row.PaymentReference }).ToListAsync();
        var waived = await db.WriteOffs
            .Where(row => row.State == ApprovalState.Approved && row.Part != WriteOffPart.Principal)
            .Select(row => new { row.InvoiceId, row.Amount }).ToListAsync();
        var refunded = await db.Refunds
            .Where(row => row.State == ApprovalState.Approved && row.CameBackWith == null
                && !db.Movements.Any(one => one.TakenBackBy != null
                    && (one.PaymentId == row.Id || one.Id == row.DebitId)))
            .Select(row => new { row.ClientId, row.Amount }).ToListAsync();
        return documents.Select(row => (row.ClientId, row.Kind == DocumentKind.Invoice ? row.Payable : -row.Payable))
            .Concat(movements.Select(row => (
                told.TryGetValue(row.Id, out var client) ? client : references[row.PaymentReference!], -row.Amount)))
            .Concat(waived.Select(row => (clients[row.InvoiceId], -row.Amount)))
            .Concat(refunded.Select(row => (row.ClientId, row.Amount)));
    }

    private static async Task<IEnumerable<(ClientId Client, long Amount)>> BookedAsync(GatewayDbContext db)
    {
        var owed = await db.Receivables
            .Select(row => new
            {
                row.ClientId,
                Amount = row.Entries
                    .Where(entry => entry.Kind != ReceivableEntryKind.WrittenOff
                        && entry.Kind != ReceivableEntryKind.WriteOffReversed)
                    .Sum(entry => entry.Amount),
                Beside = db.AccessoryEntries.Where(entry => entry.ReceivableId == row.Id).Sum(entry => entry.Amount),
            })
            .ToListAsync();
        var kept = await db.ClientCreditEntries.Select(row => new { row.ClientId, row.Amount }).ToListAsync();
        return owed.Select(row => (row.ClientId, row.Amount + row.Beside))
            .Concat(kept.Select(row => (row.ClientId, -row.Amount)));
    }
}
