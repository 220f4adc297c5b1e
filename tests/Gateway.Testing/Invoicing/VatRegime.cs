using Gateway.Domain.Invoicing;

namespace Gateway.Testing.Invoicing;

/// <summary>Which VAT may stand together on a document, between parties of which countries.</summary>
internal sealed record VatRegime(Land Seller, Land[] Buyers, Vat[] Vats)
{
    /// <summary>The reason for each category that wants one, and its VATEX code.</summary>
    public static readonly VatExemption[] Reasons =
    [
        new(VatCategory.Exempt, "Exempté de la taxe : art. 44 du code de la TVA", "VATEX-EU-132"),
        new(VatCategory.ReverseCharge, "Autoliquidation", "VATEX-EU-AE"),
        new(VatCategory.IntraCommunity, "Intracommunautaire levering", "VATEX-EU-IC"),
        new(VatCategory.Export, "Ausfuhr aus der Union", "VATEX-EU-G"),
        new(VatCategory.OutsideScope, "Not subject to VAT", "VATEX-EU-O"),
    ];

    public static readonly VatRegime[] All =
    [
        new(Land.Belgium, [Land.Belgium], Domestic),
        new(Land.Belgium, [Land.Belgium, .. Land.Union], [Vat.Of(VatCategory.ReverseCharge), .. Domestic]),
        new(Land.Belgium, Land.Union, [Vat.Of(VatCategory.IntraCommunity), Vat.Of(VatCategory.ReverseCharge)]),
        new(Land.Belgium, Land.World, [Vat.Of(VatCategory.Export), Vat.Of(VatCategory.ZeroRated)]),
        new(Land.Belgium, [Land.Belgium, .. Land.World], [Vat.Of(VatCategory.OutsideScope)]),
        new(Land.Spain, [Land.Spain], [Rate(VatCategory.CanaryIslands, 7), Rate(VatCategory.CanaryIslands, 3)]),
        new(Land.Spain, [Land.Spain], [Rate(VatCategory.CeutaAndMelilla, 4), Rate(VatCategory.CeutaAndMelilla, 0.5m)]),
    ];

    private static Vat[] Domestic =>
    [
        Vat.Standard(21), Vat.Standard(12), Vat.Standard(6), Vat.Standard(5.5m),
        Vat.Of(VatCategory.ZeroRated), Vat.Of(VatCategory.Exempt),
    ];

    public bool IsOutsideScope => Vats is [{ Category: VatCategory.OutsideScope }];

    private static Vat Rate(VatCategory category, decimal rate) => new(category, new(rate));
}
