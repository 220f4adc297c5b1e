using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Mails of which nobody knows whether they arrived: a node died, or the server fell silent, while it took them. The
/// client may have read them, so they keep the days between two notices; as proof they count for nothing.
/// </summary>
internal static class DoubtfulMails
{
    /// <summary>Whether one of the tries of a delivery may have arrived since the last that surely did.</summary>
    public static bool MayHaveLeft(IEnumerable<AttemptRow> tries) => tries
        .OrderByDescending(one => one.Number)
        .TakeWhile(one => one.FaultCode is not null || one.EndedAt is null)
        .Any(one => one.EndedAt is null || DeliveryFaults.OfUnknownEnd.Contains(one.FaultCode!));

    /// <summary>When letters that failed in the end may have arrived.</summary>
    public static IQueryable<DoubtfulMail> Of(GatewayDbContext db, IQueryable<NoticeRow> notices)
    {
        string?[] unknown = [.. DeliveryFaults.OfUnknownEnd];
        return notices.Where(row => row.State == NoticeState.Failed && row.Channel == NoticeChannel.Mail)
            .Join(
                db.Deliveries.Where(row => row.Channel == DeliveryChannel.Reminder),
                notice => notice.Id,
                delivery => delivery.NoticeId!.Value,
                (notice, delivery) => new { notice.ClientId, delivery.Id })
            .Join(
                db.Attempts.Where(row => EF.Parameter(unknown).Contains(row.FaultCode)),
                one => one.Id,
                attempt => attempt.DeliveryId,
                (one, attempt) => new DoubtfulMail { Client = one.ClientId, At = attempt.StartedAt });
    }

    internal sealed record DoubtfulMail
    {
        /// <summary>Who may have it.</summary>
        public required ClientId Client { get; init; }

        /// <summary>When it was tried.</summary>
        public required DateTimeOffset At { get; init; }
    }
}
