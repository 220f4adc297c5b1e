namespace Gateway.Domain.Invoicing;

/// <summary>
/// Seller (BG-4) or buyer (BG-7) as they stand on a document. Identifiers are texts here, because a document we
/// receive may carry wrong ones; the master data hold the checked value types.
/// </summary>
public sealed record Party
{
    /// <summary>BT-27, BT-44: the full legal name.</summary>
    public required string Name { get; init; }

    /// <summary>BT-28, BT-45: the name it is known by.</summary>
    public string? TradingName { get; init; }

    /// <summary>BT-29, BT-46: other identifiers, with a scheme of ISO 6523 or none.</summary>
    public ListOf<Identifier> Identifiers { get; init; }

    /// <summary>BT-30, BT-47: the number in the legal register.</summary>
    public Identifier? LegalRegistration { get; init; }

    /// <summary>BT-31, BT-48: the VAT number with its prefix.</summary>
    public string? VatNumber { get; init; }

    /// <summary>BT-32: another tax registration of the seller.</summary>
    public string? TaxRegistration { get; init; }

    /// <summary>BT-33: legal form and other legal information of the seller.</summary>
    public string? LegalForm { get; init; }

    /// <summary>BT-34, BT-49: the electronic address, its scheme a code of EAS.</summary>
    public Identifier? ElectronicAddress { get; init; }

    public required Address Address { get; init; }

    public Contact? Contact { get; init; }
}
