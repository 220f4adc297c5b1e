using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Languages;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>Places and lifts holds, with a fact on every invoice that they concern.</summary>
internal sealed class Holds(DunningFacts facts, TimeProvider clock)
{
    /// <summary>Of a client that owes more invoices than these, the oldest are told; all are held.</summary>
    private const int ToldMax = 500;

    private static readonly Sentence LiftedAlready = new(
        "La suspension était déjà levée.", "De opschorting was al opgeheven.",
        "Die Aussetzung war schon aufgehoben.", "The hold was lifted already.");

    private static readonly Sentence OfPlan = new(
        "Cette suspension appartient à un plan d'apurement et finit avec lui.",
        "Deze opschorting hoort bij een afbetalingsplan en eindigt ermee.",
        "Diese Aussetzung gehört zu einem Ratenplan und endet mit ihm.",
        "This hold belongs to a payment plan and ends with it.");

    /// <param name="db">Inside a transaction.</param>
    /// <param name="client">Whose dunning pauses.</param>
    /// <param name="receivable">Null for everything of the client.</param>
    /// <param name="order">What, from when, until when.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<HoldRow> PlaceAsync(
        GatewayDbContext db,
        ClientRowKey client,
        ReceivableId? receivable,
        HoldOrder order,
        string actor,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var row = new HoldRow
        {
            Id = Guid.CreateVersion7(now),
            LegalEntityId = client.LegalEntity,
            ClientId = client.Client,
            ReceivableId = receivable,
            Kind = order.Kind,
            From = order.From,
            Until = order.Until,
            ReviewOn = order.ReviewOn,
            Note = order.Note,
            Category = order.Category,
            Owner = order.Owner,
            PromisedAmount = order.Promised?.MinorUnits,
            PromisedCurrency = order.Promised?.Currency,
            PlanId = order.PlanId,
            Author = actor,
            PlacedAt = now,
        };
        db.Holds.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        await TellAsync(db, row, FactKinds.HoldPlaced, actor, cancellationToken);
        return row;
    }

    /// <summary>A person lifts it; why that may not be, null when it is done.</summary>
    public async Task<Sentence?> ReleaseAsync(
        GatewayDbContext db, HoldRow hold, string? reason, string actor, CancellationToken cancellationToken) =>
        hold.PlanId is not null ? OfPlan
        : await LiftAsync(db, hold, actor, cancellationToken, reason) ? null
        : LiftedAlready;

    /// <summary>From today dunning goes on; false when it was lifted before.</summary>
    public async Task<bool> LiftAsync(
        GatewayDbContext db,
        HoldRow hold,
        string actor,
        CancellationToken cancellationToken,
        string? reason = null)
    {
        if (hold.LiftedOn is not null)
        {
            return false;
        }

        (hold.LiftedOn, hold.LiftedBy) = (clock.Today(), actor);
        await TellAsync(db, hold, FactKinds.HoldLifted, actor, cancellationToken, reason);
        return true;
    }

    /// <summary>Tells the timelines of the invoices a hold is on; false when there is none.</summary>
    public async Task<bool> TellAsync(
        GatewayDbContext db,
        HoldRow hold,
        string kind,
        string actor,
        CancellationToken cancellationToken,
        string? reason = null)
    {
        var concerned = await Concerned(db, hold)
            .OrderBy(row => row.DueDate)
            .Take(ToldMax)
            .Select(row => new { row.InvoiceId, row.LegalEntityId, row.UnitId })
            .ToListAsync(cancellationToken);
        // Units read these: of what holds all of a client, words, persons and sums may be of what others are owed.
        var isOfOne = hold.ReceivableId is not null;
        var data = FactData.Of(
            ("hold", hold.Id.ToString()),
            ("kind", hold.Kind.ToString()),
            ("from", Text(hold.From)),
            ("until", Text(hold.Until)),
            ("reviewOn", Text(hold.ReviewOn)),
            ("category", isOfOne ? hold.Category?.ToString() : null),
            ("owner", isOfOne ? hold.Owner : null),
            ("promised", isOfOne ? PromisedText(hold) : null),
            ("note", isOfOne ? hold.Note : null),
            ("reason", isOfOne ? reason : null));
        await facts.TellAsync(
            db,
            [.. concerned.Select(one => new DunningTold(one.InvoiceId, one.LegalEntityId, one.UnitId, kind, data))],
            actor,
            cancellationToken);
        return concerned.Count > 0;
    }

    /// <summary>The one invoice, or every open one of the client.</summary>
    public static IQueryable<ReceivableRow> Concerned(GatewayDbContext db, HoldRow hold)
    {
        var (client, receivable) = (hold.ClientId, hold.ReceivableId);
        return receivable is { } one
            ? db.Receivables.Where(row => row.Id == one)
            : db.Receivables.Where(row => row.ClientId == client && row.Entries.Sum(entry => entry.Amount) != 0);
    }

    private static string? PromisedText(HoldRow hold) =>
        hold is { PromisedAmount: { } amount, PromisedCurrency: { } currency }
            ? Domain.Money.Amount.FromMinorUnits(amount, currency).ToString()
            : null;

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
