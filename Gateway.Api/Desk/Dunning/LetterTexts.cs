using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Dunning;

/// <summary>What the pages of notices, calls and paper say.</summary>
internal static class LetterTexts
{
    public static readonly Sentence Title = new("Courriers", "Berichten", "Schreiben", "Notices");

    public static readonly Sentence One = new("Courrier {0}", "Bericht {0}", "Schreiben {0}", "Notice {0}");

    public static readonly Sentence Parts = new("Choix", "Keuze", "Auswahl", "Choice");

    public static readonly Sentence All = new("Tous", "Alle", "Alle", "All");

    public static readonly Sentence Tasks = new(
        "À faire par une personne", "Te doen door iemand", "Von jemandem zu tun", "For a person to do");

    public static readonly Sentence Papers = new(
        "Lots de lettres", "Zendingen op papier", "Sendungen auf Papier", "Batches of paper");

    public static readonly Sentence OfRun = new(
        "Les courriers d'un passage.", "De berichten van een run.", "Die Schreiben eines Laufs.",
        "The notices of one run.");

    public static readonly Sentence ToRun = new(
        "Vers le passage", "Naar de run", "Zum Lauf", "To the run");

    public static readonly Sentence Client = new(
        "Client (numéro d'entreprise ou nom complet)", "Klant (ondernemingsnummer of volledige naam)",
        "Kunde (Unternehmensnummer oder ganzer Name)", "Client (enterprise number or whole name)");

    public static readonly Sentence Show = new("Afficher", "Tonen", "Anzeigen", "Show");

    public static readonly Sentence None = new(
        "Aucun courrier ici.", "Geen bericht hier.", "Kein Schreiben hier.", "No notice here.");

    public static readonly Sentence Number = new("Numéro", "Nummer", "Nummer", "Number");

    public static readonly Sentence Issued = new("Émis le", "Uitgegeven op", "Ausgestellt am", "Issued on");

    public static readonly Sentence Left = new("Parti le", "Vertrokken op", "Abgegangen am", "Left on");

    public static readonly Sentence Kind = new("Nature", "Aard", "Art", "Kind");

    public static readonly Sentence Way = new("Voie", "Weg", "Weg", "Way");

    public static readonly Sentence Proof = new(
        "Preuve ou raison", "Bewijs of reden", "Nachweis oder Grund", "Proof or reason");

    public static readonly Sentence Open = new("Ouvrir", "Openen", "Öffnen", "Open");

    public static readonly Sentence Read = new(
        "Lire la lettre telle qu'émise", "De brief lezen zoals uitgegeven", "Das Schreiben lesen, wie ausgestellt",
        "Read the letter as it was issued");

    public static readonly Sentence Pdf = new("Télécharger le PDF", "Pdf downloaden", "PDF herunterladen",
        "Download the PDF");

    public static readonly Sentence Recipient = new("Destinataire", "Bestemmeling", "Empfänger", "Recipient");

    public static readonly Sentence Hash = new(
        "Empreinte SHA-256 de la lettre", "SHA-256-hash van de brief", "SHA-256-Hash des Schreibens",
        "SHA-256 of the letter");

    public static readonly Sentence Credits = new("Crédits", "Tegoeden", "Guthaben", "Credits");

    public static readonly Sentence Telephone = new(
        "Téléphoner", "Telefoneren", "Anrufen", "Telephone");

    public static readonly Sentence Outcome = new(
        "Ce qui a été dit", "Wat gezegd werd", "Was gesagt wurde", "What was said");

    public static readonly Sentence PostNumber = new(
        "Numéro du recommandé", "Nummer van de aangetekende zending", "Nummer des Einschreibens",
        "Number of the registered letter");

    public static readonly Sentence PostDay = new(
        "Jour du dépôt (vide : aujourd'hui)", "Dag van afgifte (leeg: vandaag)", "Tag der Aufgabe (leer: heute)",
        "Day of the post (empty: today)");

