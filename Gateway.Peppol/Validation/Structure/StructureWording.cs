using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;

namespace Gateway.Peppol.Validation.Structure;

/// <summary>Breaks of structure in words.</summary>
internal static class StructureWording
{
    public static Sentence Of(StructureFault fault, params object[] values) => Template(fault).With(values);

    public static Sentence Of(Datatype datatype, string element, Node node) =>
        Datatype(datatype).With(element, Shown.Text(node));

    private static Sentence Template(StructureFault fault) => fault switch
    {
        StructureFault.NotADocument => new(
            "Le document commence par {0} : ni facture (Invoice) ni note de crédit (CreditNote) UBL 2.1.",
            "Het document begint met {0}: geen factuur (Invoice) en geen creditnota (CreditNote) in UBL 2.1.",
            "Das Dokument beginnt mit {0}: weder Rechnung (Invoice) noch Gutschrift (CreditNote) in UBL 2.1.",
            "The document begins with {0}: neither an invoice (Invoice) nor a credit note (CreditNote) of UBL 2.1."),
        StructureFault.UnknownChild => new(
            "L'élément {0} n'existe pas à cet endroit en UBL 2.1.",
            "Het element {0} bestaat op deze plaats niet in UBL 2.1.",
            "Das Element {0} gibt es an dieser Stelle in UBL 2.1 nicht.",
            "UBL 2.1 has no element {0} in this place."),
        StructureFault.OutOfOrder => new(
            "L'élément {0} vient trop tard : l'ordre d'UBL 2.1 le place plus haut.",
            "Het element {0} komt te laat: de volgorde van UBL 2.1 zet het hoger.",
            "Das Element {0} kommt zu spät: In der Reihenfolge von UBL 2.1 steht es weiter oben.",
            "The element {0} comes too late: the order of UBL 2.1 has it further up."),
        StructureFault.TooOften => new(
            "L'élément {0} ne peut figurer qu'une fois ici.",
            "Het element {0} mag hier maar één keer staan.",
            "Das Element {0} darf hier nur einmal stehen.",
            "The element {0} may stand here only once."),
        StructureFault.MissingChild => new(
            "L'élément {0} est obligatoire ici et il manque.",
            "Het element {0} is hier verplicht en ontbreekt.",
            "Das Element {0} ist hier vorgeschrieben und fehlt.",
            "The element {0} is mandatory here and is missing."),
        StructureFault.StrayText => new(
            "{0} contient du texte entre ses éléments, ce qui n'est pas permis.",
            "{0} bevat tekst tussen zijn elementen; dat mag niet.",
            "{0} enthält Text zwischen seinen Elementen; das ist nicht erlaubt.",
            "{0} holds text between its elements, which is not allowed."),
        StructureFault.ChildOfLeaf => new(
            "{0} doit contenir une valeur, pas d'autres éléments.",
            "{0} moet een waarde bevatten, geen andere elementen.",
            "{0} muss einen Wert enthalten, keine weiteren Elemente.",
            "{0} must hold a value, not other elements."),
        StructureFault.Extension => new(
            "Une extension UBL contient exactement un élément, d'un autre espace de noms.",
            "Een UBL-extensie bevat precies één element, uit een andere naamruimte.",
            "Eine UBL-Erweiterung enthält genau ein Element aus einem anderen Namensraum.",
            "A UBL extension holds exactly one element, of another namespace."),
        _ => Attribute(fault),
    };

    private static Sentence Attribute(StructureFault fault) => fault switch
    {
        StructureFault.UnknownAttribute => new(
            "L'attribut {1} n'existe pas sur {0}.",
            "Het attribuut {1} bestaat niet op {0}.",
            "Das Attribut {1} gibt es an {0} nicht.",
            "{0} has no attribute {1}."),
        StructureFault.MissingAttribute => new(
            "L'attribut {1} est obligatoire sur {0} et il manque.",
            "Het attribuut {1} is verplicht op {0} en ontbreekt.",
            "Das Attribut {1} ist an {0} vorgeschrieben und fehlt.",
            "The attribute {1} is mandatory on {0} and is missing."),
        _ => new(
            "La valeur de l'attribut {1} de {0} n'a pas la forme voulue.",
            "De waarde van het attribuut {1} van {0} heeft niet de juiste vorm.",
            "Der Wert des Attributs {1} von {0} hat nicht die verlangte Form.",
            "The value of the attribute {1} of {0} does not have the form it must have."),
    };

    private static Sentence Datatype(Datatype datatype) => datatype switch
    {
        Structure.Datatype.Date => new(
            "{0} doit être une date (AAAA-MM-JJ) ; le document dit « {1} ».",
            "{0} moet een datum zijn (JJJJ-MM-DD); het document zegt “{1}”.",
            "{0} muss ein Datum sein (JJJJ-MM-TT); im Dokument steht „{1}“.",
            "{0} must be a date (YYYY-MM-DD); the document says \"{1}\"."),
        Structure.Datatype.Time => new(
            "{0} doit être une heure (hh:mm:ss) ; le document dit « {1} ».",
            "{0} moet een uur zijn (uu:mm:ss); het document zegt “{1}”.",
            "{0} muss eine Uhrzeit sein (hh:mm:ss); im Dokument steht „{1}“.",
            "{0} must be a time (hh:mm:ss); the document says \"{1}\"."),
        Structure.Datatype.Indicator => new(
            "{0} doit être true ou false ; le document dit « {1} ».",
            "{0} moet true of false zijn; het document zegt “{1}”.",
            "{0} muss true oder false sein; im Dokument steht „{1}“.",
            "{0} must be true or false; the document says \"{1}\"."),
        Structure.Datatype.BinaryObject => new(
            "{0} doit contenir un fichier encodé en base64.",
            "{0} moet een bestand in base64 bevatten.",
            "{0} muss eine Datei in Base64 enthalten.",
            "{0} must hold a file in base64."),
        _ => new(
            "{0} doit être un nombre, avec un point comme séparateur décimal ; le document dit « {1} ».",
            "{0} moet een getal zijn, met een punt voor de decimalen; het document zegt “{1}”.",
            "{0} muss eine Zahl sein, mit Punkt als Dezimalzeichen; im Dokument steht „{1}“.",
            "{0} must be a number, with a point before the decimals; the document says \"{1}\"."),
    };
}
