namespace Gateway.Domain.Banking;

/// <summary>What must be remembered of a statement to tell the next from a repetition and from a gap.</summary>
public sealed record KnownStatement(
    BankAccount Account, int Year, int? Number, StatementBalance? Opening, StatementBalance? Closing,
    string ContentHash);
