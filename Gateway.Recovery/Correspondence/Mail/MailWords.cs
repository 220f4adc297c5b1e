using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>Every sentence of our mails, in the four languages. {0} is the number, {1} the unit.</summary>
internal static class MailWords
{
    public static readonly Sentence InvoiceSubject = new(
        "Facture {0} – {1}", "Factuur {0} – {1}", "Rechnung {0} – {1}", "Invoice {0} – {1}");

    public static readonly Sentence CreditNoteSubject = new(
        "Note de crédit {0} – {1}", "Creditnota {0} – {1}", "Gutschrift {0} – {1}", "Credit note {0} – {1}");

    public static readonly Sentence Greeting = new("Bonjour,", "Goedendag,", "Guten Tag,", "Hello,");

    public static readonly Sentence InvoiceEnclosed = new(
        "Vous trouverez ci-joint la facture {0}, envoyée par {1}.",
        "In de bijlage vindt u factuur {0} van {1}.",
        "Anbei erhalten Sie die Rechnung {0} von {1}.",
        "Please find attached invoice {0} from {1}.");

    public static readonly Sentence CreditNoteEnclosed = new(
        "Vous trouverez ci-joint la note de crédit {0}, envoyée par {1}. Il n'y a rien à payer.",
        "In de bijlage vindt u creditnota {0} van {1}. U hoeft niets te betalen.",
        "Anbei erhalten Sie die Gutschrift {0} von {1}. Es ist nichts zu zahlen.",
        "Please find attached credit note {0} from {1}. There is nothing to pay.");

    public static readonly Sentence NothingToPay = new(
        "Il n'y a rien à payer.", "U hoeft niets te betalen.", "Es ist nichts zu zahlen.", "There is nothing to pay.");

    public static readonly Sentence HowToPay = new(
        "Pour la payer :", "Zo betaalt u:", "So zahlen Sie:", "How to pay:");

    public static readonly Sentence Files = new(
        "Le PDF se lit et s'imprime ; le fichier XML contient le même document pour votre logiciel comptable.",
        "De pdf is om te lezen en te printen; het XML-bestand bevat hetzelfde document voor uw boekhoudpakket.",
        "Das PDF ist zum Lesen und Drucken; die XML-Datei enthält dasselbe Dokument für Ihre Buchhaltung.",
        "The PDF is for reading and printing; the XML file holds the same document for your accounting software.");

    public static readonly Sentence Questions = new(
        "Une question ? Répondez simplement à ce message.",
        "Een vraag? Antwoord gewoon op dit bericht.",
        "Eine Frage? Antworten Sie einfach auf diese Nachricht.",
        "A question? Simply reply to this message.");

    public static readonly Sentence Regards = new(
        "Bien à vous,", "Met vriendelijke groet,", "Mit freundlichen Grüßen", "Kind regards,");
}
