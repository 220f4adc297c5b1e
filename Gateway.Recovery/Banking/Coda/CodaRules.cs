using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>What a CODA file must hold to: Febelfin, coded statement of account, version 2.6.</summary>
internal static class CodaRules
{
    public static readonly BankRule Length = Fatal("SGW-CODA-LENGTH", "annex I", new(
        "La ligne compte {0} caractères ; une ligne CODA en a 128.",
        "De regel telt {0} tekens; een CODA-regel heeft er 128.",
        "Die Zeile hat {0} Zeichen; eine CODA-Zeile hat 128.",
        "The line has {0} characters; a CODA line has 128."));

    public static readonly BankRule Character = Fatal("SGW-CODA-CHARACTER", "annex I", new(
        "La ligne contient un caractère de commande (code {0}).",
        "De regel bevat een stuurteken (code {0}).",
        "Die Zeile enthält ein Steuerzeichen (Code {0}).",
        "The line has a control character (code {0})."));

    public static readonly BankRule Utf8 = Warning("SGW-CODA-UTF8", "own", new(
        "Le fichier a été réenregistré en UTF-8 ; un fichier de la banque est en Windows-1252.",
        "Het bestand werd opnieuw bewaard als UTF-8; een bestand van de bank is Windows-1252.",
        "Die Datei wurde als UTF-8 neu gespeichert; eine Datei der Bank ist Windows-1252.",
        "The file was saved again in UTF-8; a bank's file is in Windows-1252."));

    public static readonly BankRule Record = Fatal("SGW-CODA-RECORD", "annex I", new(
        "« {0} » ne commence aucun enregistrement CODA.",
        "Geen enkel CODA-record begint met \"{0}\".",
        "Kein CODA-Satz beginnt mit „{0}“.",
        "No CODA record begins with '{0}'."));

    public static readonly BankRule Order = Fatal("SGW-CODA-ORDER", "chapter 2", new(
        "L'enregistrement {0} ne peut pas suivre l'enregistrement {1}.",
        "Record {0} kan niet volgen op record {1}.",
        "Satz {0} kann nicht auf Satz {1} folgen.",
        "Record {0} cannot follow record {1}."));

    public static readonly BankRule End = Fatal("SGW-CODA-END", "chapter 2", new(
        "Le fichier s'arrête au milieu d'un extrait, après l'enregistrement {0}.",
        "Het bestand stopt midden in een uittreksel, na record {0}.",
        "Die Datei endet mitten in einem Auszug, nach Satz {0}.",
        "The file ends inside a statement, after record {0}."));

    public static readonly BankRule NextFile = Fatal("SGW-CODA-NEXT-FILE", "5.3", new(
        "L'enregistrement 9 annonce un autre extrait, et le fichier s'arrête.",
        "Record 9 kondigt nog een uittreksel aan, maar het bestand stopt.",
        "Satz 9 kündigt einen weiteren Auszug an, doch die Datei endet.",
        "Record 9 announces another statement, and the file ends."));

    public static readonly BankRule AfterLast = Warning("SGW-CODA-AFTER-LAST", "5.3", new(
        "Un extrait suit celui qui est marqué comme le dernier.",
        "Er volgt een uittreksel op wat als het laatste gemarkeerd is.",
        "Auf den als letzten gekennzeichneten Auszug folgt noch einer.",
        "A statement follows the one marked as the last."));

    public static readonly BankRule Version = Fatal("SGW-CODA-VERSION", "5.2", new(
        "La version est « {0} » ; seule la version 2 est lue.",
        "De versie is \"{0}\"; alleen versie 2 wordt gelezen.",
        "Die Version ist „{0}“; nur Version 2 wird gelesen.",
        "The version is '{0}'; only version 2 is read."));

