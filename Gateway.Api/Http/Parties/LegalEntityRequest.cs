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

    public static LegalEntityRequest Of(LegalEntity entity) => new()
    {
        Name = entity.Name,
        LegalForm = entity.LegalForm,
        EnterpriseNumber = entity.EnterpriseNumber,
        VatNumber = entity.VatNumber,
        Address = PostalAddressFields.Of(entity.Address),
        Iban = entity.Iban,
        Bic = entity.Bic,
        Language = entity.Language,
        Email = entity.Email,
        Phone = entity.Phone,
        InvoiceSeries = NumberSeriesFields.Of(entity.InvoiceSeries),
        CreditNoteSeries = NumberSeriesFields.Of(entity.CreditNoteSeries),
    };

    public LegalEntity ToDomain(LegalEntityId id, int version) => new()
    {
        Id = id,
        Name = Name,
        LegalForm = LegalForm,
        EnterpriseNumber = EnterpriseNumber,
        VatNumber = VatNumber,
        Address = Address.ToDomain(),
        Iban = Iban,
        Bic = Bic,
        Language = Language ?? Domain.Languages.Language.Fr,
        Email = Email,
        Phone = Phone,
        InvoiceSeries = InvoiceSeries?.ToDomain() ?? new NumberSeries("F", 1),
        CreditNoteSeries = CreditNoteSeries?.ToDomain() ?? new NumberSeries("NC", 2),
        Version = version,
    };
}
