using Gateway.Domain.Languages;
using System.Text;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Mail;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>The mail that carries a letter: its words in the mail, its page attached.</summary>
public sealed record ReminderMail
{
    public required WrittenLetter Letter { get; init; }

    public required string Number { get; init; }

    public required LegalEntity Seller { get; init; }

    public required Language Language { get; init; }

    public required Mailbox Recipient { get; init; }

    public required string SenderAddress { get; init; }

    public required MessageId MessageId { get; init; }

    public required DateTimeOffset Date { get; init; }

    public required byte[] Pdf { get; init; }

    /// <summary>The same mail from the same values, byte for byte once it is written.</summary>
    public async Task<OutgoingMail> ComposeAsync() => new()
    {
        MessageId = MessageId,
        Date = Date,
        From = Mailbox.Parse(SenderAddress, Seller.Name),
        To = Recipient,
        Subject = OneLine(Letter.Subject),
        Text = Letter.Text,
        Html = await RazorText.RenderAsync<ReminderMailPage>(new() { [nameof(ReminderMailPage.Mail)] = this }),
        Attachments = [MailAttachment.Of(Number, "pdf", "application/pdf", Pdf)],
    };

    /// <summary>A name may carry what a header cannot.</summary>
    private static string OneLine(string text) =>
        new StringBuilder().AppendJoin(' ', text.Split(text.Where(char.IsControl).ToArray())).ToString();
}
