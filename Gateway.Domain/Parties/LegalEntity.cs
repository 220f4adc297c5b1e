using Gateway.Domain.Languages;

namespace Gateway.Domain.Parties;

/// <summary>Who legally sells: the seller on every invoice of its units, and whose bank account is paid.</summary>
public sealed record LegalEntity
{
    public required LegalEntityId Id { get; init; }

    /// <summary>The full legal name, BT-27.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// SC, ASBL, ... and the register, as company law wants them on paper: "SC, RPM Bruxelles". BT-33.
    /// </summary>
    public required string LegalForm { get; init; }

    public required EnterpriseNumber EnterpriseNumber { get; init; }

    /// <summary>Null for an entity that is not registered for VAT.</summary>
    public VatNumber? VatNumber { get; init; }

    public required PostalAddress Address { get; init; }

    /// <summary>Where its clients pay.</summary>
    public required Iban Iban { get; init; }

    public string? Bic { get; init; }

    /// <summary>The language of its seat, in which mandatory mentions must stand.</summary>
    public Language Language { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public NumberSeries InvoiceSeries { get; init; } = new("F", 1);

    public NumberSeries CreditNoteSeries { get; init; } = new("NC", 2);

    /// <summary>Counts the changes: the ETag of the API.</summary>
    public int Version { get; init; } = 1;

    public ParticipantId Participant => ParticipantId.Of(EnterpriseNumber);
}
