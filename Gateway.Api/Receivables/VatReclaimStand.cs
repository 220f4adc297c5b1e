using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>How the VAT of a lost invoice stands with the state.</summary>
/// <param name="Invoice">Whose VAT it is.</param>
/// <param name="LostOn">The day of the judgment, or from which the loss is final.</param>
/// <param name="Deadline">The last day to ask; null where the law of that day is not known.</param>
/// <param name="Asked">What stands asked for.</param>
/// <param name="ToAsk">What was not asked for yet; null once it was.</param>
/// <param name="ToRepay">What stands beyond what may be asked by now.</param>
internal sealed record VatReclaimStand(
    ReceivableHeader Invoice, DateOnly LostOn, DateOnly? Deadline, Amount Asked, Amount? ToAsk, Amount ToRepay);
