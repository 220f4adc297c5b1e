using Gateway.Api.Http.Json;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>A legal entity: the seller on every invoice of its units.</summary>
internal sealed record LegalEntityRequest
{
    /// <summary>The full legal name.</summary>
    public required string Name { get; init; }

    /// <summary>Legal form and register as company law wants them on paper: "SC, RPM Bruxelles".</summary>
    public required string LegalForm { get; init; }

    public required EnterpriseNumber EnterpriseNumber { get; init; }

    /// <summary>Left out for an entity that is not registered for VAT.</summary>
    public VatNumber? VatNumber { get; init; }

    public required PostalAddressFields Address { get; init; }

    /// <summary>Where its clients pay.</summary>
    public required Iban Iban { get; init; }

    [WrittenAs(WrittenAs.Bic)]
    public string? Bic { get; init; }

    /// <summary>The language of its seat, in which mandatory mentions must stand. Default: fr.</summary>
    public Language? Language { get; init; }

    [WrittenAs(WrittenAs.Email)]
    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>Default: F, digit 1.</summary>
    public NumberSeriesFields? InvoiceSeries { get; init; }

    /// <summary>Default: NC, digit 2.</summary>
    public NumberSeriesFields? CreditNoteSeries { get; init; }
}
