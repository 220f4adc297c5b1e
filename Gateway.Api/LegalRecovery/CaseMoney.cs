using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.LegalRecovery;

/// <summary>Money that came for a case.</summary>
/// <param name="Payment">What it pays by.</param>
/// <param name="Amount">More than zero.</param>
/// <param name="On">The day that counts for interest.</param>
/// <param name="BankAccount">Our account it came on; null for money that lies with a partner.</param>
/// <param name="Movement">The movement of the statement; null for money that lies with a partner.</param>
internal sealed record CaseMoney(
    PaymentId Payment, Amount Amount, DateOnly On, BankAccountId? BankAccount = null, MovementId? Movement = null);
