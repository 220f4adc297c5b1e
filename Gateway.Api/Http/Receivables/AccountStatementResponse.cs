using Gateway.Api.Receivables;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Receivables;

/// <summary>A statement of account in one currency: of a client, of a unit's invoices, or of a legal entity.</summary>
internal sealed record AccountStatementResponse
{
    public required Currency Currency { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>What was owed before the period.</summary>
    public required Amount Opening { get; init; }

    /// <summary>What is owed at its end, interest and costs that were claimed included.</summary>
    public required Amount Closing { get; init; }

    /// <summary>What is kept for clients at its end.</summary>
    public required Amount Credit { get; init; }

    public required IReadOnlyList<AccountStatementLineFields> Lines { get; init; }

    public static AccountStatementResponse Of(AccountStatement statement, DateOnly from, DateOnly asOf) => new()
    {
        Currency = statement.Currency,
        From = from,
        AsOf = asOf,
        Opening = statement.Opening,
        Closing = statement.Closing,
        Credit = statement.Credit,
        Lines = [.. statement.Lines.Select(AccountStatementLineFields.Of)],
    };
}
