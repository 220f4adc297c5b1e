using Gateway.Api.Persistence.Banking;

namespace Gateway.Api.Banking;

/// <summary>A statement of a file that was taken in.</summary>
/// <param name="Row">The stored statement.</param>
/// <param name="Account">Whose it is.</param>
/// <param name="IsRepeated">It was known already; nothing was booked.</param>
internal sealed record TakenStatement(StatementRow Row, BankAccountRow Account, bool IsRepeated);
