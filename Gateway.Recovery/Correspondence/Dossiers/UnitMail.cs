using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Letters;
using Gateway.Recovery.Correspondence.Mail;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>What the holder of a unit is told before a client goes to law: what, how, how to stop it.</summary>
public sealed record UnitMail
{
    private static readonly Sentence Title = new(
        "{0} : dossier {1} avant la voie judiciaire", "{0}: dossier {1} voor de gerechtelijke weg",
        "{0}: Akte {1} vor dem Rechtsweg", "{0}: case {1} before it goes to law");

    private static readonly Sentence Which = new(
        "Le client {0} n'a pas payé {1}. Nous proposons la voie suivante : {2}.",
        "Klant {0} betaalde {1} niet. Wij stellen deze weg voor: {2}.",
        "Der Kunde {0} hat {1} nicht bezahlt. Wir schlagen diesen Weg vor: {2}.",
        "The client {0} has not paid {1}. We propose to recover it in this way: {2}.");

    private static readonly Sentence Until = new(
        "Rien ne part avant le {0}. D'ici là vous pouvez demander d'attendre, avec la raison : dans votre outil, sous "
            + "le dossier {1}, ou en répondant à ce message.",
        "Niets vertrekt voor {0}. Tot dan kunt u vragen om te wachten, met de reden: in uw tool, bij dossier {1}, of "
            + "door op dit bericht te antwoorden.",
        "Nichts geht vor dem {0} ab. Bis dahin können Sie mit Angabe des Grundes bitten zu warten: in Ihrem Werkzeug "
            + "bei der Akte {1} oder als Antwort auf diese Nachricht.",
        "Nothing leaves before {0}. Until then you may ask to wait, with the reason: in your tool, at the case {1}, or "
            + "by answering this mail.");

    private static readonly Sentence AtOnce = new(
        "Un délai légal court, le dossier {0} peut donc partir à tout moment. Tant qu'il n'est pas parti, vous pouvez "
            + "demander d'attendre : dans votre outil ou en répondant à ce message.",
        "Er loopt een wettelijke termijn, dus dossier {0} kan elk moment vertrekken. Zolang dat niet gebeurd is, kunt "
            + "u vragen om te wachten: in uw tool of door op dit bericht te antwoorden.",
        "Eine gesetzliche Frist läuft, daher kann die Akte {0} jederzeit abgehen. Solange das nicht geschehen ist, "
            + "können Sie bitten zu warten: in Ihrem Werkzeug oder als Antwort auf diese Nachricht.",
        "A term of the law runs, so the case {0} may leave at any time. As long as it has not, you may ask to wait: in "
            + "your tool, or by answering this mail.");

    public required string Subject { get; init; }

    /// <summary>Paragraphs with an empty line between them.</summary>
    public required string Text { get; init; }

    public required Language Language { get; init; }

    public required LegalEntity Sender { get; init; }

    public required Mailbox Recipient { get; init; }

    public required string SenderAddress { get; init; }

    public required MessageId MessageId { get; init; }

    public required DateTimeOffset Date { get; init; }

    /// <summary>The words of the mail.</summary>
    /// <param name="language">The unit's.</param>
    /// <param name="sender">Whose name stands under it.</param>
    /// <param name="client">Who has not paid.</param>
    /// <param name="invoices">The numbers of the unit's own invoices.</param>
    /// <param name="way">The procedure, in words.</param>
    /// <param name="number">The case.</param>
    /// <param name="leavesFrom">The first day it may leave; null when a term of the law runs.</param>
    public static (string Subject, string Text) Words(
        Language language, string sender, string client, string invoices, Sentence way, string number,
        DateOnly? leavesFrom)
    {
        ArgumentNullException.ThrowIfNull(way);
        var until = leavesFrom is { } day ? Until.With($"{day:yyyy-MM-dd}", number) : AtOnce.With(number);
        string[] paragraphs =
        [
            DossierWords.Salutation.In(language),
            Which.With(client, invoices, way.In(language)).In(language),
            until.In(language),
            $"{LetterWords.Regards.In(language)}\n{sender}",
        ];
        return (OneLine(Title.With(client, number).In(language)), string.Join("\n\n", paragraphs) + "\n");
    }

    /// <summary>The same mail from the same values, byte for byte once it is written.</summary>
    public async Task<OutgoingMail> ComposeAsync() => new()
    {
        MessageId = MessageId,
        Date = Date,
        From = Mailbox.Parse(SenderAddress, Sender.Name),
        To = Recipient,
        Subject = Subject,
        Text = Text,
        Html = await RazorText.RenderAsync<DossierMailPage>(new()
        {
            [nameof(DossierMailPage.Language)] = Language,
            [nameof(DossierMailPage.Paragraphs)] = Text.TrimEnd().Split("\n\n"),
        }),
        Attachments = [],
    };

    /// <summary>A name may carry what a header cannot.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split(text.Where(char.IsControl).ToArray()));
}
