using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>What the PEPPOL-EN16931 rules say.</summary>
internal static class PeppolEn16931Wording
{
    public static readonly Sentence OneNote = new(
        "une seule note au plus, sauf entre parties allemandes ; le document en donne {0}.",
        "hoogstens één opmerking, behalve tussen Duitse partijen; het document heeft er {0}.",
        "höchstens eine Bemerkung, außer zwischen deutschen Parteien; das Dokument hat {0}.",
        "one note at most, except between German parties; the document gives {0}.");

    public static readonly Func<Rule, Node, Sentence> ReferenceMissing = Say.That(
        "donnez la référence de l'acheteur ou le numéro de sa commande (BT-13).",
        "geef de referentie van de koper of het nummer van zijn bestelling (BT-13).",
        "Referenz des Käufers oder Nummer seiner Bestellung (BT-13) angeben.",
        "give the buyer's reference or the number of its order (BT-13).");

    public static readonly Sentence Specification = new(
        "le document doit se dire conforme à {0} ; il dit « {1} ».",
        "het document moet zeggen dat het {0} volgt; het zegt “{1}”.",
        "Das Dokument muss {0} angeben; es sagt „{1}“.",
        "the document must say that it follows {0}; it says \"{1}\".");

    public static readonly Func<Rule, Node, Sentence> SameCurrency = Say.That(
        "c'est la devise de la facture ({0}) : supprimez-la, ou donnez l'autre devise de la TVA.",
        "dit is de valuta van de factuur ({0}): laat ze weg, of geef de andere valuta van de btw.",
        "Das ist die Rechnungswährung ({0}): weglassen, oder die andere Währung der Umsatzsteuer angeben.",
        "this is the currency of the invoice ({0}): leave it out, or give the other currency of the VAT.");

    public static readonly Sentence Process = new(
        "le processus n'est pas de ceux que Peppol admet ; le plus courant est {0} ; le document dit « {1} ».",
        "het proces is er geen dat Peppol toelaat; gebruikelijk is {0}; het document zegt “{1}”.",
        "Der Prozess ist keiner, den Peppol zulässt; üblich ist {0}; im Dokument steht „{1}“.",
        "the process is none that Peppol allows; the usual one is {0}; the document says \"{1}\".");

    public static readonly Func<Rule, Node, Sentence> Empty = Say.That(
        "élément vide : donnez une valeur ou supprimez-le.",
        "leeg element: geef een waarde of laat het weg.",
        "Leeres Element: einen Wert angeben oder es weglassen.",
        "empty element: give a value or leave it out.");

    public static readonly Sentence OneBreakdown = new(
        "un seul total de TVA a une ventilation, et il en faut un ; le document en donne {0}.",
        "precies één btw-totaal heeft een uitsplitsing; het document heeft er {0}.",
        "Genau eine Umsatzsteuersumme hat eine Aufschlüsselung; das Dokument hat {0}.",
        "exactly one VAT total has a breakdown; the document gives {0}.");

    public static readonly Sentence OnePlainTotal = new(
        "avec une devise de comptabilisation (BT-6), un total de TVA est sans ventilation ; le document en donne {0}.",
        "met een boekhoudvaluta (BT-6) is er één btw-totaal zonder uitsplitsing; het document heeft er {0}.",
        "Mit einer Buchungswährung (BT-6) gibt es eine Summe ohne Aufschlüsselung; das Dokument hat {0}.",
        "with an accounting currency (BT-6) one VAT total has no breakdown; the document gives {0}.");

    public static readonly Sentence NoPlainTotal = new(
        "sans devise de comptabilisation (BT-6), tout total de TVA a une ventilation ; le document en a {0} sans.",
        "zonder boekhoudvaluta (BT-6) heeft elk btw-totaal een uitsplitsing; het document heeft er {0} zonder.",
        "Ohne Buchungswährung (BT-6) hat jede Summe eine Aufschlüsselung; das Dokument hat {0} ohne.",
        "without an accounting currency (BT-6) every VAT total has a breakdown; the document has {0} without.");

    public static readonly Func<Rule, Node, Sentence> TwoSigns = Say.That(
        "le total de TVA a le même signe dans les deux devises.",
        "het btw-totaal heeft in beide valuta's hetzelfde teken.",
        "Die Umsatzsteuersumme hat in beiden Währungen dasselbe Vorzeichen.",
        "the VAT total has the same sign in both currencies.");

    public static readonly Func<Rule, Node, Sentence> MandateMissing = Say.That(
        "une domiciliation demande la référence du mandat.",
        "een domiciliëring vraagt de referentie van het mandaat.",
        "Eine Lastschrift verlangt die Mandatsreferenz.",
        "a direct debit asks for the reference of the mandate.");

    public static readonly Sentence OneProject = new(
        "une seule référence de projet (type 50) au plus ; le document en donne {0}.",
        "hoogstens één projectreferentie (type 50); het document heeft er {0}.",
        "höchstens eine Projektreferenz (Typ 50); das Dokument hat {0}.",
        "one project reference (type 50) at most; the document gives {0}.");

    public static readonly Sentence Type = new(
        "le type « {0} » n'est pas admis dans ce processus ; admis : {1}.",
        "het type “{0}” is in dit proces niet toegelaten; toegelaten: {1}.",
        "Der Typ „{0}“ ist in diesem Prozess nicht zugelassen; zugelassen: {1}.",
        "the type \"{0}\" is not allowed in this process; allowed: {1}.");

    public static readonly Func<Rule, Node, Sentence> GermanType = Say.That(
        "les types 326 et 384 n'existent qu'entre parties allemandes ; le document dit {0}.",
        "de types 326 en 384 bestaan alleen tussen Duitse partijen; het document zegt {0}.",
        "Die Typen 326 und 384 gibt es nur zwischen deutschen Parteien; im Dokument steht {0}.",
        "the types 326 and 384 exist only between German parties; the document says {0}.");

