namespace Gateway.Domain.Banking;

/// <summary>What a statement tells of a SEPA direct debit; what it does not tell is null.</summary>
public sealed record DirectDebit
{
    public string? CreditorId { get; init; }

    public string? Mandate { get; init; }

    public DateOnly? SettlementDate { get; init; }

    /// <summary>True for the business scheme (B2B), false for the core scheme, null when unspecified.</summary>
    public bool? IsBusiness { get; init; }
}
