using System.Text.Json;
using Gateway.Api.Persistence.Outbox;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Events;

/// <summary>Something that happened, told once and in order.</summary>
internal sealed record EventResponse
{
    /// <summary>Give the last one read as <c>after</c> to read on.</summary>
    public required long Sequence { get; init; }

    public required Guid EventId { get; init; }

    /// <summary>The same kinds as in timelines: invoice.issued, payment.booked, delivery.sent …</summary>
    public required string Type { get; init; }

    /// <summary>The invoice or credit note it is about.</summary>
    public required Guid Object { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required ProductionUnitId Unit { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required JsonElement Data { get; init; }

    public static EventResponse Of(EventRow row)
    {
        using var data = JsonDocument.Parse(row.Data);
        return new EventResponse
        {
            Sequence = row.Sequence,
            EventId = row.EventId,
            Type = row.Type,
            Object = row.ObjectId,
            LegalEntity = row.LegalEntityId,
            Unit = row.UnitId,
            OccurredAt = row.OccurredAt,
            Data = data.RootElement.Clone(),
        };
    }
}
