using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// BG-25: one line. Its net amount is computed; a received document that states another keeps its own.
/// </summary>
public sealed record Line
{
    /// <summary>BT-126.</summary>
    public required string Id { get; init; }

    /// <summary>BT-127.</summary>
    public string? Note { get; init; }

    /// <summary>BT-128: an object of the invoice, such as a meter, its scheme a code of UNTDID 1153.</summary>
    public Identifier? Object { get; init; }

    /// <summary>BT-129: may be negative.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>BT-130: UN/ECE Recommendation 20 or 21; C62 is one piece, HUR an hour, DAY a day.</summary>
    public required string UnitCode { get; init; }

    /// <summary>BT-132: the line of the buyer's order.</summary>
    public string? OrderLineReference { get; init; }

    /// <summary>BT-133.</summary>
    public string? AccountingReference { get; init; }

    public Period? Period { get; init; }

    /// <summary>BG-27 and BG-28, in the order they are written.</summary>
    public ListOf<AllowanceCharge> AllowanceCharges { get; init; }

    public required Price Price { get; init; }

    public required Vat Vat { get; init; }

    public required Item Item { get; init; }

    /// <summary>What a document says as net amount where that differs from the computed one; null on ours.</summary>
    public Amount? StatedNetAmount { get; init; }

    /// <summary>BT-131: quantity times price, by base quantity, plus charges less allowances, rounded once.</summary>
    public Amount NetAmount(Currency currency) => StatedNetAmount ?? ComputedNetAmount(currency);

    /// <summary>
    /// Quantity times price is rounded before charges and allowances, which are whole minor units already, are
    /// added (PEPPOL-EN16931-R120 allows for no more than the cent this can differ).
    /// </summary>
    public Amount ComputedNetAmount(Currency currency) =>
        AllowanceCharges.Aggregate(
            GrossAmount(currency).Round(Rounding.HalfUp), (total, one) => total + one.Signed);

    /// <summary>Quantity times price, exact: what is rounded on the way to the net amount.</summary>
    public Amount GrossAmount(Currency currency) =>
        new(Quantity * Price.Net / (Price.BaseQuantity ?? 1m), currency);
}
