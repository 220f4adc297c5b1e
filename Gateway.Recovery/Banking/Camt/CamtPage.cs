using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>One <c>Stmt</c> or <c>Ntfctn</c> as it was read: a whole statement, or a page of one.</summary>
/// <param name="Statement">What it holds, whose balances nobody has proven yet.</param>
/// <param name="Number">Its number among the pages, as the bank writes it; null where the bank has no pages.</param>
/// <param name="IsLast">No page follows.</param>
internal sealed record CamtPage(Statement Statement, string? Number, bool IsLast)
{
    public bool IsFirst => Number is null or "1";

    /// <summary>Whether it is the page after another of the same statement, which this message holds too.</summary>
    public bool Follows(CamtPage other) =>
        !other.IsLast
        && CamtValues.TryNumber(Number ?? "", out var number)
        && CamtValues.TryNumber(other.Number ?? "", out var before) && number == before + 1
        && Statement.Account == other.Statement.Account
        && (Statement.Number is not null
            ? Statement.Number == other.Statement.Number
            : Statement.Identification == other.Statement.Identification);
}
