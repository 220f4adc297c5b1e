using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>What the page of the exhibits of a client says.</summary>
internal static class ExhibitTexts
{
    public static readonly Sentence Title = new("Pièces", "Stukken", "Beweisstücke", "Exhibits");

    public static readonly Sentence Hint = new(
        "Contrats, conditions, preuves de prestation et courriers : ils vont dans chaque dossier du client.",
        "Contracten, voorwaarden, bewijzen en brieven: ze zitten in elk dossier van de klant.",
        "Verträge, Bedingungen, Nachweise und Schreiben: Sie liegen jeder Akte des Kunden bei.",
        "Contracts, terms, proofs of delivery and letters: they lie in every dossier of the client.");

    public static readonly Sentence Whose = new(
        "Le client (numéro d'entreprise ou nom complet)", "De klant (ondernemingsnummer of volledige naam)",
        "Der Kunde (Unternehmensnummer oder ganzer Name)", "The client (enterprise number or whole name)");

    public static readonly Sentence None = new(
        "Aucune pièce n'est gardée.", "Er is geen stuk bewaard.", "Kein Beweisstück ist verwahrt.",
        "No exhibit is kept.");

    public static readonly Sentence File = new("Pièce", "Stuk", "Beweisstück", "Exhibit");

    public static readonly Sentence FileHint = new(
        "PDF, PNG, JPEG, XML ou texte, de {0} Mio au plus.", "Pdf, PNG, JPEG, XML of tekst, hoogstens {0} MiB.",
        "PDF, PNG, JPEG, XML oder Text, höchstens {0} MiB.", "PDF, PNG, JPEG, XML or text, of at most {0} MiB.");

    public static readonly Sentence Kind = new(
        "Ce qu'elle prouve", "Wat het bewijst", "Was es beweist", "What it proves");

    public static readonly Sentence Place = new("Gardée auprès", "Bewaard bij", "Verwahrt bei", "Kept at");

    public static readonly Sentence Whole = new(
        "Tout le client", "De hele klant", "Dem ganzen Kunden", "The whole client");

    public static readonly Sentence InvoiceNumber = new(
        "Numéro de la facture ; vide : tout le client", "Factuurnummer; leeg: de hele klant",
        "Rechnungsnummer; leer: der ganze Kunde", "Invoice number; empty: the whole client");

    public static readonly Sentence Description = new(
        "Quelques mots", "Enkele woorden", "Einige Worte", "A few words");

    public static readonly Sentence Keep = new(
        "Garder une pièce", "Een stuk bewaren", "Ein Beweisstück verwahren", "Keep an exhibit");

    public static readonly Sentence KeptBy = new(
        "Par {0} le {1}", "Door {0} op {1}", "Durch {0} am {1}", "By {0} on {1}");

    public static readonly Sentence Withdraw = new("Retirer", "Intrekken", "Zurückziehen", "Withdraw");

    public static readonly Sentence WithdrawWhat = new(
        "Retirer {0} : elle ne va plus dans aucun dossier", "{0} intrekken: het gaat in geen dossier meer",
        "{0} zurückziehen: in keiner Akte mehr", "Withdraw {0}: it goes into no dossier any more");

    public static readonly Sentence WithdrawnBy = new(
        "Retirée par {0} le {1}", "Ingetrokken door {0} op {1}", "Zurückgezogen durch {0} am {1}",
        "Withdrawn by {0} on {1}");

    public static readonly Sentence WantsKind = new(
        "Dites ce que la pièce prouve.", "Zeg wat het stuk bewijst.", "Sagen Sie, was es beweist.",
        "Say what the exhibit proves.");

    public static readonly Sentence WantsFile = new(
        "Choisissez un fichier qui n'est pas vide.", "Kies een bestand dat niet leeg is.",
        "Wählen Sie eine Datei, die nicht leer ist.", "Choose a file that is not empty.");

    public static readonly Sentence NoInvoice = new(
        "Ce client n'a pas de facture « {0} ».", "Deze klant heeft geen factuur “{0}”.",
        "Dieser Kunde hat keine Rechnung „{0}“.", "This client has no invoice “{0}”.");

    public static readonly Sentence Kept = new(
        "La pièce est gardée.", "Het stuk is bewaard.", "Das Beweisstück ist verwahrt.",
        "The exhibit is kept.");

    public static readonly Sentence Known = new(
        "Cette pièce était déjà gardée là.", "Dit stuk was daar al bewaard.", "Es war dort schon verwahrt.",
        "This exhibit was kept there already.");

    public static readonly Sentence Withdrawn = new(
        "La pièce est retirée.", "Het stuk is ingetrokken.", "Das Beweisstück ist zurückgezogen.",
        "The exhibit is withdrawn.");
}
