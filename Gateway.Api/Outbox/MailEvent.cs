using Gateway.Domain.Deliveries;

namespace Gateway.Api.Outbox;

/// <summary>What a mail provider reports of one message. Texts longer than the limits are refused, but for the reason,
/// which is cut.</summary>
internal sealed record MailEvent
{
    public const int EventIdLengthMax = 200;
    public const int MessageIdLengthMax = 250;
    public const int RecipientLengthMax = 320;
    public const int ReasonLengthMax = 1000;

    public MailEvent(
        string eventId,
        string messageId,
        MailEventKind kind,
        string recipient,
        DateTimeOffset occurredAt,
        string? reason = null)
    {
        EventId = Checked(eventId, EventIdLengthMax, nameof(eventId));
        MessageId = Checked(messageId.Trim().TrimStart('<').TrimEnd('>'), MessageIdLengthMax, nameof(messageId));
        Kind = kind;
        Recipient = Checked(recipient, RecipientLengthMax, nameof(recipient));
        OccurredAt = occurredAt;
        Reason = reason is null ? null : OneLine.Of(reason, ReasonLengthMax);
    }

    /// <summary>The provider's own; a repeated one changes nothing.</summary>
    public string EventId { get; }

    /// <summary>Without angle brackets.</summary>
    public string MessageId { get; }

    public MailEventKind Kind { get; }

    public string Recipient { get; }

    /// <summary>By the provider's clock.</summary>
    public DateTimeOffset OccurredAt { get; }

    public string? Reason { get; }

    private static string Checked(string text, int lengthMax, string name) =>
        text.Length > 0 && text == OneLine.Of(text, lengthMax)
            ? text
            : throw new ArgumentException($"Wants 1 to {lengthMax} printable characters.", name);
}
