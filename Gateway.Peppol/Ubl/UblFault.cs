using Gateway.Domain.Languages;

namespace Gateway.Peppol.Ubl;

/// <summary>A reason why a document cannot be read, with its stable id and its sentence.</summary>
internal sealed record UblFault(string Rule, Sentence Message)
{
    public static readonly UblFault NoXml = new("SGW-UBL-01", new Sentence(
        "Le document n'est pas un XML lisible : {0}",
        "Het document is geen leesbare XML: {0}",
        "Das Dokument ist kein lesbares XML: {0}",
        "The document is not XML that can be read: {0}"));

    public static readonly UblFault NoBillingDocument = new("SGW-UBL-02", new Sentence(
        "Une facture ou une note de crédit UBL 2.1 est attendue ; l'élément racine est « {0} ».",
        "Een UBL 2.1-factuur of -creditnota wordt verwacht; het hoofdelement is ‘{0}’.",
        "Erwartet wird eine Rechnung oder Gutschrift in UBL 2.1; das Wurzelelement ist „{0}“.",
        "A UBL 2.1 invoice or credit note is expected; the root element is '{0}'."));

    public static readonly UblFault Missing = new("SGW-UBL-03", new Sentence(
        "L'élément ou l'attribut {0} manque ou est vide.",
        "Het element of attribuut {0} ontbreekt of is leeg.",
        "Das Element oder Attribut {0} fehlt oder ist leer.",
        "The element or attribute {0} is missing or empty."));

    public static readonly UblFault NoNumber = new("SGW-UBL-04", new Sentence(
        "« {0} » n'est pas un nombre décimal.",
        "‘{0}’ is geen decimaal getal.",
        "„{0}“ ist keine Dezimalzahl.",
        "'{0}' is not a decimal number."));

    public static readonly UblFault NumberTooLarge = new("SGW-UBL-05", new Sentence(
        "Le nombre {0} est trop grand pour être juste.",
        "Het getal {0} is te groot om juist te zijn.",
        "Die Zahl {0} ist zu groß, um richtig zu sein.",
        "The number {0} is too large to be right."));

    public static readonly UblFault NoDate = new("SGW-UBL-06", new Sentence(
        "« {0} » n'est pas une date (AAAA-MM-JJ).",
        "‘{0}’ is geen datum (JJJJ-MM-DD).",
        "„{0}“ ist kein Datum (JJJJ-MM-TT).",
        "'{0}' is not a date (YYYY-MM-DD)."));

    public static readonly UblFault UnknownCode = new("SGW-UBL-07", new Sentence(
        "Le code « {0} » est inconnu ici.",
        "De code ‘{0}’ is hier onbekend.",
        "Der Code „{0}“ ist hier unbekannt.",
        "The code '{0}' is not known here."));

    public static readonly UblFault OtherCurrency = new("SGW-UBL-08", new Sentence(
        "Le montant est en {0}, alors que {1} est la devise attendue ici.",
        "Het bedrag staat in {0}, terwijl {1} hier de verwachte munt is.",
        "Der Betrag steht in {0}, erwartet wird hier aber {1}.",
        "The amount is in {0}, while {1} is the currency expected here."));

    public static readonly UblFault NotPositive = new("SGW-UBL-09", new Sentence(
        "La quantité de base {0} doit être supérieure à zéro.",
        "De basishoeveelheid {0} moet groter zijn dan nul.",
        "Die Basismenge {0} muss größer als null sein.",
        "The base quantity {0} must be above zero."));

    public static readonly UblFault NoBase64 = new("SGW-UBL-10", new Sentence(
        "Le document joint n'est pas codé en base64.",
        "Het bijgevoegde document is geen geldige base64.",
        "Das angehängte Dokument ist kein gültiges Base64.",
        "The attached document is not valid base64."));

    public static readonly UblFault Incalculable = new("SGW-UBL-11", new Sentence(
        "Le montant de la ligne ne peut pas être calculé : quantité, prix et quantité de base sont démesurés.",
        "Het bedrag van de lijn kan niet worden berekend: hoeveelheid, prijs en basishoeveelheid zijn buitensporig.",
        "Der Betrag der Zeile ist nicht berechenbar: Menge, Preis und Basismenge sind maßlos.",
        "The amount of the line cannot be computed: quantity, price and base quantity are beyond all measure."));
}
