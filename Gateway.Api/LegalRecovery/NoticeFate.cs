using System.Globalization;
using System.Text.Json;
using Gateway.Api.Dunning;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// What had become of a letter at the end of a day, from the facts of its invoices: one that was sent then and came
/// back later was sent, and why it came back is no part of the dossier of that day. A letter counts from the day it was
/// posted, as the law counts it, also where its receipt was noted days after.
/// </summary>
/// <param name="SentOn">The day it left; null when it had not, or had failed.</param>
/// <param name="Recipient">The address it went to then; empty on paper.</param>
/// <param name="Remark">Why it was stopped or failed, or the proof of the post.</param>
internal sealed record NoticeFate(DateOnly? SentOn, string Recipient, string? Remark)
{
    private static readonly string[] Kinds =
        [FactKinds.NoticeSent, FactKinds.NoticeStopped, FactKinds.NoticeFailed];

    /// <summary>Of a letter without facts: what is stored of it, as far as its day says when.</summary>
    public static NoticeFate Of(NoticeRow row, DateOnly asOf) =>
        row.SentOn <= asOf
            ? new NoticeFate(row.SentOn, row.Recipient, row.Remark)
            : new NoticeFate(null, row.Recipient, null);

    /// <summary>By the number of the notice.</summary>
    public static async Task<IReadOnlyDictionary<string, NoticeFate>> ReadAsync(
        GatewayDbContext db,
        IReadOnlyCollection<ReceivableId> receivables,
        DateOnly asOf,
        CancellationToken cancellationToken)
    {
        var invoices = (await db.Receivables.AsNoTracking().Where(row => receivables.Contains(row.Id))
            .Select(row => row.InvoiceId).ToListAsync(cancellationToken)).ConvertAll(id => id.Value);
        var facts = await db.Facts.AsNoTracking()
            .Where(fact => fact.ObjectType == DocumentFacts.ObjectType && invoices.Contains(fact.ObjectId)
                && Kinds.Contains(fact.Kind))
            .OrderBy(fact => fact.At).ThenBy(fact => fact.Sequence)
            .Select(fact => new { fact.Kind, fact.At, fact.Data }).ToListAsync(cancellationToken);
        var fates = new Dictionary<string, NoticeFate>();
        foreach (var fact in facts)
        {
            using var data = JsonDocument.Parse(fact.Data);
            var on = TextOf(data, "on") is { } day
                ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : BusinessCalendar.DayOf(fact.At);
            if (on <= asOf && TextOf(data, "notice") is { } number)
            {
                fates[number] = new NoticeFate(
                    fact.Kind == FactKinds.NoticeSent ? on : null,
                    TextOf(data, "recipient") ?? "",
                    TextOf(data, "reason"));
            }
        }

        foreach (var (number, proof) in await ProofsAsync(db, receivables, cancellationToken))
        {
            if (fates.GetValueOrDefault(number) is { SentOn: not null } sent)
            {
                fates[number] = sent with { Remark = proof };
            }
        }

        return fates;
    }

    /// <summary>The words of people stand in the timelines of the notices, which units do not read.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> ProofsAsync(
        GatewayDbContext db,
        IReadOnlyCollection<ReceivableId> receivables,
        CancellationToken cancellationToken)
    {
        var facts = await db.Facts.AsNoTracking()
            .Where(fact => fact.ObjectType == NoticeFacts.ObjectType
                && db.NoticeItems.Any(item => item.NoticeId == fact.ObjectId && item.Step != null
                    && receivables.Contains(item.ReceivableId)))
            .OrderBy(fact => fact.At).ThenBy(fact => fact.Sequence)
            .Select(fact => fact.Data).ToListAsync(cancellationToken);
        var proofs = new Dictionary<string, string>();
        foreach (var fact in facts)
        {
            using var data = JsonDocument.Parse(fact);
            if (TextOf(data, "notice") is { } number && TextOf(data, NoticeFacts.Proof) is { } proof)
            {
                proofs[number] = proof;
            }
        }

        return proofs;
    }

    private static string? TextOf(JsonDocument data, string name) =>
        data.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
