using Gateway.Domain.Parties;

namespace Gateway.Recovery.Banking.Pain;

/// <summary>What a file of payments says of itself.</summary>
public sealed record CreditTransferOrder
{
    /// <summary>At most 35 characters, never twice: by it a bank knows a file it had before.</summary>
    public required string MessageId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateOnly ExecuteOn { get; init; }

    /// <summary>Who pays.</summary>
    public required string Name { get; init; }

    public required Iban Iban { get; init; }

    /// <summary>The bank's code; without it the bank knows its own account.</summary>
    public string? Bic { get; init; }

    public required IReadOnlyList<CreditTransfer> Transfers { get; init; }
}
