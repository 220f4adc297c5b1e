using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>The sentences of a dossier in the four languages.</summary>
public static class DossierWords
{
    public static readonly Sentence Statement = new(
        "État de créance", "Staat van de schuldvordering", "Forderungsaufstellung", "Statement of claim");

    internal static readonly Sentence Case = new("Dossier", "Dossier", "Akte", "Dossier");

    internal static readonly Sentence Salutation = new(
        "Madame, Monsieur,", "Geachte mevrouw, geachte heer,", "Sehr geehrte Damen und Herren,", "Dear Sir or Madam,");

    internal static readonly Sentence Entrusts = new(
        "Nous vous confions la récupération de notre créance sur {0} par la voie suivante : {1}.",
        "Wij vertrouwen u de invordering toe van onze schuldvordering op {0}, langs deze weg: {1}.",
        "Wir betrauen Sie mit der Beitreibung unserer Forderung gegen {0} auf folgendem Weg: {1}.",
        "We entrust you with the recovery of our claim on {0} in this way: {1}.");

    internal static readonly Sentence Declares = new(
        "Nous déclarons notre créance sur {0} dans la procédure suivante : {1}.",
        "Wij geven onze schuldvordering op {0} aan in de volgende procedure: {1}.",
        "Wir melden unsere Forderung gegen {0} in folgendem Verfahren an: {1}.",
        "We file our claim on {0} in the following procedure: {1}.");

    internal static readonly Sentence Sum = new(
        "Au {0}, elle s'élève à {1} : {2} en principal, {3} d'intérêts et d'indemnités, {4} de frais.",
        "Op {0} bedraagt ze {1}: {2} hoofdsom, {3} interesten en vergoedingen, {4} kosten.",
        "Am {0} beträgt sie {1}: {2} Hauptforderung, {3} Zinsen und Entschädigungen, {4} Kosten.",
        "On {0} it comes to {1}: {2} principal, {3} interest and compensation, {4} costs.");

    internal static readonly Sentence Uncontested = new(
        "À notre connaissance, aucune contestation de cette créance n'est en cours.",
        "Voor zover wij weten wordt deze schuldvordering niet betwist.",
        "Soweit uns bekannt, wird diese Forderung nicht bestritten.",
        "To our knowledge nobody contests this claim.");

    internal static readonly Sentence IsContested = new(
        "La créance est contestée ; l'état de créance dit en quoi.",
        "De schuldvordering wordt betwist; de staat van de schuldvordering zegt waarom.",
        "Die Forderung wird bestritten; die Forderungsaufstellung sagt weshalb.",
        "The claim is contested; the statement of claim says in what.");

    internal static readonly Sentence Tell = new(
        "Merci de nous dire chaque acte, paiement, frais ou contestation avec sa date. Mentionnez toujours la "
            + "référence du dossier.",
        "Gelieve ons elke handeling, betaling, kost of betwisting met haar datum te melden. Vermeld steeds de "
            + "referentie van het dossier.",
        "Bitte melden Sie uns jede Handlung, Zahlung, Kosten oder Bestreitung mit ihrem Datum. Nennen Sie stets das "
            + "Zeichen der Akte.",
        "Please tell us every act, payment, cost or objection with its date. Always quote the reference of the "
            + "dossier.");

    internal static readonly Sentence Pay = new(
        "Les sommes reçues sont à verser au compte {0} avec la communication {1}.",
        "Ontvangen bedragen worden gestort op rekening {0} met de mededeling {1}.",
        "Eingegangene Beträge sind auf das Konto {0} mit dem Verwendungszweck {1} zu überweisen.",
        "Sums received are to be paid to account {0} with the communication {1}.");

    internal static readonly Sentence Contents = new("Pièces", "Stukken", "Anlagen", "Contents");
    internal static readonly Sentence Page = new("Page", "Pagina", "Seite", "Page");
    internal static readonly Sentence Pages = new("Nombre de pages", "Aantal pagina's", "Seitenzahl", "Pages in all");

    internal static readonly Sentence Files = new(
        "Les fichiers signés (factures électroniques, accusés de réception) se trouvent dans l'archive, avec la liste "
            + "de leurs empreintes.",
        "De ondertekende bestanden (elektronische facturen, ontvangstbewijzen) zitten in het archief, met de lijst van "
            + "hun vingerafdrukken.",
        "Die signierten Dateien (elektronische Rechnungen, Empfangsbestätigungen) liegen im Archiv, mit der Liste "
            + "ihrer Prüfsummen.",
        "The signed files (electronic invoices, receipts) are in the archive, with the list of their hashes.");

    internal static readonly Sentence Creditor = new("Créancier", "Schuldeiser", "Gläubiger", "Creditor");
    internal static readonly Sentence Debtor = new("Débiteur", "Schuldenaar", "Schuldner", "Debtor");

    internal static readonly Sentence Enterprise = new(
        "Numéro d'entreprise", "Ondernemingsnummer", "Unternehmensnummer", "Enterprise number");

    internal static readonly Sentence Vat = new("TVA", "Btw", "MwSt.", "VAT");
    internal static readonly Sentence Tongue = new("Langue", "Taal", "Sprache", "Language");
    internal static readonly Sentence Contact = new("Contact", "Contact", "Kontakt", "Contact");
    internal static readonly Sentence Invoice = new("Facture", "Factuur", "Rechnung", "Invoice");
    internal static readonly Sentence Due = new("Échéance", "Vervaldag", "Fällig am", "Due on");
    internal static readonly Sentence Invoiced = new("Facturé", "Gefactureerd", "Berechnet", "Invoiced");
    internal static readonly Sentence Open = new("Principal", "Hoofdsom", "Hauptforderung", "Principal");
    internal static readonly Sentence Interest = new("Intérêts", "Interesten", "Zinsen", "Interest");

