using Gateway.Api.Persistence.Deliveries;

namespace Gateway.Api.Outbox;

/// <summary>What a try leaves behind beside its outcome; stored in the transaction that closes it.</summary>
internal sealed record DeliveryTrace
{
    public static DeliveryTrace None { get; } = new();

    /// <summary>In the order they happened.</summary>
    public IReadOnlyList<DeliveryNote> Notes { get; init; } = [];

    /// <summary>Kept even when the lease was lost: proof is proof.</summary>
    public PeppolReceiptRow? Receipt { get; init; }

    public LookupProofRow? Proof { get; init; }
}
