using Gateway.Domain.Languages;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Desk.Receivables;

/// <summary>What the pages of refunds and of what is given up say.</summary>
internal static class ApprovalTexts
{
    public static readonly Sentence Refunds = new(
        "Remboursements", "Terugbetalingen", "Rückzahlungen", "Refunds");

    public static readonly Sentence WriteOffs = new("Abandons", "Afschrijvingen", "Ausbuchungen", "Write-offs");

    public static readonly Sentence Parts = new("Choix", "Keuze", "Auswahl", "Choice");

    public static readonly Sentence None = new(
        "Rien n'attend ici.", "Hier wacht niets.", "Hier wartet nichts.", "Nothing waits here.");

    public static readonly Sentence Amount = new("Montant", "Bedrag", "Betrag", "Amount");

    public static readonly Sentence What = new("Motif", "Grond", "Grund", "Why");

    public static readonly Sentence Account = new("Compte", "Rekening", "Konto", "Account");

    public static readonly Sentence Proposed = new("Proposé", "Voorgesteld", "Vorgeschlagen", "Proposed");

    public static readonly Sentence ByOn = new("{0}, le {1}", "{0}, op {1}", "{0}, am {1}", "{0}, on {1}");

    public static readonly Sentence Decide = new("Décision", "Beslissing", "Entscheidung", "Decision");

    public static readonly Sentence Approve = new("Approuver", "Goedkeuren", "Genehmigen", "Approve");

    public static readonly Sentence Refuse = new("Refuser", "Weigeren", "Ablehnen", "Refuse");

    public static readonly Sentence CallBack = new("Rappeler", "Terugroepen", "Zurückrufen", "Call back");

    public static readonly Sentence Approved = new(
        "C'est approuvé.", "Het is goedgekeurd.", "Es ist genehmigt.", "It is approved.");

    public static readonly Sentence Refused = new(
        "C'est refusé : rien n'est fait.", "Het is geweigerd: er gebeurt niets.", "Es ist abgelehnt: Nichts geschieht.",
        "It is refused: nothing is done.");

    public static readonly Sentence CalledBack = new(
        "Le remboursement est rappelé : l'argent est de nouveau gardé pour le client.",
        "De terugbetaling is teruggeroepen: het geld wordt opnieuw bewaard voor de klant.",
        "Die Rückzahlung ist zurückgerufen: Das Geld wird wieder für den Kunden aufbewahrt.",
        "The refund is called back: the money is kept for the client again.");

    public static readonly Sentence File = new(
        "Fichiers pour la banque", "Bestanden voor de bank", "Dateien für die Bank", "Files for the bank");

    public static readonly Sentence MakeFile = new(
        "Faire le fichier", "Bestand maken", "Datei erstellen", "Make the file");

    public static readonly Sentence MakeHint = new(
        "Tout ce qui est approuvé et dans aucun fichier (pain.001).",
        "Alles wat goedgekeurd is en in geen bestand zit (pain.001).",
        "Alles, was genehmigt und in keiner Datei ist (pain.001).",
        "All that is approved and in no file yet (pain.001).");

    public static readonly Sentence FileMade = new(
        "Le fichier est fait ; donnez-le à la banque.", "Het bestand is gemaakt; geef het aan de bank.",
        "Die Datei ist erstellt; geben Sie sie der Bank.", "The file is made; give it to the bank.");

    public static readonly Sentence NothingToSend = new(
        "Aucun remboursement approuvé n'attend un fichier.", "Geen goedgekeurde terugbetaling wacht op een bestand.",
        "Keine genehmigte Rückzahlung wartet auf eine Datei.", "No approved refund waits for a file.");

    public static readonly Sentence Transfers = new(
        "Virements : {0}, par {1} le {2}", "Overschrijvingen: {0}, door {1} op {2}",
        "Überweisungen: {0}, von {1} am {2}", "Transfers: {0}, by {1} on {2}");

    public static readonly Sentence Download = new("Télécharger", "Downloaden", "Herunterladen", "Download");

    public static Sentence Of(ApprovalState state) => state switch
    {
        ApprovalState.Proposed => new("à décider", "te beslissen", "zu entscheiden", "to be decided"),
        ApprovalState.Approved => new("approuvé", "goedgekeurd", "genehmigt", "approved"),
        ApprovalState.Refused => new("refusé", "geweigerd", "abgelehnt", "refused"),
        ApprovalState.CalledBack => new("rappelé", "teruggeroepen", "zurückgerufen", "called back"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "There is no such state."),
    };

    public static Sentence Of(WriteOffReason reason) => reason switch
    {
        WriteOffReason.Cents => new("centimes", "centen", "Cents", "cents"),
        WriteOffReason.BankCharges => new("frais de banque", "bankkosten", "Bankgebühren", "bank charges"),
        WriteOffReason.Insolvent => new("insolvable", "insolvent", "zahlungsunfähig", "insolvent"),
        WriteOffReason.Prescribed => new("prescrit", "verjaard", "verjährt", "prescribed"),
        WriteOffReason.TooSmall => new("trop petit", "te klein", "zu klein", "too small"),
        WriteOffReason.Settled => new("convenu", "overeengekomen", "vereinbart", "settled"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    public static Sentence Of(WriteOffPart part) => part switch
    {
        WriteOffPart.Principal => new("la facture", "de factuur", "die Rechnung", "the invoice"),
        WriteOffPart.Interest => new("les intérêts", "de interest", "die Zinsen", "the interest"),
        WriteOffPart.Costs => new("les frais", "de kosten", "die Kosten", "the costs"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "There is no such part."),
    };
}
