using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Banking;

/// <summary>A statement that was taken in, amounts in minor units. Its movements are rows of their own.</summary>
internal sealed class StatementRow : IOfLegalEntity
{
    public required StatementId Id { get; init; }
    public required BankAccountId BankAccountId { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required Guid FileId { get; init; }
    public required StatementFormat Format { get; init; }

    /// <summary>Changes once: from review to booked, when a person accepts it.</summary>
    public required StatementUse Use { get; set; }
    public required int Year { get; init; }
    public int? Number { get; init; }
    public string? Identification { get; init; }
    public required DateOnly CreatedOn { get; init; }
    public required Currency Currency { get; init; }
    public long? OpeningAmount { get; init; }
    public DateOnly? OpeningDate { get; init; }
    public long? ClosingAmount { get; init; }
    public DateOnly? ClosingDate { get; init; }
    public required long Credits { get; init; }
    public required long Debits { get; init; }
    public required int MovementCount { get; init; }

    /// <summary>What the bank writes to its customer, one text a line.</summary>
    public string? Messages { get; init; }
    public required string ContentHash { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string Actor { get; init; }

    public StatementBalance? Opening => Balance(OpeningAmount, OpeningDate);

    public StatementBalance? Closing => Balance(ClosingAmount, ClosingDate);

    public static StatementRow Of(
        Statement statement, StatementId id, BankAccountRow account, BankFileRow file, int movements) => new()
    {
        Id = id,
        BankAccountId = account.Id,
        LegalEntityId = account.LegalEntityId,
        FileId = file.Id,
        Format = statement.Format,
        Use = statement.Use,
        Year = statement.Year,
        Number = statement.Number,
        Identification = Text.Clip(statement.Identification, 140),
        CreatedOn = statement.CreatedOn,
        Currency = account.Currency,
        OpeningAmount = statement.Opening?.Amount.MinorUnits,
        OpeningDate = statement.Opening?.Date,
        ClosingAmount = statement.Closing?.Amount.MinorUnits,
        ClosingDate = statement.Closing?.Date,
        Credits = statement.Credits.MinorUnits,
        Debits = statement.Debits.MinorUnits,
        MovementCount = movements,
        Messages = statement.Messages.Count == 0 ? null : string.Join('\n', statement.Messages),
        ContentHash = statement.ContentHash,
        ReceivedAt = file.ReceivedAt,
        Actor = file.Actor,
    };

    /// <summary>As its continuity is judged: without its movements.</summary>
    public Statement ToStatement(BankAccount account) => new()
    {
        Format = Format,
        Account = account,
        Use = Use,
        Number = Number,
        CreatedOn = CreatedOn,
        Opening = Opening,
        Closing = Closing,
        Lines = [],
        ContentHash = ContentHash,
    };

    public KnownStatement ToKnown(BankAccount account) =>
        new(account, Year, Number, Opening, Closing, ContentHash);

    private StatementBalance? Balance(long? amount, DateOnly? date) => (amount, date) is ({ } minorUnits, { } day)
        ? new StatementBalance(Amount.FromMinorUnits(minorUnits, Currency), day)
        : null;
}
