using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Banking;

/// <summary>A statement that was taken in.</summary>
internal sealed record StatementResponse
{
    public required StatementId Id { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required string Account { get; init; }

    public required Currency Currency { get; init; }

    public required StatementFormat Format { get; init; }

    /// <summary>book: its balances prove it. review: it has none, and waits until a person accepts it. matchOnly: it
    /// tells the details of totals that another statement books.</summary>
    public required StatementUse Use { get; init; }

    public required int Year { get; init; }

    /// <summary>The bank's number of it; absent where the bank does not number.</summary>
    public int? Number { get; init; }

    public BalanceFields? Opening { get; init; }

    public required Amount Credits { get; init; }

    public required Amount Debits { get; init; }

    public BalanceFields? Closing { get; init; }

    public required MovementCountFields Movements { get; init; }

    /// <summary>What the bank writes to its customer.</summary>
    public string? Messages { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Only in the answer to a file: it was taken in before, and nothing was booked.</summary>
    public bool? IsRepeated { get; init; }

    public static StatementResponse Of(
        StatementRow row, BankAccount account, IReadOnlyDictionary<MovementState, int> counts) => new()
    {
        Id = row.Id,
        LegalEntity = row.LegalEntityId,
        Account = account.Number,
        Currency = row.Currency,
        Format = row.Format,
        Use = row.Use,
        Year = row.Year,
        Number = row.Number,
        Opening = BalanceFields.Of(row.Opening),
        Credits = Amount.FromMinorUnits(row.Credits, row.Currency),
        Debits = Amount.FromMinorUnits(row.Debits, row.Currency),
        Closing = BalanceFields.Of(row.Closing),
        Movements = MovementCountFields.Of(row.MovementCount, counts),
        Messages = row.Messages,
        ReceivedAt = row.ReceivedAt,
    };
}
