using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Banking;

/// <summary>What the page of statements says.</summary>
internal static class StatementTexts
{
    public static readonly Sentence Title = new(
        "Extraits de compte", "Rekeninguittreksels", "Kontoauszüge", "Bank statements");

    public static readonly Sentence Upload = new(
        "Déposer un fichier de la banque", "Een bestand van de bank inlezen", "Eine Datei der Bank einlesen",
        "Take in a file of the bank");

    public static readonly Sentence File = new(
        "Fichier CODA, camt.053 ou camt.054", "CODA-, camt.053- of camt.054-bestand",
        "CODA-, camt.053- oder camt.054-Datei", "CODA, camt.053 or camt.054 file");

    public static readonly Sentence FileHint = new(
        "Il est pris en entier ou refusé en entier ; un fichier déjà reçu ne change rien.",
        "Het wordt helemaal genomen of helemaal geweigerd; een bestand dat al kwam, verandert niets.",
        "Sie wird ganz übernommen oder ganz abgelehnt; eine schon bekannte Datei ändert nichts.",
        "It is taken whole or refused whole; a file that came before changes nothing.");

    public static readonly Sentence Send = new("Déposer", "Inlezen", "Einlesen", "Take in");

    public static readonly Sentence Refused = new(
        "Le fichier est refusé. Rien n'a été comptabilisé.",
        "Het bestand is geweigerd. Er is niets geboekt.",
        "Die Datei wurde abgelehnt. Nichts wurde gebucht.",
        "The file was refused. Nothing was booked.");

    public static readonly Sentence NoFile = new(
        "Choisissez un fichier.", "Kies een bestand.", "Wählen Sie eine Datei.", "Choose a file.");

    public static readonly Sentence Taken = new(
        "Le fichier est pris.", "Het bestand is genomen.", "Die Datei ist übernommen.", "The file is taken.");

    public static readonly Sentence Repeated = new(
        "Ce fichier était déjà pris : rien n'a changé.", "Dit bestand was al genomen: er is niets veranderd.",
        "Diese Datei war schon übernommen: nichts hat sich geändert.",
        "This file was taken before: nothing has changed.");

    public static readonly Sentence Accepted = new(
        "Le mouvement est affecté.", "De beweging is toegewezen.", "Die Bewegung ist zugeordnet.",
        "The movement is allocated.");

    public static readonly Sentence Aside = new(
        "Le mouvement est mis de côté.", "De beweging is opzij gezet.", "Die Bewegung ist beiseitegelegt.",
        "The movement is set aside.");

    public static readonly Sentence Undone = new(
        "La décision est annulée ; le mouvement attend à nouveau.",
        "De beslissing is ongedaan gemaakt; de beweging wacht opnieuw.",
        "Die Entscheidung ist rückgängig gemacht; die Bewegung wartet wieder.",
        "The decision is undone; the movement waits again.");

    public static readonly Sentence Look = new("La revoir", "Ze bekijken", "Sie ansehen", "Look at it");

    public static readonly Sentence Changed = new(
        "Cette proposition n'est plus valable ; rien n'a été fait. Relisez la file.",
        "Dit voorstel geldt niet meer; er is niets gedaan. Lees de wachtrij opnieuw.",
        "Dieser Vorschlag gilt nicht mehr; nichts wurde getan. Lesen Sie die Liste neu.",
        "This proposal does not hold any more; nothing was done. Read the queue again.");

    public static readonly Sentence Line = new("Ligne {0}", "Regel {0}", "Zeile {0}", "Line {0}");

    public static readonly Sentence Last = new(
        "Derniers extraits", "Laatste uittreksels", "Letzte Auszüge", "Last statements");

    public static readonly Sentence Account = new("Compte", "Rekening", "Konto", "Account");

    public static readonly Sentence Until = new("Jusqu'au", "Tot", "Bis", "Until");

    public static readonly Sentence Closing = new("Solde", "Saldo", "Saldo", "Balance");

    public static readonly Sentence Booked = new("Affectés", "Toegewezen", "Zugeordnet", "Allocated");

    public static readonly Sentence Waiting = new("En attente", "Wachtend", "Wartend", "Waiting");

    public static readonly Sentence Queue = new(
        "Mouvements en attente", "Wachtende bewegingen", "Wartende Bewegungen", "Movements that wait");

    public static readonly Sentence Nothing = new(
        "Rien n'attend : chaque mouvement a trouvé sa place.",
        "Er wacht niets: elke beweging heeft haar plaats gevonden.",
        "Nichts wartet: jede Bewegung hat ihren Platz gefunden.",
        "Nothing waits: every movement has found its place.");

    public static readonly Sentence NoWay = new(
        "Aucune proposition.", "Geen voorstel.", "Kein Vorschlag.", "No proposal.");

    public static readonly Sentence Credit = new("avoir", "tegoed", "Guthaben", "credit");

    public static readonly Sentence ShortBy = new(
        "il manque {0}", "er ontbreekt {0}", "es fehlen {0}", "{0} lacks");

    public static readonly Sentence Accept = new("Accepter", "Aanvaarden", "Annehmen", "Accept");

    public static readonly Sentence AcceptWhat = new(
        "Accepter : {0} pour {1}", "Aanvaarden: {0} voor {1}", "Annehmen: {0} für {1}", "Accept: {0} for {1}");

    public static readonly Sentence Unknown = new("inconnu", "onbekend", "unbekannt", "unknown");

    public static readonly Sentence Next = new("Suivants", "Volgende", "Weitere", "Next");
}
