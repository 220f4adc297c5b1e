using Gateway.Peppol.AccessPoint.Inbound;
using Gateway.Peppol.Transport.As4.Mime;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>A message with everything that is kept of it.</summary>
internal sealed record InboundMessage
{
    /// <summary>The verified message and the header of its envelope.</summary>
    public required AcceptedEnvelope Envelope { get; init; }

    /// <summary>SHA-256 over what was signed.</summary>
    public required string SignedHash { get; init; }

    /// <summary>The SOAP part as it came.</summary>
    public required ReadOnlyMemory<byte> Soap { get; init; }

    /// <summary>The envelope as it came, and its SHA-256.</summary>
    public required Spool Payload { get; init; }

    public required string PayloadHash { get; init; }

    /// <summary>What validation said.</summary>
    public required JudgedDocument Judged { get; init; }

    /// <summary>The signed receipt, not yet sent.</summary>
    public required byte[] Receipt { get; init; }

    public string SenderSeat => Envelope.Message.Signer.CommonName;
}
