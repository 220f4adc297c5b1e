using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>A message in a file to look into.</summary>
public sealed record UnpackRequest
{
    /// <summary>With the HTTP headers before it, from its first boundary on, or bare SOAP.</summary>
    public required ReadOnlyMemory<byte> Message { get; init; }

    public required IKeyStore Keys { get; init; }

    /// <summary>The CAs, or single certificates, that are trusted for this look.</summary>
    public required IReadOnlyList<ParsedCertificate> Trusted { get; init; }

    /// <summary>Whether key identifiers and algorithms outside the Peppol policy are accepted, and a certificate that
    /// was valid when the message was made: for old messages.</summary>
    public bool IsRelaxed { get; init; }
}
