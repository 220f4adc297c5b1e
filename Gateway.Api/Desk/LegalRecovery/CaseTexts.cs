using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>What the pages of recovery cases say.</summary>
internal static class CaseTexts
{
    public static readonly Sentence Title = new(
        "Recouvrement", "Invordering", "Beitreibung", "Legal recovery");

    public static readonly Sentence One = new("Dossier {0}", "Dossier {0}", "Fall {0}", "Case {0}");

    public static readonly Sentence Parts = new("Choix", "Keuze", "Auswahl", "Choice");

    public static readonly Sentence All = new("Tous", "Alle", "Alle", "All");

    public static readonly Sentence ToConfirm = new(
        "À confirmer", "Te bevestigen", "Zu bestätigen", "To be confirmed");

    public static readonly Sentence None = new(
        "Aucun dossier ici.", "Geen dossier hier.", "Kein Fall hier.", "No case here.");

    public static readonly Sentence Number = new("Dossier", "Dossier", "Fall", "Case");

    public static readonly Sentence Track = new("Voie", "Weg", "Weg", "Way");

    public static readonly Sentence NextDay = new(
        "Prochaine date", "Volgende datum", "Nächster Termin", "Next deadline");

    public static readonly Sentence Ours = new("à nous", "aan ons", "an uns", "ours");

    public static readonly Sentence OpenedOn = new("Ouvert le", "Geopend op", "Eröffnet am", "Opened on");

    public static readonly Sentence Principal = new("Principal dû", "Hoofdsom", "Hauptforderung", "Principal owed");

    public static readonly Sentence Costs = new("Frais", "Kosten", "Kosten", "Costs");

    public static readonly Sentence Payments = new(
        "Payé au partenaire", "Betaald aan de partner", "An den Partner gezahlt", "Paid to the partner");

    public static readonly Sentence Dividends = new("Dividendes", "Dividenden", "Quoten", "Dividends");

    public static readonly Sentence Partner = new("Partenaire", "Partner", "Partner", "Partner");

    public static readonly Sentence ProposedBy = new(
        "Proposé par {0} le {1}", "Voorgesteld door {0} op {1}", "Vorgeschlagen von {0} am {1}",
        "Proposed by {0} on {1}");

    public static readonly Sentence ConfirmedBy = new(
        "Confirmé par {0} le {1}", "Bevestigd door {0} op {1}", "Bestätigt von {0} am {1}",
        "Confirmed by {0} on {1}");

    public static readonly Sentence UnitsToldBy = new(
        "Titulaires prévenus par {0} : {1}", "Houders verwittigd door {0}: {1}",
        "Inhaber benachrichtigt von {0}: {1}", "Holders told by {0}: {1}");

    public static readonly Sentence Admission = new(
        "La voie est-elle ouverte ?", "Is de weg open?", "Ist der Weg offen?", "Is the way open?");

    public static readonly Sentence IsOpen = new(
        "Oui, aujourd'hui rien ne s'y oppose.", "Ja, vandaag staat niets in de weg.",
        "Ja, heute steht nichts entgegen.", "Yes, nothing stands against it today.");

    public static readonly Sentence IsClosed = new(
        "Non, aujourd'hui :", "Nee, vandaag:", "Nein, heute:", "No, today:");

    public static readonly Sentence Confirm = new("Confirmer", "Bevestigen", "Bestätigen", "Confirm");

    public static readonly Sentence ConfirmHint = new(
        "Par une autre personne que celle qui l'a proposé. Les relances s'arrêtent et le dossier peut partir.",
        "Door iemand anders dan wie voorstelde. De aanmaningen stoppen en het dossier mag vertrekken.",
        "Durch eine andere Person als die, die vorschlug. Die Mahnungen enden, und der Fall darf abgehen.",
        "By another person than the one who proposed it. Reminders stop, and the case may leave.");

    public static readonly Sentence HoldAsked = new(
        "La personne titulaire demande d'attendre : {0}", "De houder vraagt om te wachten: {0}",
        "Der Inhaber bittet zu warten: {0}", "The holder asks to wait: {0}");

    public static readonly Sentence Answer = new("Répondre", "Antwoorden", "Antworten", "Answer");

    public static readonly Sentence UnitsTold = new(
        "Les titulaires sont prévenus autrement", "De houders zijn anders verwittigd",
        "Die Inhaber sind anders benachrichtigt", "The holders were told otherwise");

    public static readonly Sentence How = new("Comment", "Hoe", "Wie", "How");

    public static readonly Sentence Days = new(
        "Dates qui comptent", "Datums die tellen", "Tage, die zählen", "Days that count");

    public static readonly Sentence NoDays = new(
        "Aucune date ne court.", "Er loopt geen termijn.", "Keine Frist läuft.", "No term runs.");

    public static readonly Sentence Timeline = new("Ce qui s'est passé", "Wat er gebeurde", "Was geschah",
        "What happened");

    public static readonly Sentence Record = new(
        "Noter un événement", "Een gebeurtenis noteren", "Ein Ereignis vermerken", "Record an event");

    public static readonly Sentence What = new("Quoi", "Wat", "Was", "What");

    public static readonly Sentence On = new("Le jour", "De dag", "Der Tag", "The day");

    public static readonly Sentence AmountOf = new(
        "Montant en {0}", "Bedrag in {0}", "Betrag in {0}", "Amount in {0}");

