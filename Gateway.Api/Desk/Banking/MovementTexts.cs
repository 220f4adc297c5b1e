using Gateway.Domain.Banking;
using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Banking;

/// <summary>What the page of one movement says.</summary>
internal static class MovementTexts
{
    public static readonly Sentence Title = new("Mouvement", "Beweging", "Bewegung", "Movement");

    public static readonly Sentence Search = new(
        "Chercher un mouvement", "Een beweging zoeken", "Eine Bewegung suchen", "Find a movement");

    public static readonly Sentence Words = new(
        "Nom, compte ou communication", "Naam, rekening of mededeling", "Name, Konto oder Mitteilung",
        "Name, account or communication");

    public static readonly Sentence AmountSought = new("Montant", "Bedrag", "Betrag", "Amount");

    public static readonly Sentence AmountHint = new(
        "Un montant, reçu ou payé, est en euro, ou suivi du code de sa devise : 1210,50 ou 1210,50 USD.",
        "Een bedrag, ontvangen of betaald, is in euro, of gevolgd door de code van zijn munt: 1210,50 of 1210,50 USD.",
        "Ein Betrag, erhalten oder gezahlt, ist in Euro, oder mit dem Code seiner Währung: 1210,50 oder 1210,50 USD.",
        "An amount, in or out, is in euro, or followed by the code of its currency: 1210.50 or 1210.50 USD.");

    public static readonly Sentence From = new("Du", "Van", "Vom", "From");

    public static readonly Sentence To = new("Au", "Tot en met", "Bis zum", "To");

    public static readonly Sentence AnyState = new("tous", "alle", "alle", "any");

    public static readonly Sentence Find = new("Chercher", "Zoeken", "Suchen", "Find");

    public static readonly Sentence OtherSide = new("Autre partie", "Tegenpartij", "Gegenpartei", "Other side");

    public static readonly Sentence Said = new("Communication", "Mededeling", "Mitteilung", "Communication");

    public static readonly Sentence NoneFound = new(
        "Aucun mouvement ne correspond.", "Geen beweging past hierbij.", "Keine Bewegung passt dazu.",
        "No movement is like this.");

    public static readonly Sentence Back = new(
        "Vers les mouvements en attente", "Naar de wachtende bewegingen", "Zu den wartenden Bewegungen",
        "To the movements that wait");

    public static readonly Sentence Decide = new("Décider", "Beslissen", "Entscheiden", "Decide");

    public static readonly Sentence Otherwise = new(
        "Décider autrement", "Anders beslissen", "Anders entscheiden", "Decide otherwise");

    public static readonly Sentence Allocate = new(
        "Affecter à des factures", "Toewijzen aan facturen", "Rechnungen zuordnen", "Allocate to invoices");

    public static readonly Sentence Invoice = new(
        "Numéro de facture", "Factuurnummer", "Rechnungsnummer", "Invoice number");

    public static readonly Sentence AmountOf = new(
        "Montant en {0}", "Bedrag in {0}", "Betrag in {0}", "Amount in {0}");

    public static readonly Sentence Pays = new(
        "Payé dans la devise de la facture, si elle est autre",
        "Betaald in de munt van de factuur, als die anders is",
        "Bezahlt in der Währung der Rechnung, wenn sie eine andere ist",
        "Paid in the currency of the invoice, where it is another");

    public static readonly Sentence Rest = new(
        "Le reste est gardé pour le client (numéro d'entreprise ou nom complet)",
        "De rest wordt bewaard voor de klant (ondernemingsnummer of volledige naam)",
        "Der Rest wird für den Kunden aufbewahrt (Unternehmensnummer oder ganzer Name)",
        "The rest is kept for the client (enterprise number or whole name)");

    public static readonly Sentence Learn = new(
        "Ce compte paiera aussi à l'avenir pour ces clients",
        "Deze rekening betaalt ook later voor deze klanten",
        "Dieses Konto zahlt auch künftig für diese Kunden",
        "This account will pay for these clients later too");

    public static readonly Sentence Book = new("Affecter", "Toewijzen", "Zuordnen", "Allocate");

    public static readonly Sentence Aside = new(
        "Ne concerne aucun client", "Betreft geen klant", "Betrifft keinen Kunden", "Concerns no client");

    public static readonly Sentence Reason = new("Raison", "Reden", "Grund", "Reason");

