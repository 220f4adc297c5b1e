using Gateway.Domain.Languages;

namespace Gateway.Domain.Deliveries;

/// <summary>The closed list of reasons for a channel.</summary>
public static class RouteReasons
{
    /// <summary>Law of 6 February 2024, royal decree of 8 July 2025, art. 13ter of royal decree no. 1: from 1 January
    /// 2026 Peppol BIS through Peppol, unless both sides agree on another channel.</summary>
    public static RouteReason BelgianCompany { get; } = new("BELGIAN_COMPANY", new Sentence(
        "Entre entreprises belges, la facture électronique structurée passe par Peppol (loi du 6 février 2024).",
        "Tussen Belgische ondernemingen gaat de gestructureerde e-factuur via Peppol (wet van 6 februari 2024).",
        "Zwischen belgischen Unternehmen geht die strukturierte E-Rechnung über Peppol (Gesetz vom 6. Februar 2024).",
        "Between Belgian companies the structured invoice travels through Peppol (law of 6 February 2024)."));

    public static RouteReason PublicBody { get; } = new("PUBLIC_BODY", new Sentence(
        "Les pouvoirs publics belges reçoivent leurs factures par Peppol.",
        "Belgische overheden ontvangen hun facturen via Peppol.",
        "Belgische Behörden empfangen ihre Rechnungen über Peppol.",
        "Belgian public bodies receive their invoices through Peppol."));

    public static RouteReason ParticipantGiven { get; } = new("PARTICIPANT_GIVEN", new Sentence(
        "Le client a donné son adresse Peppol.",
        "De klant heeft zijn Peppol-adres gegeven.",
        "Der Kunde hat seine Peppol-Adresse angegeben.",
        "The client gave its Peppol address."));

    public static RouteReason PrivatePerson { get; } = new("PRIVATE_PERSON", new Sentence(
        "Une personne privée reçoit sa facture par e-mail.",
        "Een particulier ontvangt zijn factuur per e-mail.",
        "Eine Privatperson erhält ihre Rechnung per E-Mail.",
        "A private person receives the invoice by mail."));

    public static RouteReason ForeignClient { get; } = new("FOREIGN_CLIENT", new Sentence(
        "Un client établi à l'étranger, sans adresse Peppol, reçoit sa facture par e-mail.",
        "Een klant in het buitenland zonder Peppol-adres ontvangt zijn factuur per e-mail.",
        "Ein Kunde im Ausland ohne Peppol-Adresse erhält seine Rechnung per E-Mail.",
        "A client abroad without a Peppol address receives the invoice by mail."));

    public static RouteReason WithoutAccessPoint { get; } = new("WITHOUT_ACCESS_POINT", new Sentence(
        "Cette passerelle n'a pas encore de point d'accès Peppol: l'e-mail, UBL joint, le remplace s'il y a accord.",
        "Deze gateway heeft nog geen Peppol-toegangspunt: e-mail met UBL vervangt het waar dat is afgesproken.",
        "Dieses Gateway hat noch keinen Peppol-Zugangspunkt: E-Mail mit UBL vertritt ihn, soweit vereinbart.",
        "This gateway has no Peppol access point yet: mail, UBL attached, stands in where that was agreed."));

    public static RouteReason ChosenByPerson { get; } = new("CHOSEN_BY_PERSON", new Sentence(
        "Une personne a choisi ce canal.",
        "Iemand heeft dit kanaal gekozen.",
        "Eine Person hat diesen Weg gewählt.",
        "A person chose this channel."));

    public static IReadOnlyList<RouteReason> All { get; } =
    [
        BelgianCompany, PublicBody, ParticipantGiven, PrivatePerson, ForeignClient, WithoutAccessPoint, ChosenByPerson,
    ];

    /// <summary>The reason of a stored code.</summary>
    public static RouteReason Of(string code) => All.Single(reason => reason.Code == code);
}