    public static readonly BankRule Application = Fatal("SGW-CODA-APPLICATION", "annex I, record 0", new(
        "Le code d'application est « {0} » ; celui des extraits est 05.",
        "De toepassingscode is \"{0}\"; die van uittreksels is 05.",
        "Der Anwendungscode ist „{0}“; der von Auszügen ist 05.",
        "The application code is '{0}'; that of statements is 05."));

    public static readonly BankRule Digits = Fatal("SGW-CODA-DIGITS", "annex I", new(
        "Colonnes {0} à {1} : « {2} » ne se compose pas que de chiffres.",
        "Kolommen {0} tot {1}: \"{2}\" bestaat niet alleen uit cijfers.",
        "Spalten {0} bis {1}: „{2}“ besteht nicht nur aus Ziffern.",
        "Columns {0} to {1}: '{2}' is not all digits."));

    public static readonly BankRule Date = Fatal("SGW-CODA-DATE", "annex I", new(
        "Colonnes {0} à {1} : « {2} » n'est pas une date (JJMMAA).",
        "Kolommen {0} tot {1}: \"{2}\" is geen datum (DDMMJJ).",
        "Spalten {0} bis {1}: „{2}“ ist kein Datum (TTMMJJ).",
        "Columns {0} to {1}: '{2}' is no date (DDMMYY)."));

    public static readonly BankRule Code = Fatal("SGW-CODA-CODE", "annex I", new(
        "Colonne {0} : « {1} » n'est pas un des codes permis ({2}).",
        "Kolom {0}: \"{1}\" is geen toegelaten code ({2}).",
        "Spalte {0}: „{1}“ ist keiner der erlaubten Codes ({2}).",
        "Column {0}: '{1}' is not one of the codes allowed ({2})."));

    public static readonly BankRule Account = Fatal("SGW-CODA-ACCOUNT", "7.5", new(
        "L'enregistrement ne donne pas de numéro de compte.",
        "Het record geeft geen rekeningnummer.",
        "Der Satz nennt keine Kontonummer.",
        "The record gives no account number."));

    public static readonly BankRule AccountChanged = Fatal("SGW-CODA-ACCOUNT-CHANGED", "7.5", new(
        "L'enregistrement 8 porte sur le compte {0}, l'enregistrement 1 sur {1}.",
        "Record 8 gaat over rekening {0}, record 1 over {1}.",
        "Satz 8 nennt das Konto {0}, Satz 1 das Konto {1}.",
        "Record 8 is of account {0}, record 1 of {1}."));

    public static readonly BankRule Sequence = Fatal("SGW-CODA-SEQUENCE", "chapter 6", new(
        "Le mouvement {0} suit le mouvement {1} : il en manque.",
        "Beweging {0} volgt op beweging {1}: er ontbreekt er een.",
        "Bewegung {0} folgt auf Bewegung {1}: es fehlt eine.",
        "Movement {0} follows movement {1}: one is missing."));

    public static readonly BankRule DetailNumber = Warning("SGW-CODA-DETAIL-NUMBER", "chapter 6", new(
        "Le détail {0} suit le détail {1} du mouvement {2}.",
        "Detail {0} volgt op detail {1} van beweging {2}.",
        "Detail {0} folgt auf Detail {1} der Bewegung {2}.",
        "Detail {0} follows detail {1} of movement {2}."));

    public static readonly BankRule DetailAlone = Fatal("SGW-CODA-DETAIL-ALONE", "chapter 6", new(
        "Le mouvement {0} commence par le détail {1} ; son montant total manque.",
        "Beweging {0} begint met detail {1}; het totaalbedrag ontbreekt.",
        "Bewegung {0} beginnt mit Detail {1}; ihr Gesamtbetrag fehlt.",
        "Movement {0} begins with detail {1}; its own amount is missing."));

    public static readonly BankRule Part = Fatal("SGW-CODA-PART", "annex I", new(
        "L'enregistrement {0} appartient au mouvement {1}, et suit le mouvement {2}.",
        "Record {0} hoort bij beweging {1}, en volgt op beweging {2}.",
        "Satz {0} gehört zu Bewegung {1} und folgt auf Bewegung {2}.",
        "Record {0} belongs to movement {1}, and follows movement {2}."));

