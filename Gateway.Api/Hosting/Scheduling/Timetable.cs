using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.Banking;
using Gateway.Api.Dunning;
using Gateway.Api.Idempotency;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Outbox;
using Gateway.Api.Outbox.Webhooks;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
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
        TimetableEntry.Of<ReleaseHeldJob>(
            "held",
            "30 2/5 * * * ?",
            "Every five minutes: what was held for want of an access point leaves once there is one."),
        TimetableEntry.Of<DeliverWebhooksJob>(
            "webhooks",
            "2/5 * * * * ?",
            "Every five seconds: endpoints hear of what is new, and those that failed are tried again."),
        TimetableEntry.Of<LookAtWagesJob>(
            "wages",
            "0 15 16 * * ?",
            "Daily, late in the Belgian working day: a wage is advanced on the day it is due, and what that day's bank "
            + "file brought need not be."),
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
        TimetableEntry.Of<GatherStatisticsJob>(
            "statistics",
            "0 50 * * * ?",
            "Hourly: SQLite finds its way by what its indexes hold, and looks only when it is told to. A first year's "
            + "invoices may all be imported on one day."),
        TimetableEntry.Of<SyncParticipantsJob>(
            "participants",
            "0 */15 * * * ?",
            "Every quarter of an hour: registrations that the locator could not be told of, and participants that "
            + "moved to another SMP."),
        TimetableEntry.Of<DunningNightJob>(
            "dunning-night",
            "0 0 3 * * ?",
            "Nightly, before the proposals: promises and plans whose day has passed, holds due for review, claims near "
            + "prescription."),
        TimetableEntry.Of<EvaluateDebtsJob>(
            "dunning-evaluation",
            "0 40 3 * * ?",
            "Nightly, once promises and plans are judged: every open debt is judged, so that a rate that is not loaded "
            + "or a bank that is not known is found before the run of the day."),
        TimetableEntry.Of<CaseDeadlinesJob>(
            "case-deadlines",
            "0 30 3 * * ?",
            "Nightly: a term of a recovery case that passes unseen loses the claim, so the house is told two weeks "
            + "before."),
        TimetableEntry.Of<ProposeRunsJob>(
            "dunning-proposals",
            "0 0 4-12 * * ?",
            "Before office hours: client service finds the run of the day proposed, frozen and compared. Looked at "
            + "again each hour of the morning: where the bank was not known, it is made again once it is."),
        TimetableEntry.Of<IssueRunsJob>(
            "dunning-issue",
            "0/10 * * * * ?",
            "Every ten seconds: runs that were released, and those that a dead node left behind."),
        TimetableEntry.Of<MakeDossiersJob>(
            "dossiers",
            "7/10 * * * * ?",
            "Every ten seconds: dossiers too large for a request, and those that a dead node left behind."),
        TimetableEntry.Of<BookSurchargesJob>(
            "dunning-surcharges",
            "5/30 * * * * ?",
            "Every half minute: what a letter asked on top is owed from the day it left, and money may come for it."),
    ];
}
