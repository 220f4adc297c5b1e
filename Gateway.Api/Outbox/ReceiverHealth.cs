using System.Globalization;
using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Peppol.AccessPoint.Outbound;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>
/// Looks at the access points of receivers. Which are left alone at this moment only the node knows that does so; what
/// they cost stands in the database: messages whose last try found nobody there. A receiver that is down is told, and
/// is no fault of the gateway, which goes on trying.
/// </summary>
internal sealed class ReceiverHealth(ReceiverCircuits circuits)
{
    private const int NamedMax = 20;
    private const int LookedAtMax = 10_000;

    private static readonly string[] Outages =
    [
        DeliveryFaults.PeppolUnreachable.Code, DeliveryFaults.PeppolTimeout.Code, DeliveryFaults.PeppolNoReceipt.Code,
        DeliveryFaults.PeppolReceiverDown.Code,
    ];

    /// <summary>How many are left alone by this node, for monitors that need no names.</summary>
    public HealthCheck Glance()
    {
        var open = circuits.Reports.Count(report => report.State != CircuitState.Closed);
        return Check(open == 0
            ? "none is left alone"
            : string.Create(CultureInfo.InvariantCulture, $"{open} left alone for now"));
    }

    /// <summary>The access points that fail, with what waits for each, the longest wait first.</summary>
    public async Task<HealthCheck> RunAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var failing = await (
            from delivery in db.Deliveries
            where delivery.State == DeliveryState.Queued
                && (delivery.Channel == DeliveryChannel.Peppol || delivery.Channel == DeliveryChannel.PeppolCopy)
            from last in delivery.Attempts
            where last.EndedAt != null && Outages.Contains(last.FaultCode)
                && !delivery.Attempts.Any(later => later.Number > last.Number)
            orderby delivery.QueuedAt
            select new
            {
                delivery.QueuedAt,
                Seat = db.PeppolMessages.Where(message => message.DeliveryId == delivery.Id)
                    .OrderByDescending(message => message.Number).Select(message => message.Seat).FirstOrDefault(),
            })
            .Take(LookedAtMax).ToListAsync(cancellationToken);
        var open = circuits.Reports.Where(report => report.State != CircuitState.Closed)
            .Select(report => $"{report.Seat} is left alone until {report.OpenUntil:HH:mm:ss}: {report.LastFault}");
        var waiting = failing.GroupBy(one => one.Seat ?? "not sealed yet").Take(NamedMax).Select(ofOne => string.Create(
            CultureInfo.InvariantCulture,
            $"{ofOne.Key}: {ofOne.Count()} wait, the oldest since {ofOne.First().QueuedAt:yyyy-MM-dd HH:mm}"));
        var told = open.Concat(waiting);
        var detail = string.Join("; ", told);
        return Check(detail.Length == 0 ? "none fails" : detail);
    }

    private static HealthCheck Check(string detail) => new("receivers", IsFine: true, detail);
}