    internal static readonly Sentence Compensation = new(
        "Indemnités", "Vergoedingen", "Entschädigungen", "Compensation");

    internal static readonly Sentence Costs = new("Frais de procédure", "Procedurekosten", "Verfahrenskosten", "Costs");
    internal static readonly Sentence Total = new("Total", "Totaal", "Summe", "Total");

    internal static readonly Sentence Prescribed = new(
        "Peut être réclamée en justice jusqu'au {0}.", "Kan in rechte gevorderd worden tot en met {0}.",
        "Kann gerichtlich geltend gemacht werden bis {0}.", "Can be enforced until {0}.");

    internal static readonly Sentence Credits = new(
        "Le client a {0} à son crédit chez nous, qui ne sont pas déduits de ces montants.",
        "De klant heeft {0} tegoed bij ons, dat niet van deze bedragen is afgetrokken.",
        "Der Kunde hat {0} bei uns gut; von diesen Beträgen ist das nicht abgezogen.",
        "The client has {0} to its credit with us, which is not taken off these sums.");

    internal static readonly Sentence Sheets = new(
        "Calcul des montants", "Berekening van de bedragen", "Berechnung der Beträge",
        "How the amounts were calculated");

    internal static readonly Sentence Reminders = new(
        "Rappels et preuve d'envoi", "Herinneringen en bewijs van verzending", "Mahnungen und Versandnachweis",
        "Reminders and proof of sending");

    internal static readonly Sentence NoReminders = new(
        "Aucun rappel n'a été envoyé.", "Er werd geen herinnering verstuurd.", "Es wurde keine Mahnung versandt.",
        "No reminder was sent.");

    internal static readonly Sentence Number = new("Numéro", "Nummer", "Nummer", "Number");
    internal static readonly Sentence Sent = new("Envoyé le", "Verstuurd op", "Versandt am", "Sent on");
    internal static readonly Sentence NotSent = new("non envoyé", "niet verstuurd", "nicht versandt", "not sent");
    internal static readonly Sentence How = new("Mode", "Wijze", "Art", "How");

    internal static readonly Sentence Objections = new(
        "Contestations, plaintes et promesses", "Betwistingen, klachten en beloften",
        "Bestreitungen, Beschwerden und Zusagen", "Objections, complaints and promises");

    internal static readonly Sentence All = new("toutes", "alle", "alle", "all");
    internal static readonly Sentence Stands = new("en cours", "lopend", "offen", "open");

    internal static readonly Sentence Exhibits = new(
        "Pièces jointes", "Bijgevoegde stukken", "Beigefügte Stücke", "Exhibits");
    internal static readonly Sentence File = new("Fichier", "Bestand", "Datei", "File");
    internal static readonly Sentence Kept = new("Conservé le", "Bewaard op", "Aufbewahrt am", "Kept on");
    internal static readonly Sentence Octets = new("Octets", "Bytes", "Bytes", "Bytes");

    public static Sentence Of(ExhibitKind kind) => kind switch
    {
        ExhibitKind.Contract => new("Contrat", "Contract", "Vertrag", "Contract"),
        ExhibitKind.GeneralTerms => new(
            "Conditions générales", "Algemene voorwaarden", "Allgemeine Geschäftsbedingungen", "General terms"),
        ExhibitKind.ProofOfDelivery => new(
            "Preuve de la prestation", "Bewijs van levering", "Leistungsnachweis", "Proof of delivery"),
        ExhibitKind.Reminder => new(
            "Rappel et preuve d'envoi", "Herinnering en bewijs van verzending", "Mahnung und Versandnachweis",
            "Reminder and proof of sending"),
        ExhibitKind.Correspondence => new("Correspondance", "Briefwisseling", "Schriftverkehr", "Correspondence"),
        _ => new("Autre pièce", "Ander stuk", "Anderes Stück", "Other"),
    };

    public static Sentence Of(NoticeChannel channel) => channel switch
    {
        NoticeChannel.Mail => new("courriel", "e-mail", "E-Mail", "mail"),
        NoticeChannel.Post => new("courrier", "post", "Post", "post"),
        NoticeChannel.Registered => new("recommandé", "aangetekend", "Einschreiben", "registered post"),
        _ => new("téléphone", "telefoon", "Telefon", "telephone"),
    };

    public static Sentence Of(HoldKind kind) => kind switch
    {
        HoldKind.Dispute => new("Contestation", "Betwisting", "Bestreitung", "Dispute"),
        HoldKind.Promise => new("Promesse de paiement", "Betalingsbelofte", "Zahlungszusage", "Promise to pay"),
        HoldKind.PaymentPlan => new("Plan de paiement", "Afbetalingsplan", "Ratenplan", "Payment plan"),
        HoldKind.Insolvency => new("Insolvabilité", "Insolventie", "Insolvenz", "Insolvency"),
        HoldKind.Legal => new("Recouvrement judiciaire", "Invordering in rechte", "Beitreibung", "Legal recovery"),
        HoldKind.Complaint => new("Plainte", "Klacht", "Beschwerde", "Complaint"),
        _ => new("Décès", "Overlijden", "Todesfall", "Death"),
    };
}
