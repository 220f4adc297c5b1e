using System.Text.Json;
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
/// back later was sent, and why it came back is no part of the dossier of that day.
/// </summary>
/// <param name="SentOn">The day it left; null when it had not, or had failed.</param>
/// <param name="Remark">Why it was stopped or failed, or the proof of the post.</param>
internal sealed record NoticeFate(DateOnly? SentOn, string? Remark)
{
    private static readonly string[] Kinds =
        [FactKinds.NoticeSent, FactKinds.NoticeStopped, FactKinds.NoticeFailed];

    /// <summary>Of a letter without facts: what is stored of it, as far as its day says when.</summary>
    public static NoticeFate Of(NoticeRow row, DateOnly asOf) =>
        row.SentOn <= asOf ? new NoticeFate(row.SentOn, row.Remark) : new NoticeFate(null, null);

    /// <summary>By the number of the notice.</summary>
    public static async Task<IReadOnlyDictionary<string, NoticeFate>> ReadAsync(
        GatewayDbContext db,
        IReadOnlyCollection<ReceivableId> receivables,
        DateOnly asOf,
        CancellationToken cancellationToken)
    {
        var end = BusinessCalendar.StartOf(asOf.AddDays(1));
        var invoices = (await db.Receivables.AsNoTracking().Where(row => receivables.Contains(row.Id))
            .Select(row => row.InvoiceId).ToListAsync(cancellationToken)).ConvertAll(id => id.Value);
        var facts = await db.Facts.AsNoTracking()
            .Where(fact => fact.ObjectType == DocumentFacts.ObjectType && invoices.Contains(fact.ObjectId)
                && Kinds.Contains(fact.Kind) && fact.At < end)
            .OrderBy(fact => fact.At).ThenBy(fact => fact.Sequence)
            .Select(fact => new { fact.Kind, fact.At, fact.Data }).ToListAsync(cancellationToken);
        var fates = new Dictionary<string, NoticeFate>();
        foreach (var fact in facts)
        {
            using var data = JsonDocument.Parse(fact.Data);
            if (TextOf(data, "notice") is { } number)
            {
                fates[number] = new NoticeFate(
                    fact.Kind == FactKinds.NoticeSent ? BusinessCalendar.DayOf(fact.At) : null,
                    TextOf(data, "reason"));
            }
        }

        return fates;
    }

    private static string? TextOf(JsonDocument data, string name) =>
        data.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
