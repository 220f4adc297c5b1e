using Gateway.Domain.Banking;

namespace Gateway.Api.Payroll;

/// <summary>The place of a movement in the statements of a bank.</summary>
/// <param name="Format">Of the file.</param>
/// <param name="Account">The account of ours.</param>
/// <param name="Year">Of the statement.</param>
/// <param name="Number">Within the year; null where the bank gives none.</param>
/// <param name="Place">The movement within the statement, and its detail: <c>4/2</c>.</param>
internal sealed record PayrollStatement(
    StatementFormat Format, string Account, int Year, int? Number, string Place);
