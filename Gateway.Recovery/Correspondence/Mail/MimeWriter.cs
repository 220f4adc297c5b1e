using System.Security.Cryptography;
using System.Text;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>
/// Writes a mail as it travels: multipart/mixed of the message, as plain text and as HTML, and the files. Lines end
/// with CRLF and stay below 78 characters, all bytes are ASCII. The same mail gives the same bytes.
/// </summary>
internal static class MimeWriter
{
    public static byte[] Write(OutgoingMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var (mixed, alternative) = (Boundary(mail, "mixed"), Boundary(mail, "alternative"));
        var output = new StringBuilder();
        Header(output, "Date", MailHeader.Date(mail.Date));
        Header(output, "From", MailHeader.Address(mail.From));
        if (mail.ReplyTo is { } replyTo)
        {
            Header(output, "Reply-To", MailHeader.Address(replyTo));
        }

        Header(output, "To", MailHeader.Address(mail.To));
        Header(output, "Subject", MailHeader.Text(mail.Subject));
        Header(output, "Message-ID", mail.MessageId.Text);
        Header(output, "Auto-Submitted", "auto-generated"); // RFC 3834: keeps out-of-office answers away
        Header(output, "MIME-Version", "1.0");
        Header(output, "Content-Type", $"multipart/mixed;\r\n boundary=\"{mixed}\"");
        Part(output, mixed);
        Header(output, "Content-Type", $"multipart/alternative;\r\n boundary=\"{alternative}\"");
        Text(output, alternative, "text/plain", mail.Text);
        Text(output, alternative, "text/html", mail.Html);
        End(output, alternative);
        foreach (var attachment in mail.Attachments)
        {
            File(output, mixed, attachment);
        }

        End(output, mixed);
        return Encoding.ASCII.GetBytes(output.ToString());
    }

    /// <summary>"=_" occurs neither in quoted-printable nor in base64, so no content can hold the boundary.</summary>
    private static string Boundary(OutgoingMail mail, string part)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{mail.MessageId} {part}"));
        return $"=_{Convert.ToHexStringLower(hash.AsSpan(0, 15))}";
    }

    private static void Header(StringBuilder output, string name, string value) =>
        output.Append(name).Append(": ").Append(value).Append("\r\n");

    private static void Part(StringBuilder output, string boundary) =>
        output.Append("\r\n--").Append(boundary).Append("\r\n");

    private static void End(StringBuilder output, string boundary) =>
        output.Append("\r\n--").Append(boundary).Append("--\r\n");

    private static void Text(StringBuilder output, string boundary, string mediaType, string text)
    {
        Part(output, boundary);
        Header(output, "Content-Type", $"{mediaType}; charset=utf-8");
        Header(output, "Content-Transfer-Encoding", "quoted-printable");
        output.Append("\r\n").Append(QuotedPrintable.Encode(text));
    }

    private static void File(StringBuilder output, string boundary, MailAttachment attachment)
    {
        Part(output, boundary);
        Header(output, "Content-Type", attachment.MediaType);
        Header(output, "Content-Transfer-Encoding", "base64");
        Header(output, "Content-Disposition", $"attachment;\r\n filename=\"{attachment.FileName}\"");
        var lines = Convert.ToBase64String(attachment.Content, Base64FormattingOptions.InsertLineBreaks);
        output.Append("\r\n").Append(lines.ReplaceLineEndings("\r\n")).Append("\r\n");
    }
}
