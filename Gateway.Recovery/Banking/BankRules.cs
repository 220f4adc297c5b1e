using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Banking;

/// <summary>What every bank file must hold to, whatever its format.</summary>
internal static class BankRules
{
    public static readonly BankRule Empty = Fatal("SGW-BANK-EMPTY", "own", new(
        "Le fichier est vide.",
        "Het bestand is leeg.",
        "Die Datei ist leer.",
        "The file is empty."));

    public static readonly BankRule Format = Fatal("SGW-BANK-FORMAT", "own", new(
        "Ce n'est ni un fichier CODA ni un message camt.053 ou camt.054.",
        "Dit is geen CODA-bestand en geen camt.053- of camt.054-bericht.",
        "Das ist weder eine CODA-Datei noch eine camt.053- oder camt.054-Nachricht.",
        "This is neither a CODA file nor a camt.053 or camt.054 message."));

    public static readonly BankRule Size = Fatal("SGW-BANK-SIZE", "own", new(
        "Le fichier dépasse {0} octets.",
        "Het bestand is groter dan {0} bytes.",
        "Die Datei ist größer als {0} Bytes.",
        "The file has more than {0} bytes."));

    public static readonly BankRule Movements = Fatal("SGW-BANK-MOVEMENTS", "own", new(
        "Le fichier a plus de {0} mouvements.",
        "Het bestand heeft meer dan {0} bewegingen.",
        "Die Datei hat mehr als {0} Bewegungen.",
        "The file has more than {0} movements."));

    public static readonly BankRule Statements = Fatal("SGW-BANK-STATEMENTS", "own", new(
        "Le fichier a plus de {0} extraits.",
        "Het bestand heeft meer dan {0} uittreksels.",
        "Die Datei hat mehr als {0} Auszüge.",
        "The file has more than {0} statements."));

    public static readonly BankRule AmountMax = Fatal("SGW-BANK-AMOUNT-MAX", "own", new(
        "Le montant {0} dépasse ce qui est plausible ({1}).",
        "Het bedrag {0} is groter dan wat aannemelijk is ({1}).",
        "Der Betrag {0} liegt über dem, was glaubhaft ist ({1}).",
        "The amount {0} is beyond what can be believed ({1})."));

    public static readonly BankRule AmountUnit = Fatal("SGW-BANK-AMOUNT-UNIT", "ISO 4217", new(
        "Le montant {0} a plus de décimales que sa monnaie n'en tient ici.",
        "Het bedrag {0} heeft meer decimalen dan zijn munt hier kent.",
        "Der Betrag {0} hat mehr Nachkommastellen, als seine Währung hier kennt.",
        "The amount {0} has more decimals than its currency is kept with."));

    public static readonly BankRule Currency = Fatal("SGW-BANK-CURRENCY", "ISO 4217", new(
        "« {0} » n'est pas une monnaie connue.",
        "\"{0}\" is geen gekende munt.",
        "„{0}“ ist keine bekannte Währung.",
        "'{0}' is no currency we know."));

    public static readonly BankRule Balance = Fatal("SGW-BANK-BALANCE", "CODA 2.6, camt.053", new(
        "Le solde final est {0} ; l'ancien solde et les mouvements donnent {1}.",
        "Het eindsaldo is {0}; het beginsaldo en de bewegingen geven {1}.",
        "Der Endsaldo ist {0}; Anfangssaldo und Bewegungen ergeben {1}.",
        "The closing balance is {0}; the opening balance and the movements give {1}."));

    public static readonly BankRule Dates = Fatal("SGW-BANK-DATES", "own", new(
        "La date du solde final ({0}) précède celle de l'ancien solde ({1}).",
        "De datum van het eindsaldo ({0}) ligt voor die van het beginsaldo ({1}).",
        "Das Datum des Endsaldos ({0}) liegt vor dem des Anfangssaldos ({1}).",
        "The closing balance is of {0}, before the opening balance of {1}."));

