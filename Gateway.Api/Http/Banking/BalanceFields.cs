using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Banking;

/// <summary>What stood on the account at the end of a day.</summary>
internal sealed record BalanceFields
{
    public required Amount Amount { get; init; }

    public required DateOnly Date { get; init; }

    public static BalanceFields? Of(StatementBalance? balance) =>
        balance is null ? null : new BalanceFields { Amount = balance.Amount, Date = balance.Date };
}