    public static readonly Sentence SetAside = new("Mettre de côté", "Opzij zetten", "Beiseitelegen", "Set aside");

    public static readonly Sentence Returned = new(
        "Reprend l'argent d'un paiement", "Neemt het geld van een betaling terug",
        "Nimmt das Geld einer Zahlung zurück",
        "Takes the money of a payment back");

    public static readonly Sentence RestOfReturn = new(
        "Si les montants diffèrent, le reste", "Verschillen de bedragen, dan de rest",
        "Wenn die Beträge abweichen, der Rest", "Where the amounts differ, the rest");

    public static readonly Sentence NoRest = new("n'existe pas", "is er niet", "besteht nicht", "is none");

    public static readonly Sentence RestKept = new(
        "garder pour le client", "bewaren voor de klant", "für den Kunden verwahren", "keep for the client");

    public static readonly Sentence TakeBack = new("Reprendre", "Terugnemen", "Zurücknehmen", "Take back");

    public static readonly Sentence OfCase = new(
        "Virement pour le dossier de recouvrement {0}", "Overschrijving voor het invorderingsdossier {0}",
        "Überweisung für den Beitreibungsfall {0}", "Transfer for the recovery case {0}");

    public static readonly Sentence PayCase = new(
        "Imputer au dossier", "Aanrekenen op het dossier", "Auf den Fall anrechnen", "Pay the case");

    public static readonly Sentence Undo = new(
        "Annuler cette décision", "Deze beslissing ongedaan maken", "Diese Entscheidung rückgängig machen",
        "Undo this decision");

    public static readonly Sentence UndoHint = new(
        "Le mouvement attend à nouveau ; ce qu'il avait payé est à nouveau dû.",
        "De beweging wacht opnieuw; wat ze had betaald, is opnieuw verschuldigd.",
        "Die Bewegung wartet wieder; was sie bezahlt hatte, ist wieder geschuldet.",
        "The movement waits again; what it had paid is owed again.");

    public static readonly Sentence DecidedBy = new(
        "Décidé par {0}", "Beslist door {0}", "Entschieden von {0}", "Decided by {0}");

    public static readonly Sentence NotDone = new(
        "Rien n'a été fait.", "Er is niets gedaan.", "Nichts wurde getan.", "Nothing was done.");

    public static readonly Sentence OneInvoice = new(
        "La facture « {0} » n'est pas connue ici.", "De factuur “{0}” is hier niet gekend.",
        "Die Rechnung „{0}“ ist hier nicht bekannt.", "The invoice \"{0}\" is not known here.");

    public static readonly Sentence OneClient = new(
        "« {0} » n'est pas un seul client connu ici.", "“{0}” is hier geen enkele gekende klant.",
        "„{0}“ ist hier nicht ein bekannter Kunde.", "\"{0}\" is not one client that is known here.");

    public static readonly Sentence OneAmount = new(
        "« {0} » n'est pas un montant.", "“{0}” is geen bedrag.", "„{0}“ ist kein Betrag.",
        "\"{0}\" is no amount.");

    public static readonly Sentence WantsReason = new(
        "Donnez la raison, en 280 caractères au plus.", "Geef de reden, in hoogstens 280 tekens.",
        "Nennen Sie den Grund, in höchstens 280 Zeichen.", "Give the reason, in 280 characters at most.");

    public static Sentence Of(MovementState state) => state switch
    {
        MovementState.Queued => new("en attente", "wacht", "wartet", "waits"),
        MovementState.Booked => new("affecté", "toegewezen", "zugeordnet", "allocated"),
        MovementState.SetAside => new("mis de côté", "opzij gezet", "beiseitegelegt", "set aside"),
        MovementState.TookBack => new("a repris un paiement", "nam een betaling terug",
            "nahm eine Zahlung zurück", "took a payment back"),
        MovementState.Held => new(
            "attend l'accord sur son extrait", "wacht op het akkoord over zijn uittreksel",
            "wartet auf die Zustimmung zu seinem Auszug", "waits for its statement to be accepted"),
        MovementState.Divided => new(
            "divisé par ses détails", "verdeeld door zijn details", "durch seine Einzelheiten geteilt",
            "divided by its details"),
        _ => new("détail d'un total", "detail van een totaal", "Einzelheit einer Summe", "detail of a total"),
    };
}
