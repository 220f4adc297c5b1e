using Gateway.Peppol.Certificates;

namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>A receipt to hold against the message it is for.</summary>
public sealed record ReceiptRequest
{
    public required ReadOnlyMemory<byte> Receipt { get; init; }

    /// <summary>The message as it was sent, or its SOAP part alone; attachments are not looked into.</summary>
    public required ReadOnlyMemory<byte> Message { get; init; }

    /// <summary>The payload as it was signed: compressed, before encryption. With it the receipt is proof for the very
    /// document; null leaves it out.</summary>
    public ReadOnlyMemory<byte>? Payload { get; init; }

    public required IReadOnlyList<ParsedCertificate> Trusted { get; init; }
}
