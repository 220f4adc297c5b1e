using Gateway.Api.Persistence.AccessPoint;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>A document that came in over Peppol.</summary>
internal sealed record InboundResponse
{
    public required InboundId Id { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required InboundState State { get; init; }

    /// <summary>What the rules of the day say of it.</summary>
    public required InboundVerdict Verdict { get; init; }

    /// <summary>The release of the rules it was judged by.</summary>
    public string? Rules { get; init; }

    /// <summary>Who it is addressed to; absent for what is addressed to the access point itself.</summary>
    public LegalEntityId? LegalEntity { get; init; }

    /// <summary>The unit that has it.</summary>
    public ProductionUnitId? Unit { get; init; }

    /// <summary>The participants: who sent it, and to whom.</summary>
    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>Scheme and value of document type and process.</summary>
    public required string DocumentType { get; init; }

    public required string Process { get; init; }

    /// <summary>What the document says of itself, unchecked: its number, date, seller and amount.</summary>
    public string? Number { get; init; }

    public DateOnly? IssueDate { get; init; }

    public string? Seller { get; init; }

    public string? Payable { get; init; }

    public string? Currency { get; init; }

    /// <summary>The instance id of the envelope: what its sender and other access points call it.</summary>
    public required string InstanceId { get; init; }

    /// <summary>The AS4 message and the conversation it came in.</summary>
    public required string MessageId { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>The access point that sent it, and the certificate it signed with.</summary>
    public required string AccessPoint { get; init; }

    public required string Signer { get; init; }

    public required string SignerSerial { get; init; }

    /// <summary>Length and SHA-256 of the envelope.</summary>
    public required long Octets { get; init; }

    public required string Hash { get; init; }

    public static InboundResponse Of(InboundRow row) => new()
    {
        Id = row.Id,
        ReceivedAt = row.ReceivedAt,
        State = StateOf(row),
        Verdict = row.Verdict,
        Rules = row.RuleRelease,
        LegalEntity = row.LegalEntityId,
        Unit = row.UnitId,
        From = row.Sender,
        To = row.Receiver,
        DocumentType = row.DocumentType,
        Process = row.Process,
        Number = row.Number,
        IssueDate = row.IssueDate,
        Seller = row.Seller,
        Payable = row.Payable,
        Currency = row.Currency,
        InstanceId = row.InstanceId,
        MessageId = row.MessageId,
        ConversationId = row.ConversationId,
        AccessPoint = row.SenderSeat,
        Signer = row.SignerSubject,
        SignerSerial = row.SignerSerial,
        Octets = row.Octets,
        Hash = row.Hash,
    };

    private static InboundState StateOf(InboundRow row) =>
        row.Copy > 0 ? InboundState.Duplicate
        : row.LegalEntityId is null ? InboundState.Status
        : row.ReturnedAt is not null ? InboundState.Returned
        : row.UnitId is null ? InboundState.Unassigned
        : InboundState.Assigned;
}
