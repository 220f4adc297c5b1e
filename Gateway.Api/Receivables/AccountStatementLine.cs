using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>One line of a client's statement of account.</summary>
/// <param name="ValueDate">The day it counts from.</param>
/// <param name="Event">What happened.</param>
/// <param name="Number">Of the invoice; null for what concerns none.</param>
/// <param name="Reference">What the document, the bank or a person said.</param>
/// <param name="Owed">Its effect on what the client owes.</param>
/// <param name="Credit">Its effect on what is kept for the client.</param>
internal sealed record AccountStatementLine(
    DateOnly ValueDate, LedgerEvent Event, string? Number, string? Reference, Amount Owed, Amount Credit);
