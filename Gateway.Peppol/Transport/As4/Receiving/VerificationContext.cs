using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>What a received message is verified with.</summary>
public sealed record VerificationContext
{
    /// <summary>Our keys, to decrypt.</summary>
    public required IKeyStore Keys { get; init; }

    /// <summary>Who may sign.</summary>
    public required CertificateTrust Trust { get; init; }

    public As4Policy Policy { get; init; } = As4Policy.Peppol;

    /// <summary>Certificates that a message may name without sending them. Only looked at by a relaxed
    /// policy.</summary>
    public IReadOnlyList<ParsedCertificate> KnownSigners { get; init; } = [];

    /// <summary>The instant as of which the signer must be valid, for messages that are looked into later; null for
    /// now, which it must be for whatever is delivered.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Told of each step that a message passed, with a word about it; the step after the last is where it
    /// failed.</summary>
    public Action<VerificationStep, string>? OnPassed { get; init; }
}
