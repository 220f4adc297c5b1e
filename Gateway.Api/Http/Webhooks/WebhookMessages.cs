using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Gateway.Api.Http.Events;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Payroll;
using Gateway.Api.Outbox.Webhooks;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Webhooks;
using Gateway.Domain.Payroll;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Webhooks;

/// <summary>The entries of the feeds as endpoints are told them: the records that reading the feed gives.</summary>
internal sealed class WebhookMessages : IWebhookMessages
{
    private const string PayrollMark = "payroll.";

    private static readonly FrozenDictionary<string, PayrollEntryType> PayrollTypes =
        Enum.GetValues<PayrollEntryType>().ToFrozenDictionary(NameOf);

    private static readonly IReadOnlyList<string> EventTypes =
    [
        .. typeof(FactKinds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    public IReadOnlyList<string> TypesOf(WebhookFeed feed) =>
        feed == WebhookFeed.Payroll ? [.. PayrollTypes.Keys.Order(StringComparer.Ordinal)] : EventTypes;

    public Task<IReadOnlyList<WebhookMessage>> NextAsync(
        GatewayDbContext db, WebhookRow webhook, int count, CancellationToken cancellationToken) =>
        webhook.Feed == WebhookFeed.Payroll
            ? PayrollAsync(db, webhook, count, cancellationToken)
            : EventsAsync(db, webhook, count, cancellationToken);

    private static async Task<IReadOnlyList<WebhookMessage>> EventsAsync(
        GatewayDbContext db, WebhookRow webhook, int count, CancellationToken cancellationToken)
    {
        var rows = db.Events.AsNoTracking().VisibleTo(webhook.Scope).Where(row => row.Sequence > webhook.Cursor);
        if (webhook.Types?.Split(',') is { } types)
        {
            rows = rows.Where(row => types.Contains(row.Type));
        }

        var found = await rows.OrderBy(row => row.Sequence).Take(count).ToListAsync(cancellationToken);
        return [.. found.Select(MessageOf)];
    }

    private static async Task<IReadOnlyList<WebhookMessage>> PayrollAsync(
        GatewayDbContext db, WebhookRow webhook, int count, CancellationToken cancellationToken)
    {
        var rows = db.PayrollEntries.AsNoTracking().VisibleTo(webhook.Scope)
            .Where(row => row.Sequence > webhook.Cursor);
        if (webhook.Types is { } text)
        {
            var types = text.Split(',').Select(name => PayrollTypes[name]).ToArray();
            rows = rows.Where(row => types.Contains(row.Type));
        }

        return [.. (await rows.ToldAsync(db, count, cancellationToken)).Select(MessageOf)];
    }

    private static WebhookMessage MessageOf(EventRow row) => new(
        row.Sequence,
        row.EventId,
        BodyOf(row.Type, row.OccurredAt, EventResponse.Of(row)));

    private static WebhookMessage MessageOf(PayrollTold told) => new(
        told.Entry.Sequence,
        told.Entry.EventId,
        BodyOf(NameOf(told.Entry.Type), told.Entry.OccurredAt, PayrollEntryResponse.Of(told)));

    /// <summary>Standard Webhooks 1.0, "Payload structure".</summary>
    private static ReadOnlyMemory<byte> BodyOf<T>(string type, DateTimeOffset at, T data)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("timestamp", at.UtcDateTime);
        json.WritePropertyName("data");
        JsonSerializer.Serialize(json, data, ContractJson.TypeInfo(typeof(T)));
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static string NameOf(PayrollEntryType type) =>
        PayrollMark + JsonNamingPolicy.CamelCase.ConvertName(type.ToString());
}
