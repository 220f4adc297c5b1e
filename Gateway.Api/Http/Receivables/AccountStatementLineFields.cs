using Gateway.Api.Receivables;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>One line of a statement of account.</summary>
internal sealed record AccountStatementLineFields
{
    public required DateOnly ValueDate { get; init; }

    public required LedgerEvent Event { get; init; }

    public string? InvoiceNumber { get; init; }

    public string? Reference { get; init; }

    /// <summary>Its effect on what the client owes.</summary>
    public required Amount Owed { get; init; }

    /// <summary>Its effect on what is kept for the client.</summary>
    public required Amount Credit { get; init; }

    public static AccountStatementLineFields Of(AccountStatementLine line) => new()
    {
        ValueDate = line.ValueDate,
        Event = line.Event,
        InvoiceNumber = line.Number,
        Reference = line.Reference,
        Owed = line.Owed,
        Credit = line.Credit,
    };
}
