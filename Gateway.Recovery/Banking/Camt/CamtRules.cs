using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>What a camt message must hold to: ISO 20022 bank to customer cash management.</summary>
internal static class CamtRules
{
    public static readonly BankRule Xml = Fatal("SGW-CAMT-XML", "XML 1.0", new(
        "Le fichier n'est pas du XML lisible : {0}",
        "Het bestand is geen leesbare XML: {0}",
        "Die Datei ist kein lesbares XML: {0}",
        "The file is no XML that is read: {0}"));

    public static readonly BankRule Message = Fatal("SGW-CAMT-MESSAGE", "ISO 20022", new(
        "« {0} » n'est pas un message camt.053 ou camt.054 des versions 001.02 à 001.10.",
        "\"{0}\" is geen camt.053- of camt.054-bericht van versie 001.02 tot 001.10.",
        "„{0}“ ist keine camt.053- oder camt.054-Nachricht der Versionen 001.02 bis 001.10.",
        "'{0}' is no camt.053 or camt.054 message of versions 001.02 to 001.10."));

    public static readonly BankRule Missing = Fatal("SGW-CAMT-MISSING", "ISO 20022", new(
        "L'élément {0} manque.",
        "Het element {0} ontbreekt.",
        "Das Element {0} fehlt.",
        "The element {0} is missing."));

    public static readonly BankRule Value = Fatal("SGW-CAMT-VALUE", "ISO 20022", new(
        "L'élément {0} ne peut pas valoir « {1} ».",
        "Het element {0} kan niet \"{1}\" zijn.",
        "Das Element {0} kann nicht „{1}“ sein.",
        "The element {0} cannot be '{1}'."));

    public static readonly BankRule None = Fatal("SGW-CAMT-NONE", "ISO 20022", new(
        "Le message ne contient aucun extrait.",
        "Het bericht bevat geen uittreksel.",
        "Die Nachricht enthält keinen Auszug.",
        "The message holds no statement."));

    public static readonly BankRule Page = Warning("SGW-CAMT-PAGE", "ISO 20022 MsgPgntn, StmtPgntn", new(
        "Le fichier n'est que la page {0} d'un message qui en a plusieurs.",
        "Het bestand is alleen pagina {0} van een bericht met meerdere pagina's.",
        "Die Datei ist nur Seite {0} einer Nachricht mit mehreren Seiten.",
        "The file is page {0} only of a message that has several."));

    public static readonly BankRule NoBalances = Warning("SGW-CAMT-NO-BALANCES", "own", new(
        "L'extrait n'a pas de solde initial et final : rien n'est comptabilisé sans l'accord d'une personne.",
        "Het uittreksel heeft geen begin- en eindsaldo: niets wordt geboekt zonder akkoord van een persoon.",
        "Der Auszug hat keinen Anfangs- und Endsaldo: ohne Zustimmung einer Person wird nichts gebucht.",
        "The statement has no opening and closing balance: nothing is booked until a person agreed."));

    public static readonly BankRule Openings = Fatal("SGW-CAMT-OPENINGS", "ISO 20022 PRCD", new(
        "Le solde initial (OPBD) est {0}, le solde final précédent (PRCD) {1}.",
        "Het beginsaldo (OPBD) is {0}, het vorige eindsaldo (PRCD) {1}.",
        "Der Anfangssaldo (OPBD) ist {0}, der vorige Endsaldo (PRCD) {1}.",
        "The opening balance (OPBD) is {0}, the previous closing balance (PRCD) {1}."));

    public static readonly BankRule EntryCurrency = Fatal("SGW-CAMT-CURRENCY", "ISO 20022", new(
        "Le montant est en {0}, le compte en {1}.",
        "Het bedrag is in {0}, de rekening in {1}.",
        "Der Betrag lautet auf {0}, das Konto auf {1}.",
        "The amount is in {0}, the account in {1}."));

    public static readonly BankRule NotBooked = Warning("SGW-CAMT-NOT-BOOKED", "ISO 20022 Ntry/Sts", new(
        "{0} mouvements qui ne sont pas comptabilisés par la banque (en attente, pour information) sont "
        + "laissés de côté.",
        "{0} bewegingen die de bank niet geboekt heeft (in behandeling, ter informatie) blijven buiten beschouwing.",
        "{0} Bewegungen, die die Bank nicht gebucht hat (schwebend, zur Information), bleiben außer Betracht.",
        "{0} movements that the bank has not booked (pending, for information) are left out."));

    public static readonly BankRule Count = Fatal("SGW-CAMT-COUNT", "ISO 20022 TxsSummry", new(
        "Le résumé compte {0} mouvements ({1}) ; l'extrait en a {2}.",
        "De samenvatting telt {0} bewegingen ({1}); het uittreksel heeft er {2}.",
        "Die Zusammenfassung zählt {0} Bewegungen ({1}); der Auszug hat {2}.",
        "The summary counts {0} movements ({1}); the statement has {2}."));

    public static readonly BankRule Sum = Fatal("SGW-CAMT-SUM", "ISO 20022 TxsSummry", new(
        "Le résumé totalise {0} ({1}) ; les mouvements font {2}.",
        "De samenvatting telt {0} ({1}); de bewegingen geven {2}.",
        "Die Zusammenfassung nennt {0} ({1}); die Bewegungen ergeben {2}.",
        "The summary sums to {0} ({1}); the movements give {2}."));

    public static readonly BankRule Batch = Warning("SGW-CAMT-BATCH", "ISO 20022 Btch/NbOfTxs", new(
        "Le lot annonce {0} opérations ; le fichier en détaille {1}.",
        "De batch kondigt {0} verrichtingen aan; het bestand geeft er {1}.",
        "Der Stapel kündigt {0} Vorgänge an; die Datei nennt {1}.",
        "The batch announces {0} transactions; the file tells {1}."));

    public static readonly BankRule Details = Warning("SGW-CAMT-DETAILS", "ISO 20022 TxDtls", new(
        "Le mouvement est de {0} ; ses détails font {1} et ne servent pas à l'affecter.",
        "De beweging bedraagt {0}; haar details geven {1} en worden niet gebruikt om ze toe te wijzen.",
        "Die Bewegung beträgt {0}; ihre Details ergeben {1} und dienen nicht der Zuordnung.",
        "The movement is of {0}; its details sum to {1} and are not used to allocate it."));

    public static IReadOnlyList<BankRule> All { get; } =
    [
        Xml, Message, Missing, Value, None, Page, NoBalances, Openings, EntryCurrency, NotBooked, Count,
        Sum, Batch, Details,
    ];

    private static BankRule Fatal(string id, string source, Sentence sentence) =>
        new(id, Severity.Fatal, source, sentence);

    private static BankRule Warning(string id, string source, Sentence sentence) =>
        new(id, Severity.Warning, source, sentence);
}
