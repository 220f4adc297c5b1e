using Gateway.Api.Banking;
using Gateway.Api.Idempotency;
using Gateway.Api.Outbox;
using Gateway.Api.Timeline;

namespace Gateway.Api.Hosting.Scheduling;

/// <summary>Everything the gateway does by the clock. Times are UTC: no hour is skipped or met twice.</summary>
internal static class Timetable
{
    public static IReadOnlyList<TimetableEntry> Entries { get; } =
    [
        TimetableEntry.Of<DeliverDueJob>(
            "deliveries",
            "0/5 * * * * ?",
            "Every five seconds: retries that fell due, leases that ran out, and what no bell announced."),
        TimetableEntry.Of<StatementFolderJob>(
            "statement-folder",
            "0 * * * * ?",
            "Every minute: who is asked to pay should not have paid this morning."),
        TimetableEntry.Of<AuditFactChainsJob>(
            "timelines",
            "0 30 1 * * ?",
            "Nightly: a fact that was changed is to be known the next morning, not when the lawyer needs it."),
        TimetableEntry.Of<PurgeIdempotencyKeysJob>(
            "idempotency-keys",
            "0 0 2 * * ?",
            "Nightly: a caller does not repeat a request after thirty days, and the answers fill the disk."),
    ];
}
