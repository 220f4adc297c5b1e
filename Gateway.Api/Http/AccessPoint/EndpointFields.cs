using Gateway.Peppol.Routing.Lookup;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>Where a participant receives a document.</summary>
internal sealed record EndpointFields
{
    public required string Address { get; init; }

    /// <summary>The seat id of the access point.</summary>
    public required string Seat { get; init; }

    /// <summary>Subject and serial number of its certificate.</summary>
    public required string Certificate { get; init; }

    public required DateTimeOffset CertificateUntil { get; init; }

    /// <summary>The document type it is registered with; another one than asked for where that is a wildcard.</summary>
    public required string RegisteredAs { get; init; }

    /// <summary>Who runs it, in the words of its SMP.</summary>
    public required string Description { get; init; }

    public required string TechnicalContact { get; init; }

    public static EndpointFields Of(ReceiverEndpoint endpoint) => new()
    {
        Address = endpoint.Address.AbsoluteUri,
        Seat = endpoint.Seat,
        Certificate = endpoint.Certificate.ToString(),
        CertificateUntil = endpoint.Certificate.NotAfter,
        RegisteredAs = endpoint.RegisteredAs.ToString(),
        Description = endpoint.Description,
        TechnicalContact = endpoint.TechnicalContact,
    };
}
