using Gateway.Domain.Languages;

namespace Gateway.Api.LegalRecovery;

/// <summary>What cases answer to people, beyond the law's own reasons.</summary>
internal static class CaseSentences
{
    public static readonly Sentence Together = new(
        "Un dossier réunit les factures d'une seule entité, d'un seul client et d'une seule devise.",
        "Een dossier bundelt facturen van één entiteit, één klant en één munt.",
        "Ein Fall vereint Rechnungen einer Einheit, eines Kunden und einer Währung.",
        "A case holds invoices of one legal entity, one client and one currency.");

    public static readonly Sentence Twice = new(
        "Une de ces factures est déjà dans un dossier ouvert.",
        "Een van deze facturen zit al in een open dossier.",
        "Eine dieser Rechnungen ist schon in einem offenen Fall.",
        "One of these invoices is already in an open case.");

    public static readonly Sentence NoJudgment = new(
        "Le jour du jugement d'ouverture est nécessaire : les délais en dépendent.",
        "De dag van het vonnis van opening is nodig: de termijnen hangen ervan af.",
        "Der Tag des Eröffnungsurteils ist nötig: Die Fristen hängen davon ab.",
        "The day of the judgment that opened the procedure is needed: the terms run from it.");

    public static readonly Sentence ClaimedBefore = new(
        "Rien n'est déclaré avant l'ouverture, le {0:yyyy-MM-dd}.",
        "Niets wordt aangegeven vóór de opening op {0:yyyy-MM-dd}.",
        "Vor der Eröffnung am {0:yyyy-MM-dd} wird nichts angemeldet.",
        "Nothing is declared before the opening on {0:yyyy-MM-dd}.");

    public static readonly Sentence Confirmed = new(
        "Le dossier est déjà confirmé.", "Het dossier is al bevestigd.", "Der Fall ist schon bestätigt.",
        "The case is confirmed already.");

    public static readonly Sentence NotConfirmed = new(
        "Le dossier attend la confirmation d'une deuxième personne.",
        "Het dossier wacht op de bevestiging van een tweede persoon.",
        "Der Fall wartet auf die Bestätigung einer zweiten Person.",
        "The case waits for the confirmation of a second person.");

    public static readonly Sentence Ended = new(
        "Le dossier est terminé : plus rien n'en part.", "Het dossier is afgesloten: er vertrekt niets meer van.",
        "Der Fall ist beendet: Nichts verlässt mehr das Haus.", "The case has ended: nothing of it leaves any more.");

    public static readonly Sentence Released = new(
        "Ce dossier est déjà libéré.", "Dit dossier is al vrijgegeven.", "Diese Akte ist schon freigegeben.",
        "This dossier is released already.");

    public static readonly Sentence BeingMade = new(
        "Un dossier de cette affaire est en cours de préparation ; attendez-le.",
        "Een dossier van deze zaak wordt gemaakt; wacht erop.",
        "Eine Akte dieses Falls wird gerade erstellt; warten Sie darauf.",
        "A dossier of this case is being made; wait for it.");

    public static readonly Sentence OtherHash = new(
        "Ce n'est pas l'empreinte de ce dossier ; téléchargez-le et libérez ce que vous avez vu.",
        "Dit is niet de hash van dit dossier; download het en geef vrij wat u gezien hebt.",
        "Das ist nicht der Hash dieser Akte; laden Sie sie herunter und geben Sie frei, was Sie gesehen haben.",
        "This is not the hash of this dossier; download it and release what you have seen.");

    public static readonly Sentence OnHold = new(
        "La personne titulaire de l'unité a demandé d'attendre ; répondez-lui d'abord.",
        "De houder van de eenheid vroeg om te wachten; antwoord eerst.",
        "Der Inhaber der Einheit bat zu warten; antworten Sie zuerst.",
        "The holder of the unit asked to wait; answer first.");

    public static readonly Sentence TooEarly = new(
        "Les titulaires des unités peuvent encore demander d'attendre ; le dossier part au plus tôt le {0:yyyy-MM-dd}.",
        "De houders van de eenheden kunnen nog vragen om te wachten; het dossier vertrekt ten vroegste op "
            + "{0:yyyy-MM-dd}.",
        "Die Inhaber der Einheiten können noch bitten zu warten; der Fall geht frühestens am {0:yyyy-MM-dd} ab.",
        "The holders of the units may still ask to wait; the case leaves on {0:yyyy-MM-dd} at the earliest.");

    public static readonly Sentence UnitsUntold = new(
        "Aucun courriel n'a atteint les titulaires de {0} ; prévenez-les autrement et notez-le.",
        "Geen e-mail bereikte de houders van {0}; verwittig hen anders en noteer het.",
        "Keine E-Mail hat die Inhaber von {0} erreicht; benachrichtigen Sie sie anders und vermerken Sie es.",
        "No mail has reached the holders of {0}; tell them otherwise, and note it.");

