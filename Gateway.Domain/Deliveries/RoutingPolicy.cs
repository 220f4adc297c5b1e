using Gateway.Domain.Parties;

namespace Gateway.Domain.Deliveries;

/// <summary>
/// Which channel a document takes. A Belgian company or public body is reached through Peppol, by law, and never by
/// mail unless a person says so; private persons and clients abroad are reached by what they accept. Whether the
/// participant is in the network is not asked here: the first try finds out, and if not, a person decides.
/// </summary>
/// <param name="hasAccessPoint">Whether this gateway can send over Peppol at all.</param>
/// <param name="mailStandsIn">Whether, while it cannot, mail with the UBL attached takes the place of Peppol, which the
/// law allows where both sides agree. Otherwise such documents wait for a person.</param>
public sealed class RoutingPolicy(bool hasAccessPoint, bool mailStandsIn)
{
    /// <summary>Whether this gateway can send over Peppol.</summary>
    public bool HasAccessPoint => hasAccessPoint;

    /// <summary>The participant that a client is reached by: the one it gave, else its enterprise number.</summary>
    public static ParticipantId? ParticipantOf(Client client) =>
        client.Participant
        ?? (client.EnterpriseNumber is { } number ? ParticipantId.Of(number)
            : client.VatNumber is { } vat && vat.Country == Country.Belgium
                && EnterpriseNumber.TryParse(vat.Text[2..], out var same) ? ParticipantId.Of(same)
            : null);

    public DeliveryRoute Decide(Client client, ProductionUnitId unit)
    {
        ArgumentNullException.ThrowIfNull(client);
        var mail = client.ContactFor(ContactPurpose.Invoice, unit)?.Email;
        return client.Kind == ClientKind.PrivatePerson || !IsBelgian(client)
            ? Accepted(client, mail)
            : ByLaw(
                ParticipantOf(client),
                mail,
                client.Kind == ClientKind.PublicBody ? RouteReasons.PublicBody : RouteReasons.BelgianCompany);
    }

    private DeliveryRoute ByLaw(ParticipantId? participant, string? mail, RouteReason reason)
    {
        if (!hasAccessPoint && mailStandsIn)
        {
            return ByMail(mail, RouteReasons.WithoutAccessPoint);
        }

        var recipient = participant?.ToString() ?? "";
        var hindrance = participant is null ? DeliveryFaults.NoParticipant
            : hasAccessPoint ? null : DeliveryFaults.NoAccessPoint;
        return hindrance is null
            ? DeliveryRoute.To(DeliveryChannel.Peppol, recipient, reason)
            : DeliveryRoute.Hindered(DeliveryChannel.Peppol, recipient, reason, hindrance);
    }

    private DeliveryRoute Accepted(Client client, string? mail) =>
        client.Participant is { } participant && hasAccessPoint
            ? DeliveryRoute.To(DeliveryChannel.Peppol, participant.ToString(), RouteReasons.ParticipantGiven)
            : ByMail(
                mail,
                client.Kind == ClientKind.PrivatePerson ? RouteReasons.PrivatePerson : RouteReasons.ForeignClient);

    private static DeliveryRoute ByMail(string? mail, RouteReason reason) => mail is null
        ? DeliveryRoute.Hindered(DeliveryChannel.Mail, "", reason, DeliveryFaults.NoAddress)
        : DeliveryRoute.To(DeliveryChannel.Mail, mail, reason);

    /// <summary>Established here: its seat, or a number in the Crossroads Bank. A Belgian VAT number alone is also
    /// given to those who have no establishment here, whom the duty leaves out.</summary>
    private static bool IsBelgian(Client client) =>
        client.Address.Country == Country.Belgium || client.EnterpriseNumber is not null;
}
