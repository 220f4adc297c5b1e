using Gateway.Api.Hosting;
using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gateway.Api.Tests.Outbox;

/// <summary>A gateway with invoices to deliver, and nodes that deliver them.</summary>
internal sealed class DeliveryStage : IAsyncDisposable
{
    private readonly TestGateway gateway;

    private DeliveryStage(TestGateway gateway)
    {
        this.gateway = gateway;
    }

    public TestGateway Gateway => gateway;

    public DeliveryOptions Options { get; } = new();

    /// <summary>The chance of the jitter: 0.5 is none.</summary>
    public double Chance { get; set; } = 0.5;

    public static async Task<DeliveryStage> OpenAsync(DatabaseProvider provider, int invoices = 1)
    {
        var stage = new DeliveryStage(await TestGateway.OpenAsync(provider));
        await stage.IssueAsync(invoices);
        return stage;
    }

    public async Task IssueAsync(int invoices) =>
        (await gateway.IssueAsync([.. Enumerable.Range(0, invoices).Select(_ => gateway.Order())]))
            .ShouldAllBe(outcome => outcome is IssueOutcome.Issued);

    /// <summary>A node of its own over the common database.</summary>
    public DeliverDue Node(IDeliveryChannel channel, string name = "node-a")
    {
        var contexts = gateway.Get<IDbContextFactory<GatewayDbContext>>();
        return new DeliverDue(
            [channel], contexts, Leases(name), Close(), Options, gateway.Clock, NullLogger<DeliverDue>.Instance);
    }

    public DeliveryLeases Leases(string node) =>
        new(gateway.Transactions, new GatewayNode(node), Options, gateway.Clock);

    /// <summary>A node takes the next delivery that is due; null when none is.</summary>
    public async Task<DeliveryTask?> TakeOneAsync(string node, DeliveryChannel channel = DeliveryChannel.Mail) =>
        await Leases(node).TakeAsync(channel, 1, TestContext.Current.CancellationToken) is [var one] ? one : null;

    public CloseAttempt Close() =>
        new(gateway.Transactions, gateway.Get<IBulkWriter>(), gateway.Clock, () => Chance);

    public Task DeliverAsync(IDeliveryChannel channel) => Node(channel).RunAsync(TestContext.Current.CancellationToken);

    public void Advance(TimeSpan by) => gateway.Clock.Advance(by);

    public async Task<DeliveryRow> DeliveryAsync()
    {
        await using var db = gateway.Read();
        return await db.Deliveries.AsNoTracking().Include(row => row.Attempts).SingleAsync();
    }

    public async Task<IReadOnlyList<DeliveryRow>> DeliveriesAsync()
    {
        await using var db = gateway.Read();
        return await db.Deliveries.AsNoTracking().Include(row => row.Attempts).OrderBy(row => row.Id).ToListAsync();
    }

    /// <summary>The timeline of the only invoice, or of the one given, proven to be sound.</summary>
    public async Task<IReadOnlyList<FactRow>> FactsAsync(DocumentId? invoice = null)
    {
        await using var db = gateway.Read();
        var id = invoice ?? await db.Documents.Select(row => row.Id).SingleAsync();
        var facts = await db.Facts.AsNoTracking()
            .Where(row => row.ObjectId == id.Value)
            .OrderBy(row => row.Sequence)
            .ToListAsync();
        FactChain.FirstBroken(facts.Select(fact => fact.ToDomain())).ShouldBeNull();
        return facts;
    }

    public async Task<IReadOnlyList<string>> EventTypesAsync()
    {
        await using var db = gateway.Read();
        return await db.Events.OrderBy(row => row.Sequence).Select(row => row.Type).ToListAsync();
    }

    public async Task<IReadOnlyList<MailEventOutcome>> TakeAsync(params MailEvent[] events) => await gateway.RunAsync(
        db => new TakeMailEvents(gateway.Clock).RunAsync(db, events, TestContext.Current.CancellationToken));

    public ValueTask DisposeAsync() => gateway.DisposeAsync();
}
