using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Invoicing;

/// <summary>One line of a document.</summary>
internal sealed record LineFields
{
    /// <summary>Default: its place in the list, from 1. Unique within the document.</summary>
    [MaxLength(50)]
    public string? Id { get; init; }

    /// <summary>What was sold (BT-153).</summary>
    [MaxLength(500)]
    public required string Description { get; init; }

    /// <summary>May be negative, to take back what another line sells.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>UN/ECE Recommendation 20 or 21: C62 one piece, HUR an hour, DAY a day. Default: C62.</summary>
    [MaxLength(3)]
    public string? UnitCode { get; init; }

    public required PriceFields Price { get; init; }

    public required VatFields Vat { get; init; }

    public IReadOnlyList<AllowanceChargeFields>? AllowanceCharges { get; init; }

    public PeriodFields? Period { get; init; }

    [MaxLength(1000)]
    public string? Note { get; init; }

    /// <summary>An object the line is about, such as a meter; its scheme is a code of UNTDID 1153.</summary>
    public IdentifierFields? InvoicedObject { get; init; }

    /// <summary>The line of the buyer's order.</summary>
    public string? OrderLineReference { get; init; }

    /// <summary>Where the buyer books it.</summary>
    public string? AccountingReference { get; init; }

    public ItemFields? Item { get; init; }

    /// <param name="number">Its place, from 1: the id of a line that has none.</param>
    /// <param name="currency">The currency of the document.</param>
    public Line ToDomain(int number, Currency currency) => new()
    {
        Id = Id ?? number.ToString(CultureInfo.InvariantCulture),
        Note = Note,
        Object = InvoicedObject?.ToDomain(),
        Quantity = Quantity,
        UnitCode = UnitCode ?? "C62",
        OrderLineReference = OrderLineReference,
        AccountingReference = AccountingReference,
        Period = Period?.ToDomain(),
        AllowanceCharges = (AllowanceCharges ?? []).Select(one => one.ToDomain(currency)).ToListOf(),
        Price = Price.ToDomain(),
        Vat = Vat.ToDomain(),
        Item = (Item ?? new ItemFields()).ToDomain(Description),
    };
}