    public static readonly Sentence NoUnitAddress = new(
        "{0} n'a pas d'adresse électronique : prévenez sa personne titulaire autrement, et notez-le.",
        "{0} heeft geen e-mailadres: verwittig de houder anders, en noteer het.",
        "{0} hat keine E-Mail-Adresse: Benachrichtigen Sie den Inhaber anders, und vermerken Sie es.",
        "{0} has no mail address: tell its holder otherwise, and note it.");

    public static readonly Sentence TooLateToHold = new(
        "Le dossier est déjà parti ; adressez-vous au service aux membres.",
        "Het dossier is al vertrokken; neem contact op met de ledendienst.",
        "Der Fall ist schon unterwegs; wenden Sie sich an den Mitgliederservice.",
        "The case has already left; turn to the member service.");

    public static readonly Sentence ContractExhibit = new(
        "Le contrat, ses conditions ou l'accord écrit manquent : gardez-les d'abord auprès du client ou de la facture.",
        "Het contract, de voorwaarden of het schriftelijk akkoord ontbreekt: bewaar ze eerst bij klant of factuur.",
        "Vertrag, Bedingungen oder schriftliche Vereinbarung fehlen: Bewahren Sie sie erst bei Kunde oder Rechnung "
            + "auf.",
        "The contract, its terms or the written agreement is missing: keep it first at the client or the invoice.");

    public static readonly Sentence WritingExhibit = new(
        "Le contrat ou la commande signés par le débiteur manquent : gardez-les d'abord auprès du client ou de la "
            + "facture.",
        "Het contract of de bestelbon die de schuldenaar tekende ontbreekt: bewaar ze eerst bij klant of factuur.",
        "Der vom Schuldner unterzeichnete Vertrag oder die Bestellung fehlt: Bewahren Sie sie erst bei Kunde oder "
            + "Rechnung auf.",
        "The contract or order that the debtor signed is missing: keep it first at the client or the invoice.");

    public static readonly Sentence ReminderExhibit = new(
        "Aucun premier rappel n'est parti d'ici : gardez d'abord celui qui a été envoyé, avec la preuve de l'envoi.",
        "Er vertrok geen eerste herinnering vanhier: bewaar eerst die welke verstuurd werd, met het bewijs.",
        "Von hier ging keine erste Mahnung ab: Bewahren Sie erst die versandte mit ihrem Nachweis auf.",
        "No first reminder left from here: keep first the one that was sent, with the proof of sending.");

    public static readonly Sentence NoAddress = new(
        "Aucun partenaire avec une adresse électronique n'est désigné ; téléchargez le dossier.",
        "Er is geen partner met een e-mailadres aangeduid; download het dossier.",
        "Es ist kein Partner mit einer E-Mail-Adresse benannt; laden Sie die Akte herunter.",
        "No partner with a mail address is named; download the dossier.");

    public static readonly Sentence TooLargeToSend = new(
        "Le dossier est trop grand pour un courriel ; téléchargez-le.",
        "Het dossier is te groot voor een e-mail; download het.",
        "Die Akte ist für eine E-Mail zu groß; laden Sie sie herunter.",
        "The dossier is too large for a mail; download it.");

    public static readonly Sentence OfTheClient = new(
        "L'insolvabilité est celle du client : signalez-la pour le client, tous ses dossiers l'apprennent.",
        "De insolventie is die van de klant: meld ze voor de klant, al zijn dossiers vernemen het.",
        "Die Insolvenz ist die des Kunden: Melden Sie sie für den Kunden, alle seine Fälle erfahren davon.",
        "The insolvency is the client's: report it of the client, and all its cases are told.");

    public static readonly Sentence NotThePartners = new(
        "Cet acte n'est pas celui du partenaire ; l'entité le note elle-même.",
        "Deze handeling is niet die van de partner; de entiteit noteert ze zelf.",
        "Diese Handlung ist nicht die des Partners; die Einheit vermerkt sie selbst.",
        "This act is not the partner's to tell; the legal entity notes it itself.");

    public static readonly Sentence UnknownPartner = new(
        "Ce partenaire n'existe pas dans cette entité.", "Deze partner bestaat niet in deze entiteit.",
        "Diesen Partner gibt es in dieser Einheit nicht.", "There is no such partner of this legal entity.");

    /// <summary>What the holder of a unit reads before a client goes to law.</summary>
    public static readonly Sentence Told = new(
        "Nous proposons de confier {0} à la voie suivante : {1}. Vous pouvez demander d'attendre, tant que le dossier "
            + "n'est pas parti.",
        "Wij stellen voor om {0} langs deze weg in te vorderen: {1}. U kunt vragen om te wachten zolang het dossier "
            + "niet vertrokken is.",
        "Wir schlagen vor, {0} auf diesem Weg beizutreiben: {1}. Sie können bitten zu warten, solange der Fall noch "
            + "nicht unterwegs ist.",
        "We propose to recover {0} in this way: {1}. You may ask to wait as long as the case has not left.");

    public static readonly Sentence NoHold = new(
        "Personne n'a demandé d'attendre.", "Niemand vroeg om te wachten.", "Niemand bat zu warten.",
        "Nobody asked to wait.");
}