    public static readonly Sentence Until = new(
        "Dernier jour qu'un jugement nomme", "Laatste dag die een vonnis noemt",
        "Letzter Tag, den ein Urteil nennt", "Last day that a judgment names");

    public static readonly Sentence Reference = new(
        "Référence ou quelques mots", "Referentie of enkele woorden", "Zeichen oder einige Worte",
        "Reference or a few words");

    public static readonly Sentence Withdraw = new(
        "Reprendre le dossier", "Dossier terugnemen", "Fall zurückziehen", "Take the case back");

    public static readonly Sentence Invoices = new("Factures", "Facturen", "Rechnungen", "Invoices");

    public static readonly Sentence Dossiers = new("Dossiers de pièces", "Stukkenbundels", "Akten", "Dossiers");

    public static readonly Sentence NoDossier = new(
        "Aucun dossier n'a été gardé.", "Er is nog geen bundel bewaard.", "Noch keine Akte wurde verwahrt.",
        "No dossier was kept yet.");

    public static readonly Sentence Ask = new(
        "Préparer un dossier", "Een bundel maken", "Eine Akte erstellen", "Make a dossier");

    public static readonly Sentence AskHint = new(
        "Il se prépare à côté de cette page ; une deuxième personne le libère ensuite par son empreinte.",
        "Hij wordt naast deze pagina gemaakt; daarna geeft een tweede persoon hem vrij met zijn hash.",
        "Sie wird neben dieser Seite erstellt; danach gibt eine zweite Person sie mit ihrem Hash frei.",
        "It is made beside this page; a second person then releases it by its hash.");

    public static readonly Sentence LastDay = new(
        "Intérêts jusqu'au", "Interest tot en met", "Zinsen bis", "Interest up to");

    public static readonly Sentence Language = new("Langue", "Taal", "Sprache", "Language");

    public static readonly Sentence Send = new(
        "L'envoyer au partenaire par courriel une fois libéré", "Na vrijgave per e-mail naar de partner sturen",
        "Nach der Freigabe per E-Mail an den Partner senden", "Send it to the partner by mail once released");

    public static readonly Sentence IsMade = new(
        "En préparation : {0} pièces sur {1}.", "In de maak: {0} van {1} stukken.",
        "In Arbeit: {0} von {1} Stücken.", "Being made: {0} of {1} papers.");

    public static readonly Sentence NotBegun = new(
        "Demandé ; la préparation commence.", "Gevraagd; het maken begint.", "Angefordert; die Arbeit beginnt.",
        "Asked for; its making begins.");

    public static readonly Sentence Failed = new(
        "La préparation a échoué : {0}", "Het maken mislukte: {0}", "Die Erstellung scheiterte: {0}",
        "Its making failed: {0}");

    public static readonly Sentence MadeBy = new(
        "Fait par {0} le {1}", "Gemaakt door {0} op {1}", "Erstellt von {0} am {1}", "Made by {0} on {1}");

    public static readonly Sentence ReleasedOn = new(
        "Libéré le {0}", "Vrijgegeven op {0}", "Freigegeben am {0}", "Released on {0}");

    public static readonly Sentence Release = new("Libérer", "Vrijgeven", "Freigeben", "Release");

    public static readonly Sentence Hash = new(
        "Empreinte SHA-256 du ZIP que vous avez regardé", "SHA-256-hash van de zip die u bekeek",
        "SHA-256-Hash der ZIP-Datei, die Sie geprüft haben", "SHA-256 of the ZIP that you have looked at");

    public static readonly Sentence HashIs = new("SHA-256 {0}", "SHA-256 {0}", "SHA-256 {0}", "SHA-256 {0}");

    public static readonly Sentence To = new("à {0}", "aan {0}", "an {0}", "to {0}");

    public static readonly Sentence Zip = new("ZIP avec tout", "Zip met alles", "ZIP mit allem", "ZIP with all");

    public static readonly Sentence Pdf = new("Un seul PDF", "Eén pdf", "Ein PDF", "One PDF");

    public static readonly Sentence WantsReason = new(
        "Donnez la raison, en 280 caractères au plus.", "Geef de reden, in hoogstens 280 tekens.",
        "Geben Sie den Grund an, in höchstens 280 Zeichen.", "Give the reason, in 280 characters at most.");

    public static readonly Sentence WrongAct = new(
        "Choisissez ce qui s'est passé.", "Kies wat er gebeurde.", "Wählen Sie, was geschah.",
        "Choose what happened.");

    public static readonly Sentence FutureDay = new(
        "Ce jour est dans le futur.", "Deze dag ligt in de toekomst.", "Dieser Tag liegt in der Zukunft.",
        "This day lies in the future.");

    public static readonly Sentence Confirmed = new(
        "Le dossier est confirmé.", "Het dossier is bevestigd.", "Der Fall ist bestätigt.", "The case is confirmed.");

    public static readonly Sentence Recorded = new(
        "C'est noté.", "Het is genoteerd.", "Es ist vermerkt.", "It is noted.");

    public static readonly Sentence Asked = new(
        "Le dossier se prépare.", "De bundel wordt gemaakt.", "Die Akte wird erstellt.", "The dossier is being made.");

    public static readonly Sentence Released = new(
        "Le dossier est libéré.", "De bundel is vrijgegeven.", "Die Akte ist freigegeben.", "The dossier is released.");

    public static readonly Sentence Back = new(
        "Vers tous les dossiers", "Naar alle dossiers", "Zu allen Fällen", "To all cases");
}
