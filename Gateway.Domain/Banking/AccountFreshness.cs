namespace Gateway.Domain.Banking;

/// <summary>Until when the bank is known.</summary>
/// <param name="Account">The account.</param>
/// <param name="KnownUntil">
/// The day of the last closing balance that is booked: what moved up to its end is known. Null when nothing is.
/// </param>
public sealed record AccountFreshness(BankAccount Account, DateOnly? KnownUntil);
