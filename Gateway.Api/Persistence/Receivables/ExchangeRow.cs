using System.Globalization;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>
/// Money of a payment that pays in another currency, both amounts in minor units. Never updated, never deleted: a
/// payment that is undone keeps what it was.
/// </summary>
internal sealed class ExchangeRow : IOfLegalEntity
{
    public required Guid PaymentId { get; init; }

    /// <summary>1, 2, 3 … within the payment.</summary>
    public required int Number { get; init; }
    public required ReceivableId ReceivableId { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }

    /// <summary>What came in.</summary>
    public required long Given { get; init; }
    public required Currency GivenCurrency { get; init; }

    /// <summary>What it was worth at the rate, and what it paid, in the currency of the receivable.</summary>
    public required long Worth { get; init; }
    public required long Paid { get; init; }
    public required Currency Currency { get; init; }

    /// <summary>The rate as a person said it; null when the amounts alone were said.</summary>
    public string? Rate { get; init; }
    public required DateTimeOffset BookedAt { get; init; }

    public static ExchangeRow Of(
        PaymentId payment, int number, ReceivableId receivable, Exchange exchange, LedgerSubject about) => new()
    {
        PaymentId = payment.Value,
        Number = number,
        ReceivableId = receivable,
        LegalEntityId = about.LegalEntityId,
        Given = exchange.Given.MinorUnits,
        GivenCurrency = exchange.Given.Currency,
        Worth = exchange.Worth.MinorUnits,
        Paid = exchange.Paid.MinorUnits,
        Currency = exchange.Paid.Currency,
        Rate = exchange.Rate?.ToString(CultureInfo.InvariantCulture),
        BookedAt = about.BookedAt,
    };

    public Exchange ToDomain() => Exchange.Stored(
        Amount.FromMinorUnits(Given, GivenCurrency),
        Amount.FromMinorUnits(Worth, Currency),
        Amount.FromMinorUnits(Paid, Currency),
        Rate is null ? null : decimal.Parse(Rate, CultureInfo.InvariantCulture));
}