    public static readonly Sentence Done = new("C'est fait", "Gedaan", "Erledigt", "Done");

    public static readonly Sentence IsDone = new(
        "C'est noté.", "Het is genoteerd.", "Es ist vermerkt.", "It is noted.");

    public static readonly Sentence IsStopped = new(
        "Entre-temps payé, suspendu ou changé : le courrier est arrêté et ne part plus.",
        "Intussen betaald, opgeschort of gewijzigd: het bericht is tegengehouden en vertrekt niet meer.",
        "Inzwischen bezahlt, ausgesetzt oder geändert: Das Schreiben ist angehalten und geht nicht mehr ab.",
        "Paid, held or changed meanwhile: the notice is stopped and leaves no more.");

    public static readonly Sentence WaitsForBank = new(
        "La banque n'est pas assez connue : la lettre attend.",
        "De bank is niet ver genoeg gekend: de brief wacht.",
        "Die Bank ist nicht weit genug bekannt: Der Brief wartet.",
        "The bank is not known far enough: the letter waits.");

    public static readonly Sentence IsDoneAllTheSame = new(
        "C'est noté comme parti. Il n'aurait plus dû partir : ce qu'il demandait en plus n'est pas réclamé.",
        "Het is als vertrokken genoteerd. Het had niet meer mogen vertrekken: wat het extra vroeg, wordt niet "
        + "gevorderd.",
        "Es ist als abgegangen vermerkt. Es hätte nicht mehr abgehen dürfen: Was es zusätzlich verlangte, wird nicht "
        + "gefordert.",
        "It is noted as having left. It should not have left any more: what it asked on top is not claimed.");

    public static readonly Sentence NotToBeDone = new(
        "À ne pas faire :", "Niet te doen:", "Nicht zu tun:", "Not to be done:");

    public static readonly Sentence HasLeft = new(
        "Déjà fait avant cela ? Notez-le ici.", "Was het al gedaan? Noteer het hier.",
        "Schon vorher getan? Vermerken Sie es hier.", "Done before that? Note it here.");

    public static readonly Sentence ShouldNotHaveLeft = new(
        "N'aurait plus dû partir :", "Had niet meer mogen vertrekken:", "Hätte nicht mehr abgehen dürfen:",
        "Should not have left any more:");

    public static readonly Sentence CameSince = new(
        "Venu après le départ :", "Gekomen na het vertrek:", "Nach dem Abgang gekommen:", "Came after it left:");

    public static readonly Sentence WantsProof = new(
        "Dites ce qui a été fait, en 200 caractères au plus.", "Zeg wat gedaan werd, in hoogstens 200 tekens.",
        "Sagen Sie, was getan wurde, in höchstens 200 Zeichen.", "Say what was done, in 200 characters at most.");

    public static readonly Sentence Make = new(
        "Faire un lot", "Een zending maken", "Eine Sendung machen", "Make a batch");

    public static readonly Sentence MakeHint = new(
        "Lettres en attente : {0}. Chacune est regardée une dernière fois et compte quand le reçu est noté.",
        "Wachtende brieven: {0}. Elk wordt een laatste keer bekeken en telt zodra het bewijs genoteerd is.",
        "Wartende Briefe: {0}. Jeder wird ein letztes Mal geprüft und zählt, sobald der Beleg vermerkt ist.",
        "Letters that wait: {0}. Each is looked at a last time, and counts once the receipt is noted.");

    public static readonly Sentence Made = new(
        "Le lot est fait ; téléchargez-le pour l'imprimeur.", "De zending is gemaakt; download ze voor de drukker.",
        "Die Sendung ist gemacht; laden Sie sie für die Druckerei herunter.",
        "The batch is made; download it for the mail house.");

    public static readonly Sentence Posted = new(
        "Le reçu est noté : les lettres sont parties.", "Het ontvangstbewijs is genoteerd: de brieven zijn vertrokken.",
        "Der Beleg ist vermerkt: Die Briefe sind abgegangen.", "The receipt is noted: the letters have left.");

