using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>An envelope to make a message of.</summary>
public sealed record PackRequest
{
    /// <summary>The Standard Business Document, as it will travel.</summary>
    public required ReadOnlyMemory<byte> Envelope { get; init; }

    public required IKeyStore Keys { get; init; }

    public required ParsedCertificate Receiver { get; init; }

    public required string FromSeat { get; init; }

    public required string ToSeat { get; init; }
}
