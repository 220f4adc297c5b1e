using System.Globalization;
using Gateway.Api.AccessPoint;
using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Responses;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Time;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Hosting;

/// <summary>Looks at what the gateway stands on and at the promises it made on its data.</summary>
internal sealed class HealthChecks(
    IPdfRenderer pdf,
    AccessPointHealth accessPoint,
    ReceiverHealth receivers,
    TimeProvider clock,
    MessageStatusOptions? statuses = null)
{
    private static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(15);

    public async Task<IReadOnlyList<HealthCheck>> RunAsync(GatewayDbContext db, CancellationToken cancellationToken) =>
    [
        await DatabaseAsync(db, cancellationToken),
        await NumbersAsync(db, cancellationToken),
        await DeliveriesAsync(db, cancellationToken),
        await WagesAsync(db, cancellationToken),
        await TimelinesAsync(db, cancellationToken),
        await PdfAsync(cancellationToken),
        await accessPoint.RunAsync(cancellationToken),
        await receivers.RunAsync(db, cancellationToken),
        await StatusesAsync(db, cancellationToken),
    ];

    /// <summary>What can be looked at often: the timelines and the numbers are read whole by the full run.</summary>
    public async Task<IReadOnlyList<HealthCheck>> GlanceAsync(
        GatewayDbContext db, CancellationToken cancellationToken) =>
    [
        await DatabaseAsync(db, cancellationToken),
        await DeliveriesAsync(db, cancellationToken),
        await PdfAsync(cancellationToken),
        await accessPoint.RunAsync(cancellationToken),
        receivers.Glance(),
        await StatusesAsync(db, cancellationToken),
    ];

    private static async Task<HealthCheck> DatabaseAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        return new HealthCheck(
            "database",
            pending == 0,
            pending == 0 ? db.Database.ProviderName! : $"{pending} migrations wait: run gateway migrate");
    }

    private static async Task<HealthCheck> NumbersAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var gaps = await NumberGaps.FindAsync(db, cancellationToken);
        return new HealthCheck(
            "numbers",
            gaps.Count == 0,
            gaps.Count == 0 ? "no gap" : string.Join("; ", gaps.Select(gap => gap.ToString())));
    }

    private async Task<HealthCheck> DeliveriesAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var lateSince = clock.GetUtcNow() - LateAfter;
        var late = await db.Deliveries.CountAsync(
            row => row.State == DeliveryState.Queued && row.NextAttemptAt < lateSince, cancellationToken);
        return new HealthCheck(
            "deliveries",
            late == 0,
            late == 0
                ? "none is late"
                : string.Create(
                    CultureInfo.InvariantCulture, $"{late} wait longer than {LateAfter.TotalMinutes} minutes"));
    }

    /// <summary>Who sent us a document that failed is to know within the deadline of the network (service level
    /// MLS-1).</summary>
    private async Task<HealthCheck> StatusesAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var deadline = (statuses ?? new MessageStatusOptions()).Deadline;
        var lateSince = clock.GetUtcNow() - deadline;
        var late = await db.Deliveries.CountAsync(
            row => row.State == DeliveryState.Queued && row.InboundId != null && row.QueuedAt < lateSince,
            cancellationToken);
        return new HealthCheck(
            "statuses",
            late == 0,
            late == 0
                ? "none is late"
                : string.Create(
                    CultureInfo.InvariantCulture, $"{late} wait longer than {deadline.TotalMinutes} minutes"));
    }

    /// <summary>The daily run looks at what is due, and at what moved since the run before; what was due the day before
    /// yesterday had a fault, or no run.</summary>
    private async Task<HealthCheck> WagesAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var yesterday = clock.Today().AddDays(-1);
        var late = await db.PayrollWatches.CountAsync(row => row.LookOn < yesterday, cancellationToken);
        return new HealthCheck(
            "wages",
            late == 0,
            late == 0 ? "none is late" : string.Create(CultureInfo.InvariantCulture, $"{late} were not looked at"));
    }

    private static async Task<HealthCheck> TimelinesAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var report = await FactChainAudit.RunAsync(db, cancellationToken);
        return new HealthCheck(
            "timelines",
            report.IsSound,
            report.IsSound
                ? string.Create(CultureInfo.InvariantCulture, $"{report.Facts} facts of {report.Chains} objects")
                : $"{report.BrokenChains} are not as they were written: "
                    + string.Join("; ", report.FirstBroken.Select(fact => $"{fact.ObjectType} {fact.ObjectId}")));
    }

    private async Task<HealthCheck> PdfAsync(CancellationToken cancellationToken)
    {
        var hindrance = await pdf.ProbeAsync(cancellationToken);
        return new HealthCheck("pdf", hindrance is null, hindrance ?? "the renderer is ready");
    }
}
