namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>
/// One mail to one recipient, ready to go. It carries all that differs between mails, its date and Message-ID too, so
/// that a retry sends the same bytes.
/// </summary>
public sealed record OutgoingMail
{
    private readonly string subject = "";

    public required MessageId MessageId { get; init; }

    public required DateTimeOffset Date { get; init; }

    public required Mailbox From { get; init; }

    /// <summary>Where answers go; to <see cref="From"/> when null.</summary>
    public Mailbox? ReplyTo { get; init; }

    public required Mailbox To { get; init; }

    /// <summary>One line; control characters are refused, because a line break would start another header.</summary>
    public required string Subject
    {
        get => subject;
        init => subject = value.Any(char.IsControl)
            ? throw new FormatException("A subject is one line without control characters.")
            : value;
    }

    /// <summary>The message as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The same message as HTML.</summary>
    public required string Html { get; init; }

    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];
}
