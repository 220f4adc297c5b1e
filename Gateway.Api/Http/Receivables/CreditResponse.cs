using Gateway.Domain.Money;

namespace Gateway.Api.Http.Receivables;

/// <summary>What is kept for a client in one currency.</summary>
internal sealed record CreditResponse
{
    public required Amount Amount { get; init; }

    public required Currency Currency { get; init; }

    public static CreditResponse Of(Amount amount) => new() { Amount = amount, Currency = amount.Currency };
}
