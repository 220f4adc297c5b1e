using Gateway.Domain.Languages;
using Gateway.Peppol.Ubl;

namespace Gateway.Peppol.Responses;

/// <summary>What can be wrong with a Message Level Status beyond what can be wrong with any UBL.</summary>
internal static class MessageStatusFaults
{
    public static readonly UblFault NoStatus = new("SGW-MLS-01", new Sentence(
        "Ce n'est pas un Message Level Status 1.0 de Peppol : {0}.",
        "Dit is geen Message Level Status 1.0 van Peppol: {0}.",
        "Dies ist kein Message Level Status 1.0 von Peppol: {0}.",
        "This is no Message Level Status 1.0 of Peppol: {0}."));

    public static readonly UblFault TooLarge = new("SGW-MLS-07", new Sentence(
        "Un Message Level Status n'a pas {0} octets ; il n'a pas été lu.",
        "Een Message Level Status heeft geen {0} bytes; hij is niet gelezen.",
        "Ein Message Level Status hat keine {0} Byte; er wurde nicht gelesen.",
        "A Message Level Status does not have {0} bytes; it was not read."));

    public static readonly UblFault NotOnce = new("SGW-MLS-02", new Sentence(
        "L'élément {0} doit figurer une seule fois ; il figure {1} fois.",
        "Het element {0} mag maar één keer voorkomen; het komt {1} keer voor.",
        "Das Element {0} darf nur einmal vorkommen; es kommt {1}-mal vor.",
        "The element {0} must stand once; it stands {1} times."));

    public static readonly UblFault NoInstant = new("SGW-MLS-03", new Sentence(
        "« {0} » n'est pas une date suivie d'une heure avec son fuseau.",
        "‘{0}’ is geen datum met een uur en zijn tijdzone.",
        "„{0}“ ist kein Datum mit einer Uhrzeit und ihrer Zeitzone.",
        "'{0}' is no date with a time and its zone."));

    public static readonly UblFault NoProvider = new("SGW-MLS-04", new Sentence(
        "« {0} » n'est pas un prestataire du réseau (schéma 0242, six chiffres).",
        "‘{0}’ is geen dienstverlener van het netwerk (schema 0242, zes cijfers).",
        "„{0}“ ist kein Dienstleister des Netzwerks (Schema 0242, sechs Ziffern).",
        "'{0}' is no service provider of the network (scheme 0242, six digits)."));

    public static readonly UblFault NoGround = new("SGW-MLS-05", new Sentence(
        "Un refus (RE) doit donner au moins un motif SV, BV ou FD.",
        "Een weigering (RE) moet minstens één reden SV, BV of FD geven.",
        "Eine Ablehnung (RE) muss mindestens einen Grund SV, BV oder FD nennen.",
        "A rejection (RE) must give at least one reason SV, BV or FD."));

    public static readonly UblFault Contradiction = new("SGW-MLS-06", new Sentence(
        "Un statut {0} dit que le document est remis ; il ne peut porter que des avertissements (BW), pas {1}.",
        "Een status {0} zegt dat het document is afgeleverd; hij mag alleen waarschuwingen (BW) dragen, geen {1}.",
        "Ein Status {0} sagt, dass das Dokument zugestellt ist; er darf nur Warnungen (BW) tragen, kein {1}.",
        "A status {0} says that the document was delivered; it may bear warnings (BW) only, and no {1}."));
}