    public static readonly Sentence NoBatch = new(
        "Aucun lot n'a été fait.", "Er is nog geen zending gemaakt.", "Noch keine Sendung wurde gemacht.",
        "No batch was made yet.");

    public static readonly Sentence Letters = new("Lettres", "Brieven", "Briefe", "Letters");

    public static readonly Sentence Stopped = new("Arrêtées", "Tegengehouden", "Angehalten", "Stopped");

    public static readonly Sentence Zip = new(
        "PDF et liste (ZIP)", "Pdf's en lijst (ZIP)", "PDF und Liste (ZIP)", "PDFs and manifest (ZIP)");

    public static readonly Sentence PostedOn = new("Postées le", "Gepost op", "Aufgegeben am", "Posted on");

    public static readonly Sentence Receipt = new(
        "Reçu de l'imprimeur", "Ontvangstbewijs van de drukker", "Beleg der Druckerei", "Receipt of the mail house");

    public static readonly Sentence NotePosted = new(
        "Noter le reçu", "Ontvangstbewijs noteren", "Beleg vermerken", "Note the receipt");

    public static readonly Sentence DropBatch = new(
        "Abandonner le lot", "Zending laten vervallen", "Sendung verwerfen", "Drop the batch");

    public static readonly Sentence BatchDropped = new(
        "Le lot est abandonné ; ses lettres attendent un autre lot.",
        "De zending is vervallen; haar brieven wachten op een andere.",
        "Die Sendung ist verworfen; ihre Briefe warten auf eine andere.",
        "The batch is dropped; its letters wait for another.");

    public static readonly Sentence IsDropped = new("abandonné", "vervallen", "verworfen", "dropped");

    public static readonly Sentence CameBack = new(
        "La lettre est revenue", "De brief kwam terug", "Der Brief kam zurück", "The letter came back");

    public static readonly Sentence CameBackHint = new(
        "Elle ne compte pas, et aucune autre ne part à cette adresse tant qu'elle n'est pas corrigée. Un recommandé "
        + "refusé ou non retiré est, lui, remis.",
        "Hij telt niet, en er vertrekt geen andere naar dit adres tot het is verbeterd. Een aangetekende brief die "
        + "geweigerd of niet afgehaald is, is wel bezorgd.",
        "Er zählt nicht, und an diese Anschrift geht kein anderer, bis sie berichtigt ist. Ein Einschreiben, das "
        + "verweigert oder nicht abgeholt wurde, ist dagegen zugestellt.",
        "It does not count, and no other goes to this address until it is corrected. A registered letter that was "
        + "refused or not fetched was delivered.");

    public static readonly Sentence CameBackOn = new("Revenue le", "Teruggekomen op", "Zurück am", "Came back on");

    public static readonly Sentence IsNotedBack = new(
        "Le retour est noté.", "De terugkeer is genoteerd.", "Die Rückkehr ist vermerkt.",
        "That it came back is noted.");

    public static readonly Sentence WantsReceipt = new(
        "Donnez le jour et le reçu, en 200 caractères au plus.", "Geef de dag en het bewijs, in hoogstens 200 tekens.",
        "Geben Sie Tag und Beleg an, in höchstens 200 Zeichen.",
        "Give the day and the receipt, in 200 characters at most.");

    public static readonly Sentence NoPrinter = new(
        "Aucun PDF ne peut être fait pour l'instant ; réessayez plus tard.",
        "Er kan nu geen pdf worden gemaakt; probeer later opnieuw.",
        "Derzeit kann kein PDF erstellt werden; versuchen Sie es später.",
        "No PDF can be made at present; try again later.");

    public static readonly Sentence Back = new(
        "Vers tous les courriers", "Naar alle berichten", "Zu allen Schreiben", "To all notices");
}