    public static readonly Sentence ShareOfBase = new(
        "devrait être {0} ({1} % de {2}, à 0,02 près) ; le document dit {3}.",
        "zou {0} moeten zijn ({1} % van {2}, op 0,02 na); het document zegt {3}.",
        "sollte {0} sein ({1} % von {2}, auf 0,02 genau); im Dokument steht {3}.",
        "should be {0} ({1} % of {2}, give or take 0.02); the document says {3}.");

    public static readonly Func<Rule, Node, Sentence> BaseMissing = Say.That(
        "un pourcentage va avec le montant de base sur lequel il est pris.",
        "een percentage gaat samen met het basisbedrag waarop het berekend is.",
        "Ein Prozentsatz geht mit dem Grundbetrag, auf den er sich bezieht.",
        "a percentage goes with the base amount it is taken of.");

    public static readonly Func<Rule, Node, Sentence> PercentageMissing = Say.That(
        "un montant de base va avec un pourcentage.",
        "een basisbedrag gaat samen met een percentage.",
        "Ein Grundbetrag geht mit einem Prozentsatz.",
        "a base amount goes with a percentage.");

    public static readonly Func<Rule, Node, Sentence> Indicator = Say.That(
        "true pour un supplément, false pour une remise, rien d'autre ; le document dit « {0} ».",
        "true voor een toeslag, false voor een korting, niets anders; het document zegt “{0}”.",
        "true für einen Zuschlag, false für einen Nachlass, nichts anderes; im Dokument steht „{0}“.",
        "true for a charge, false for an allowance, nothing else; the document says \"{0}\".");

    public static readonly Func<Rule, Node, Sentence> NoChargeOnPrice = Say.That(
        "sur un prix il n'y a que des remises (false) ; le document dit « {0} ».",
        "op een prijs zijn er alleen kortingen (false); het document zegt “{0}”.",
        "Auf einen Preis gibt es nur Nachlässe (false); im Dokument steht „{0}“.",
        "on a price there are only discounts (false); the document says \"{0}\".");

    public static readonly Sentence GrossPrice = new(
        "devrait être {0} (prix net {1} plus remise {2}) ; le document dit {3}.",
        "zou {0} moeten zijn (nettoprijs {1} plus korting {2}); het document zegt {3}.",
        "sollte {0} sein (Nettopreis {1} plus Nachlass {2}); im Dokument steht {3}.",
        "should be {0} (net price {1} plus discount {2}); the document says {3}.");

    public static readonly Sentence OtherCurrency = new(
        "les montants sont dans la devise de la facture, {0} ; celui-ci dit « {1} ».",
        "bedragen staan in de valuta van de factuur, {0}; dit zegt “{1}”.",
        "Beträge stehen in der Rechnungswährung {0}; dieser sagt „{1}“.",
        "amounts are in the currency of the invoice, {0}; this one says \"{1}\".");

    public static readonly Func<Rule, Node, Sentence> ObjectOfLine = Say.That(
        "le document d'une ligne est un objet facturé, de type 130 ; le document dit « {0} ».",
        "het document van een regel is een gefactureerd object, van type 130; het document zegt “{0}”.",
        "Das Dokument einer Position ist ein abgerechnetes Objekt, Typ 130; im Dokument steht „{0}“.",
        "the document of a line is an invoiced object, of type 130; the document says \"{0}\".");

    public static readonly Sentence StartsTooEarly = new(
        "pas avant le début de la période facturée, le {0} ; le document dit {1}.",
        "niet voor het begin van de gefactureerde periode, {0}; het document zegt {1}.",
        "nicht vor dem Beginn des Abrechnungszeitraums am {0}; im Dokument steht {1}.",
        "not before the invoicing period begins on {0}; the document says {1}.");

    public static readonly Sentence EndsTooLate = new(
        "pas après la fin de la période facturée, le {0} ; le document dit {1}.",
        "niet na het einde van de gefactureerde periode, {0}; het document zegt {1}.",
        "nicht nach dem Ende des Abrechnungszeitraums am {0}; im Dokument steht {1}.",
        "not after the invoicing period ends on {0}; the document says {1}.");

    public static readonly Sentence NetAmount = new(
        "devrait être {0} (quantité {1} × prix {2} / {3}, plus {4}, moins {5}) ; le document dit {6}.",
        "zou {0} moeten zijn (hoeveelheid {1} × prijs {2} / {3}, plus {4}, min {5}); het document zegt {6}.",
        "sollte {0} sein (Menge {1} × Preis {2} / {3}, plus {4}, minus {5}); im Dokument steht {6}.",
        "should be {0} (quantity {1} × price {2} / {3}, plus {4}, less {5}); the document says {6}.");

    public static readonly Func<Rule, Node, Sentence> BaseQuantityIsPositive = Say.That(
        "la quantité du prix est plus grande que 0 ; le document dit {0}.",
        "de hoeveelheid van de prijs is groter dan 0; het document zegt {0}.",
        "Die Menge zum Preis ist größer als 0; im Dokument steht {0}.",
        "the quantity of the price is greater than 0; the document says {0}.");

    public static readonly Sentence UnitOfLine = new(
        "l'unité est celle de la ligne, « {0} » ; le document dit « {1} ».",
        "de eenheid is die van de regel, “{0}”; het document zegt “{1}”.",
        "Die Einheit ist die der Position, „{0}“; im Dokument steht „{1}“.",
        "the unit is that of the line, \"{0}\"; the document says \"{1}\".");
}
