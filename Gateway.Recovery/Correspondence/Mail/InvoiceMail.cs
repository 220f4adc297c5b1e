using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>
/// The mail that brings an invoice or credit note to a client: sent in the name of the unit by the legal entity's
/// address, answered to the unit, with the PDF and the UBL attached.
/// </summary>
public sealed record InvoiceMail
{
    /// <summary>The document, its seller and unit, and the language of the client.</summary>
    public required InvoicePaper Paper { get; init; }

    /// <summary>Whom it goes to.</summary>
    public required Mailbox Recipient { get; init; }

    /// <summary>The address mails of this legal entity are sent from; the name shown is that of the unit.</summary>
    public required string SenderAddress { get; init; }

    /// <summary>Fixed before the first try.</summary>
    public required MessageId MessageId { get; init; }

    /// <summary>When it was made; a retry keeps it.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>PDF/A-3b.</summary>
    public required byte[] Pdf { get; init; }

    public required byte[] Ubl { get; init; }

    /// <summary>The same mail from the same values, byte for byte once it is written.</summary>
    /// <exception cref="FormatException">The sender's address, or a name, is none that a header can carry.</exception>
    public async Task<OutgoingMail> ComposeAsync()
    {
        var body = MailBody.Of(Paper);
        var number = Paper.Document.Number;
        return new OutgoingMail
        {
            MessageId = MessageId,
            Date = Date,
            From = Mailbox.Parse(SenderAddress, Paper.Unit.Name),
            ReplyTo = Paper.Unit.Email is { } email ? Mailbox.Parse(email, Paper.Unit.Name) : null,
            To = Recipient,
            Subject = body.Subject,
            Text = body.ToText(),
            Html = await RazorText.RenderAsync<InvoiceMailPage>(new() { [nameof(InvoiceMailPage.Body)] = body }),
            Attachments =
            [
                MailAttachment.Of(number, "pdf", "application/pdf", Pdf),
                MailAttachment.Of(number, "xml", "application/xml", Ubl),
            ],
        };
    }
}