    public static readonly BankRule Next = Warning("SGW-CODA-NEXT", "5.5, 5.6", new(
        "L'enregistrement annonce une suite (colonne {0}) qui ne vient pas, ou n'annonce pas celle qui vient.",
        "Het record kondigt een vervolg aan (kolom {0}) dat niet komt, of kondigt niet aan wat komt.",
        "Der Satz kündigt (Spalte {0}) eine Fortsetzung an, die nicht kommt, oder nicht die, die kommt.",
        "The record announces a continuation (column {0}) that does not come, or not the one that comes."));

    public static readonly BankRule Unclosed = Warning("SGW-CODA-GLOBALISATION", "5.4", new(
        "La globalisation {0} du mouvement {1} n'est pas fermée.",
        "De globalisatie {0} van beweging {1} wordt niet afgesloten.",
        "Die Globalisierung {0} der Bewegung {1} wird nicht geschlossen.",
        "Globalisation {0} of movement {1} is not closed."));

    public static readonly BankRule Total = Fatal("SGW-CODA-TOTAL", "3.1", new(
        "Le mouvement {0} est de {1} ; ses détails font {2}.",
        "Beweging {0} bedraagt {1}; haar details geven {2}.",
        "Bewegung {0} beträgt {1}; ihre Details ergeben {2}.",
        "Movement {0} is of {1}; its details sum to {2}."));

    public static readonly BankRule Count = Fatal("SGW-CODA-COUNT", "annex I, record 9", new(
        "L'enregistrement 9 compte {0} enregistrements ; l'extrait en a {1}.",
        "Record 9 telt {0} records; het uittreksel heeft er {1}.",
        "Satz 9 zählt {0} Sätze; der Auszug hat {1}.",
        "Record 9 counts {0} records; the statement has {1}."));

    public static readonly BankRule Debit = Fatal("SGW-CODA-DEBIT", "annex I, record 9", new(
        "L'enregistrement 9 totalise {0} au débit ; les mouvements font {1}.",
        "Record 9 telt {0} debet; de bewegingen geven {1}.",
        "Satz 9 nennt {0} im Soll; die Bewegungen ergeben {1}.",
        "Record 9 sums the debits to {0}; the movements give {1}."));

    public static readonly BankRule Credit = Fatal("SGW-CODA-CREDIT", "annex I, record 9", new(
        "L'enregistrement 9 totalise {0} au crédit ; les mouvements font {1}.",
        "Record 9 telt {0} credit; de bewegingen geven {1}.",
        "Satz 9 nennt {0} im Haben; die Bewegungen ergeben {1}.",
        "Record 9 sums the credits to {0}; the movements give {1}."));

    public static readonly BankRule Messages = Fatal("SGW-CODA-MESSAGES", "own", new(
        "L'extrait a plus de {0} enregistrements 4 (messages libres).",
        "Het uittreksel heeft meer dan {0} records 4 (vrije berichten).",
        "Der Auszug hat mehr als {0} Sätze 4 (freie Mitteilungen).",
        "The statement has more than {0} records 4 (free messages)."));

    public static IReadOnlyList<BankRule> All { get; } =
    [
        Length, Character, Utf8, Record, Order, End, NextFile, AfterLast, Version, Application, Digits, Date, Code,
        Account, AccountChanged, Sequence, DetailNumber, DetailAlone, Part, Next, Unclosed, Total, Count, Debit,
        Credit, Messages,
    ];

    private static BankRule Fatal(string id, string source, Sentence sentence) =>
        new(id, Severity.Fatal, source, sentence);

    private static BankRule Warning(string id, string source, Sentence sentence) =>
        new(id, Severity.Warning, source, sentence);
}
