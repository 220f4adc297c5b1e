namespace Gateway.Api.Banking;

/// <summary>A part of a movement and where it would go; without a receivable it is kept for the client.</summary>
internal sealed record StoredAllocation
{
    public required Guid Client { get; init; }

    public Guid? Receivable { get; init; }

    public required long Amount { get; init; }
}
