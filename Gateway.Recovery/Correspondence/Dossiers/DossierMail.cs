using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Letters;
using Gateway.Recovery.Correspondence.Mail;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>The mail that brings a dossier to who recovers: a few words, the archive attached.</summary>
public sealed record DossierMail
{
    private static readonly Sentence Subject = new(
        "Dossier {0}", "Dossier {0}", "Akte {0}", "Dossier {0}");

    private static readonly Sentence Words = new(
        "Vous trouverez en annexe le dossier {0}, arrêté au {1}. L'archive contient la lettre, l'état de créance, les "
            + "factures, les rappels et la liste de leurs empreintes. Empreinte SHA-256 de l'archive : {2}.",
        "In bijlage vindt u het dossier {0}, per {1}. Het archief bevat de brief, de staat van de schuldvordering, de "
            + "facturen, de herinneringen en de lijst van hun vingerafdrukken. SHA-256 van het archief: {2}.",
        "Anbei die Akte {0}, Stand {1}. Das Archiv enthält das Schreiben, die Forderungsaufstellung, die Rechnungen, "
            + "die Mahnungen und die Liste ihrer Prüfsummen. SHA-256 des Archivs: {2}.",
        "Enclosed is the dossier {0}, as at {1}. The archive holds the letter, the statement of claim, the invoices, "
            + "the reminders and the list of their hashes. SHA-256 of the archive: {2}.");

    public required string Case { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Language Language { get; init; }

    public required LegalEntity Creditor { get; init; }

    public required Mailbox Recipient { get; init; }

    public required string SenderAddress { get; init; }

    public required MessageId MessageId { get; init; }

    public required DateTimeOffset Date { get; init; }

    public required string Hash { get; init; }

    public required byte[] Archive { get; init; }

    /// <summary>The same mail from the same values, byte for byte once it is written.</summary>
    public async Task<OutgoingMail> ComposeAsync()
    {
        string[] paragraphs =
        [
            DossierWords.Salutation.In(Language),
            Words.With(Case, $"{AsOf:yyyy-MM-dd}", Hash).In(Language),
            DossierWords.Tell.In(Language),
            $"{LetterWords.Regards.In(Language)}\n{Creditor.Name}",
        ];
        return new OutgoingMail
        {
            MessageId = MessageId,
            Date = Date,
            From = Mailbox.Parse(SenderAddress, Creditor.Name),
            To = Recipient,
            Subject = Subject.With(Case).In(Language),
            Text = string.Join("\n\n", paragraphs) + "\n",
            Html = await RazorText.RenderAsync<DossierMailPage>(new()
            {
                [nameof(DossierMailPage.Language)] = Language,
                [nameof(DossierMailPage.Paragraphs)] = paragraphs,
            }),
            Attachments = [MailAttachment.Of($"dossier-{Case}", "zip", "application/zip", Archive)],
        };
    }
}
