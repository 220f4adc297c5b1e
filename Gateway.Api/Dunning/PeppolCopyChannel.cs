using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Sends the copy of a letter that left over Peppol, where the receiver announces that it takes one. Who does not is no
/// work for a person: the letter has gone its way, and the copy is left out.
/// </summary>
internal sealed class PeppolCopyChannel(
    PeppolDeliveryChannel peppol,
    PeppolCopyOptions options,
    IDbContextFactory<GatewayDbContext> contexts,
    NoticeCheck check,
    TimeProvider clock) : IDeliveryChannel
{
    /// <summary>The receiver announces no reminders, or is not in the network.</summary>
    public const string NotTaken = "copy-not-taken";

    /// <summary>The house makes no copies any more.</summary>
    public const string TurnedOff = "copies-off";

    /// <summary>The letter came back after it had left.</summary>
    public const string LetterCameBack = "letter-came-back";

    public DeliveryChannel Channel => DeliveryChannel.PeppolCopy;

    public DeliveryFault TimedOut => DeliveryFaults.PeppolTimeout;

    public async Task<DeliveryOutcome> SendAsync(DeliveryTask task, CancellationToken cancellationToken)
    {
        if (options.Types is not { } types)
        {
            return new DeliveryOutcome.Stopped(TurnedOff);
        }

        if (!BusinessCalendar.IsWorkingDay(clock.Today()))
        {
            return new DeliveryOutcome.Refused(DeliveryFaults.NoWorkingDay, "No reminder leaves today.");
        }

        if (await WhyNotAsync(task, cancellationToken) is { } reason)
        {
            return new DeliveryOutcome.Stopped(reason);
        }

        var outcome = await peppol.SendAsync(
            task, [.. types.DocumentTypes.Select(type => (type, types.Process))], cancellationToken);
        return outcome switch
        {
            DeliveryOutcome.Hindered(var fault, _) when fault == DeliveryFaults.PeppolNotRegistered
                || fault == DeliveryFaults.PeppolNotAccepted || fault == DeliveryFaults.NoParticipant =>
                new DeliveryOutcome.Stopped(NotTaken) { Trace = outcome.Trace },
            DeliveryOutcome.Hindered(var fault, var detail) =>
                new DeliveryOutcome.Refused(fault, detail) { Trace = outcome.Trace },
            _ => outcome,
        };
    }

    private async Task<string?> WhyNotAsync(DeliveryTask task, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var notice = await db.Notices.AsNoTracking().Include(row => row.Items)
            .SingleAsync(row => row.Id == task.NoticeId, cancellationToken);
        return notice.State != NoticeState.Sent
            ? LetterCameBack
            : await check.FindForCopyAsync(db, notice, cancellationToken);
    }
}
