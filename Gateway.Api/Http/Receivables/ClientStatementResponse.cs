using Gateway.Api.Receivables;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Receivables;

/// <summary>A client's statement of account in one currency.</summary>
internal sealed record ClientStatementResponse
{
    public required Currency Currency { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>What was owed before the period.</summary>
    public required Amount Opening { get; init; }

    /// <summary>What is owed at its end, interest and costs that were claimed included.</summary>
    public required Amount Closing { get; init; }

    /// <summary>What is kept for the client at its end.</summary>
    public required Amount Credit { get; init; }

    public required IReadOnlyList<ClientStatementLineFields> Lines { get; init; }

    public static ClientStatementResponse Of(ClientStatement statement, DateOnly from, DateOnly asOf) => new()
    {
        Currency = statement.Currency,
        From = from,
        AsOf = asOf,
        Opening = statement.Opening,
        Closing = statement.Closing,
        Credit = statement.Credit,
        Lines = [.. statement.Lines.Select(ClientStatementLineFields.Of)],
    };
}
