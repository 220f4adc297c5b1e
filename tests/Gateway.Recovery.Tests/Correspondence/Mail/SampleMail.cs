using Gateway.Recovery.Correspondence.Mail;

namespace Gateway.Recovery.Tests.Correspondence.Mail;

/// <summary>A mail that is all right; tests change what matters to them.</summary>
internal static class SampleMail
{
    private static byte[] EveryByte => [.. Enumerable.Range(0, 1000).Select(number => (byte)(number % 256))];

    public static OutgoingMail Mail { get; } = new()
    {
        MessageId = MessageId.Parse("<0195-42@mail.exemple.coop>"),
        Date = new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.FromHours(1)),
        From = Mailbox.Parse("factures@exemple.coop", "Atelier Lumière"),
        To = Mailbox.Parse("compta@theatre.example"),
        Subject = "Facture F2026-000042 – Atelier Lumière",
        Text = "Bonjour,\n\n.un point\n..deux points\n.\nÀ bientôt = 100 %\n",
        Html = "<p>Bonjour,</p>\n.\n<p>À bientôt</p>\n",
        Attachments =
        [
            MailAttachment.Of("F2026-000042", "pdf", "application/pdf", EveryByte),
        ],
    };
}
