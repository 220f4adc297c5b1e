using Gateway.Domain.Deliveries;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>An answer of a mail server: a code of three digits and one line or more (RFC 5321, 4.2).</summary>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    private const int TextLengthMax = 500;

    public bool IsPositive => Code is >= 200 and < 400;

    /// <summary>For people: one line, without control characters, bounded.</summary>
    public string Text
    {
        get
        {
            var text = $"{Code} {string.Join(' ', Lines)}";
            return string.Concat(text.Take(TextLengthMax).Select(one => char.IsControl(one) ? ' ' : one)).TrimEnd();
        }
    }

    /// <summary>The answer itself when it is positive; else 4xx means later and 5xx means never.</summary>
    public SmtpReply OrRefused() => IsPositive ? this : throw new SmtpFault(
        Code >= 500 ? DeliveryFaults.MailRefused : DeliveryFaults.MailDeferred, Text);

    /// <summary>
    /// Before a message was named, a refusal is about us or the server and no judgement on the message: it is always
    /// tried again.
    /// </summary>
    public SmtpReply OrUnreachable() => IsPositive ? this : throw new SmtpFault(
        Code >= 500 ? DeliveryFaults.MailServerUnreachable : DeliveryFaults.MailDeferred, Text);
}
