using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>
/// The UBL of a notice, byte for byte as it was issued, kept where a copy of the letter goes over Peppol. Never
/// updated.
/// </summary>
internal sealed class NoticeUblRow
{
    public required Guid NoticeId { get; init; }
    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of the content, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Whom the copy is for.</summary>
    public required ParticipantId Receiver { get; init; }

    /// <summary>The id of the AS4 message, fixed before the first try; there is one copy of a notice.</summary>
    public required string MessageId { get; init; }
}
