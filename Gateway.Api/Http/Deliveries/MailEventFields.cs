using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Api.Outbox;
using Gateway.Domain.Deliveries;

namespace Gateway.Api.Http.Deliveries;

/// <summary>What a mail provider says became of one message.</summary>
internal sealed record MailEventFields
{
    /// <summary>The provider's own id of the event: reported again, it changes nothing.</summary>
    [MaxLength(MailEvent.EventIdLengthMax)]
    public required string Id { get; init; }

    /// <summary>The Message-ID of the mail, with or without angle brackets.</summary>
    [MaxLength(MailEvent.MessageIdLengthMax)]
    public required string MessageId { get; init; }

    public required MailEventKind Kind { get; init; }

    [WrittenAs(WrittenAs.Email)]
    public required string Recipient { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>What the other side said, such as the text of a bounce.</summary>
    [MaxLength(4000)]
    public string? Reason { get; init; }

    public MailEvent ToEvent() => new(Id, MessageId, Kind, Recipient, OccurredAt, Reason);
}
