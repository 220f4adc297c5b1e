using Gateway.Domain.Deliveries;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>
/// The Message-ID of a mail (RFC 5322, 3.6.4), fixed before the first try and the same in every retry, so that a
/// server or reader can drop what it already has. The default value is none.
/// </summary>
public readonly record struct MessageId
{
    private const int LengthMax = 250;

    private readonly string? text;

    private MessageId(string text) => this.text = text;

    /// <summary>With its angle brackets: <c>&lt;0195...@mail.exemple.coop&gt;</c>.</summary>
    public string Text => text ?? throw new InvalidOperationException("No Message-ID was given.");

    /// <summary>The one Message-ID of a delivery.</summary>
    public static MessageId Of(DeliveryId delivery, string domain) => Parse($"<{delivery}@{domain}>");

    public static bool TryParse(string? text, out MessageId id)
    {
        var inner = text is { Length: > 2 and <= LengthMax } && text[0] == '<' && text[^1] == '>' ? text[1..^1] : "";
        var at = inner.IndexOf('@', StringComparison.Ordinal);
        var valid = at > 0
            && Mailbox.IsDotAtom(inner.AsSpan(0, at)) && Mailbox.IsDotAtom(inner.AsSpan(at + 1));
        id = valid ? new MessageId(text!) : default;
        return valid;
    }

    public static MessageId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("This is no Message-ID.");

    public override string ToString() => text ?? "";
}
