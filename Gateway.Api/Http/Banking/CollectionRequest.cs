namespace Gateway.Api.Http.Banking;

/// <summary>Tells that an invoice is collected by direct debit.</summary>
internal sealed record CollectionRequest
{
    /// <summary>What the direct debit bears from end to end: 1 to 35 characters that SEPA takes.</summary>
    public required string EndToEndId { get; init; }
}
