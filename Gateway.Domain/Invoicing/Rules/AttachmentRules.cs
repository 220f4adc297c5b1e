using Gateway.Domain.Invoicing.CodeLists;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>Supporting documents: small enough for the mail, named as what they are.</summary>
internal static class AttachmentRules
{
    /// <summary>10 MiB embedded in all: with base64 and the PDF that carries the same file again a mail stays below
    /// the 25 to 35 MB that mail servers take.</summary>
    private const int EmbeddedBytesMax = 10 * 1024 * 1024;

    private const int FileNameLengthMax = 100;

    public static void Check(ListOf<Attachment> attachments, ContentFindings findings)
    {
        var total = attachments.OfType<Attachment.Embedded>().Sum(embedded => (long)embedded.Content.Count);
        if (total > EmbeddedBytesMax)
        {
            findings.Add("SGW-ATTACHMENT-SIZE", "/attachments", total, EmbeddedBytesMax);
        }

        foreach (var (at, attachment) in Places.Of("", "attachments", attachments))
        {
            switch (attachment)
            {
                case Attachment.Embedded embedded:
                    CheckEmbedded(at, embedded, findings);
                    break;
                case Attachment.Linked linked when !string.IsNullOrWhiteSpace(linked.Uri) && !IsWebAddress(linked.Uri):
                    findings.Add("SGW-ATTACHMENT-LINK", $"{at}/uri", linked.Uri);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckEmbedded(string at, Attachment.Embedded embedded, ContentFindings findings)
    {
        if (embedded.Content.Count == 0)
        {
            findings.Add("SGW-ATTACHMENT-EMPTY", $"{at}/content");
        }

        // A media type that is in no list is told by BR-CL-24; an empty name as a missing text.
        if (!string.IsNullOrWhiteSpace(embedded.FileName)
            && AttachmentTypes.Extensions.TryGetValue(embedded.MediaType ?? "", out var endings)
            && !IsFileName(embedded.FileName, endings))
        {
            findings.Add("SGW-ATTACHMENT-NAME", $"{at}/fileName", embedded.FileName, string.Join(' ', endings));
        }
    }

    /// <summary>A name that any system can store as it stands and that cannot leave its folder.</summary>
    private static bool IsFileName(string name, string[] endings) =>
        name.Length <= FileNameLengthMax
        && name[0] is not ('.' or ' ')
        && !name.Any(character => char.IsControl(character) || "/\\:*?\"<>|".Contains(character))
        && endings.Any(ending =>
            name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsWebAddress(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
}
