using Gateway.Peppol.Certificates;

namespace Gateway.Peppol.AccessPoint.Publishing;

/// <summary>The access point that receives for a participant: by AS4, which is the only transport there is.</summary>
public sealed record PublishedEndpoint
{
    public required Uri Address { get; init; }

    /// <summary>The certificate to encrypt for. At a rotation it changes here and at the access point together.
    /// </summary>
    public required ParsedCertificate Certificate { get; init; }

    /// <summary>From when it serves; null from ever.</summary>
    public DateTimeOffset? ActiveFrom { get; init; }

    /// <summary>Until when it serves; null without end.</summary>
    public DateTimeOffset? ActiveUntil { get; init; }

    public required string Description { get; init; }

    /// <summary>Whom to ask: an address of a page or of mail.</summary>
    public required string TechnicalContact { get; init; }
}
