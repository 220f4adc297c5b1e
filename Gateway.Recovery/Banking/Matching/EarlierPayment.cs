using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>A payment that was booked, and may come back.</summary>
/// <param name="Id">The payment.</param>
/// <param name="Amount">What came in by it, on all receivables together.</param>
/// <param name="EndToEndId">Of the movement it came with; null when it had none.</param>
/// <param name="Account">The account it came from; null when it was not told.</param>
/// <param name="Reference">The payment reference that its payer wrote; null when there was none.</param>
public sealed record EarlierPayment(
    PaymentId Id, Amount Amount, string? EndToEndId, string? Account, string? Reference = null);
