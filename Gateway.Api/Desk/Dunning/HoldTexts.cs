using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Dunning;

/// <summary>What the pages of holds and payment plans say.</summary>
internal static class HoldTexts
{
    public static readonly Sentence Title = new("Suspensions", "Opschortingen", "Aussetzungen", "Holds");

    public static readonly Sentence Place = new(
        "Suspendre les relances", "Aanmaningen opschorten", "Mahnungen aussetzen", "Put dunning on hold");

    public static readonly Sentence Filter = new("Choix", "Keuze", "Auswahl", "Choice");

    public static readonly Sentence All = new("Toutes", "Alle", "Alle", "All");

    public static readonly Sentence ForReview = new(
        "À revoir maintenant", "Nu te herzien", "Jetzt zu prüfen", "Due for review");

    public static readonly Sentence None = new(
        "Aucune suspension ici.", "Geen opschorting hier.", "Keine Aussetzung hier.", "No hold here.");

    public static readonly Sentence InvoiceNumber = new(
        "Numéro de la facture", "Factuurnummer", "Rechnungsnummer", "Invoice number");

    public static readonly Sentence ClientName = new(
        "Ou tout d'un client (numéro d'entreprise ou nom complet)",
        "Of alles van een klant (ondernemingsnummer of volledige naam)",
        "Oder alles eines Kunden (Unternehmensnummer oder ganzer Name)",
        "Or all of a client (enterprise number or whole name)");

    public static readonly Sentence Kind = new("Motif", "Grond", "Anlass", "Kind");

    public static readonly Sentence Until = new("Jusqu'au", "Tot en met", "Bis", "Until");

    public static readonly Sentence ReviewOn = new(
        "Ou à revoir le", "Of te herzien op", "Oder zu prüfen am", "Or to review on");

    public static readonly Sentence EndHint = new(
        "Une fin ou une date de revue, l'une des deux, dans l'année.",
        "Een einde of een herzieningsdatum, een van beide, binnen het jaar.",
        "Ein Ende oder ein Prüftag, eins von beiden, binnen eines Jahres.",
        "An end or a day of review, one of the two, within a year.");

    public static readonly Sentence Note = new("Raison", "Reden", "Grund", "Reason");

    public static readonly Sentence Category = new(
        "Contestation : sur quoi", "Betwisting: waarover", "Bestreitung: worüber", "Dispute: about what");

    public static readonly Sentence Owner = new(
        "Contestation : qui la règle", "Betwisting: wie lost ze op", "Bestreitung: wer klärt sie",
        "Dispute: who settles it");

    public static readonly Sentence Promised = new(
        "Promesse : montant en EUR", "Belofte: bedrag in EUR", "Versprechen: Betrag in EUR",
        "Promise: amount in EUR");

    public static readonly Sentence WantsTarget = new(
        "Donnez le numéro d'une facture ou un client, l'un des deux.",
        "Geef het nummer van een factuur of een klant, een van beide.",
        "Geben Sie die Nummer einer Rechnung oder einen Kunden an, eins von beiden.",
        "Give the number of an invoice or a client, one of the two.");

    public static readonly Sentence NoInvoice = new(
        "La facture « {0} » n'est pas connue ici.", "De factuur “{0}” is hier niet gekend.",
        "Die Rechnung „{0}“ ist hier nicht bekannt.", "The invoice “{0}” is not known here.");

    public static readonly Sentence NoClient = new(
        "« {0} » ne désigne pas un client, et un seul.", "“{0}” wijst niet precies één klant aan.",
        "„{0}“ bezeichnet nicht genau einen Kunden.", "“{0}” does not name one client, and only one.");

    public static readonly Sentence WrongDay = new(
        "« {0} » n'est pas un jour.", "“{0}” is geen dag.", "„{0}“ ist kein Tag.", "“{0}” is no day.");

    public static readonly Sentence WrongAmount = new(
        "« {0} » n'est pas un montant au-dessus de zéro, au centime.",
        "“{0}” is geen bedrag boven nul, op de cent.", "„{0}“ ist kein Betrag über null, auf den Cent.",
        "“{0}” is no amount above zero, to the cent.");

    public static readonly Sentence WrongKind = new(
        "Choisissez un motif.", "Kies een grond.", "Wählen Sie einen Anlass.", "Choose a kind.");

    public static readonly Sentence TooLong = new(
        "Un texte est trop long : {0} caractères au plus.", "Een tekst is te lang: hoogstens {0} tekens.",
        "Ein Text ist zu lang: höchstens {0} Zeichen.", "A text is too long: {0} characters at most.");

    public static readonly Sentence WantsReason = new(
        "Donnez la raison, en 280 caractères au plus.", "Geef de reden, in hoogstens 280 tekens.",
        "Geben Sie den Grund an, in höchstens 280 Zeichen.", "Give the reason, in 280 characters at most.");

    public static readonly Sentence Whole = new(
        "tout ce qu'il doit", "alles wat hij verschuldigd is", "alles, was er schuldet", "all that it owes");

    public static readonly Sentence Placed = new(
        "Les relances sont suspendues.", "De aanmaningen zijn opgeschort.", "Die Mahnungen sind ausgesetzt.",
        "Dunning is on hold.");

    public static readonly Sentence Lifted = new(
        "La suspension est levée.", "De opschorting is opgeheven.", "Die Aussetzung ist aufgehoben.",
        "The hold is lifted.");

    public static readonly Sentence Lift = new("Lever", "Opheffen", "Aufheben", "Lift");

    public static readonly Sentence By = new("par {0}", "door {0}", "von {0}", "by {0}");

    public static readonly Sentence End = new("Fin", "Einde", "Ende", "End");

    public static readonly Sentence Review = new(
        "revue le {0}", "herziening op {0}", "Prüfung am {0}", "review on {0}");

    public static readonly Sentence From = new("Depuis", "Sinds", "Seit", "Since");

    public static readonly Sentence EndsWithPlan = new(
        "finit avec le plan", "eindigt met het plan", "endet mit dem Plan", "ends with the plan");

    public static readonly Sentence Plans = new(
        "Plans d'apurement", "Afbetalingsplannen", "Ratenpläne", "Payment plans");

    public static readonly Sentence NoPlan = new(
        "Aucun plan ici.", "Geen plan hier.", "Kein Plan hier.", "No plan here.");

    public static readonly Sentence PlanTotal = new("Montant", "Bedrag", "Betrag", "Amount");

    public static readonly Sentence Paid = new("Payé", "Betaald", "Bezahlt", "Paid");

    public static readonly Sentence NextInstalment = new(
        "Prochaine échéance", "Volgende termijn", "Nächste Rate", "Next instalment");

    public static readonly Sentence Instalment = new(
        "{0} sur {1} : {2} le {3}", "{0} van {1}: {2} op {3}", "{0} von {1}: {2} am {3}", "{0} of {1}: {2} on {3}");

    public static readonly Sentence Withdraw = new("Retirer", "Intrekken", "Zurückziehen", "Withdraw");

    public static readonly Sentence Withdrawn = new(
        "Le plan est retiré.", "Het plan is ingetrokken.", "Der Plan ist zurückgezogen.", "The plan is withdrawn.");
}
