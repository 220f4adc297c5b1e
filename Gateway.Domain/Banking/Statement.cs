using Gateway.Domain.Money;

namespace Gateway.Domain.Banking;

/// <summary>What a bank says moved on one account, in one currency, since the statement before.</summary>
public sealed record Statement
{
    public required StatementFormat Format { get; init; }

    public required BankAccount Account { get; init; }

    public required StatementUse Use { get; init; }

    /// <summary>
    /// The bank's number of it, which grows by one from statement to statement; null when the bank does not number.
    /// CODA begins again at 1 each year.
    /// </summary>
    public int? Number { get; init; }

    /// <summary>What the bank calls the statement (camt) or its file (CODA).</summary>
    public string? Identification { get; init; }

    public string? Holder { get; init; }

    public string? Description { get; init; }

    /// <summary>BIC of the bank that holds the account.</summary>
    public string? Bic { get; init; }

    /// <summary>The day the bank made it.</summary>
    public required DateOnly CreatedOn { get; init; }

    /// <summary>The bank marks it as sent before.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>Null where the file has none.</summary>
    public StatementBalance? Opening { get; init; }

    /// <summary>Null where the file has none.</summary>
    public StatementBalance? Closing { get; init; }

    public required IReadOnlyList<StatementLine> Lines { get; init; }

    /// <summary>What the bank writes to its customer, one text an item.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, of what the statement says; the same when the bank sends it again with
    /// another file around it, another date of making or marked as a duplicate.
    /// </summary>
    public required string ContentHash { get; init; }

    /// <summary>Line of the file it begins on, from 1.</summary>
    public int FileLine { get; init; }

    /// <summary>The year of its number: that of the closing balance.</summary>
    public int Year => (Closing?.Date ?? CreatedOn).Year;

    /// <summary>What came in.</summary>
    public Amount Credits => Total(line => line.Amount.IsPositive);

    /// <summary>What went out, as a positive amount.</summary>
    public Amount Debits => -Total(line => line.Amount.IsNegative);

    /// <summary>What is remembered of it once it is booked.</summary>
    public KnownStatement ToKnown() => new(Account, Year, Number, Opening, Closing, ContentHash);

    private Amount Total(Func<StatementLine, bool> counts) =>
        Amount.Sum(Lines.Where(counts).Select(line => line.Amount), Account.Currency);
}
