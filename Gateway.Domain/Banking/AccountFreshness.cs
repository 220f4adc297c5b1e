namespace Gateway.Domain.Banking;

/// <summary>Until when the bank is known.</summary>
/// <param name="Account">The account.</param>
/// <param name="KnownUntil">
/// The day of the last closing balance that is booked, or a later one that a person vouched for: what moved up to its
/// end is known. Null when nothing is.
/// </param>
/// <param name="Id">Null while nothing is known of the account.</param>
/// <param name="ClosedOn">Its last day; null while it is open.</param>
public sealed record AccountFreshness(
    BankAccount Account, DateOnly? KnownUntil, BankAccountId? Id = null, DateOnly? ClosedOn = null);