    public static readonly BankRule LateEntry = Warning("SGW-BANK-ENTRY-DATE", "own", new(
        "Le mouvement est daté du {0}, après le solde final du {1}.",
        "De beweging is gedateerd op {0}, na het eindsaldo van {1}.",
        "Die Bewegung trägt das Datum {0}, nach dem Endsaldo vom {1}.",
        "The movement is dated {0}, after the closing balance of {1}."));

    public static readonly BankRule Reference = Warning("SGW-BANK-REFERENCE", "AOS SCT, ISO 11649", new(
        "La communication structurée « {0} » a un chiffre de contrôle faux ; elle est gardée comme texte.",
        "De gestructureerde mededeling \"{0}\" heeft een fout controlegetal; ze wordt als tekst bewaard.",
        "Die strukturierte Mitteilung „{0}“ hat eine falsche Prüfziffer; sie bleibt als Text erhalten.",
        "The check digits of the structured communication '{0}' are wrong; it is kept as text."));

    public static readonly BankRule Continuity = Fatal(StatementContinuity.BalanceRule, "CODA 2.6, camt.053", new(
        "L'ancien solde est {0} ; l'extrait précédent se termine par {1}. Il manque peut-être un extrait.",
        "Het beginsaldo is {0}; het vorige uittreksel eindigt met {1}. Mogelijk ontbreekt een uittreksel.",
        "Der Anfangssaldo ist {0}; der vorige Auszug endet mit {1}. Vielleicht fehlt ein Auszug.",
        "The opening balance is {0}; the statement before closed with {1}. A statement may be missing."));

    public static readonly BankRule Gap = Fatal(
        StatementContinuity.GapRule, "CODA 2.6, record 1; camt.053 ElctrncSeqNb", new(
        "L'extrait {0} suit l'extrait {1} : il en manque entre les deux.",
        "Uittreksel {0} volgt op uittreksel {1}: daartussen ontbreekt er minstens een.",
        "Auszug {0} folgt auf Auszug {1}: dazwischen fehlt etwas.",
        "Statement {0} follows statement {1}: something between them is missing."));

    public static readonly BankRule Older = Fatal("SGW-BANK-OLDER", "own", new(
        "L'extrait du {0} est plus ancien que le dernier connu, du {1}.",
        "Het uittreksel van {0} is ouder dan het laatste gekende, van {1}.",
        "Der Auszug vom {0} ist älter als der letzte bekannte vom {1}.",
        "The statement of {0} is older than the last one known, of {1}."));

    public static readonly BankRule Conflict = Fatal("SGW-BANK-CONFLICT", "own", new(
        "L'extrait {0} de {1} est déjà connu avec un autre contenu.",
        "Uittreksel {0} van {1} is al gekend met een andere inhoud.",
        "Auszug {0} von {1} ist schon mit anderem Inhalt bekannt.",
        "Statement {0} of {1} is known already with other content."));

    public static readonly BankRule Twice = Fatal("SGW-BANK-TWICE", "own", new(
        "L'extrait figure deux fois dans le fichier (aussi à la ligne {0}).",
        "Het uittreksel staat twee keer in het bestand (ook op regel {0}).",
        "Der Auszug steht zweimal in der Datei (auch in Zeile {0}).",
        "The statement is twice in the file (also on line {0})."));

    public static IReadOnlyList<BankRule> All { get; } =
    [
        Empty, Format, Size, Movements, Statements, AmountMax, AmountUnit, Currency, Balance, Dates, LateEntry,
        Reference, Continuity, Gap, Older, Conflict, Twice,
    ];

    private static BankRule Fatal(string id, string source, Sentence sentence) =>
        new(id, Severity.Fatal, source, sentence);

    private static BankRule Warning(string id, string source, Sentence sentence) =>
        new(id, Severity.Warning, source, sentence);
}
