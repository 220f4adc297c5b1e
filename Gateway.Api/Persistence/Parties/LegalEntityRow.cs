using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Parties;

internal sealed class LegalEntityRow
{
    public required LegalEntityId Id { get; init; }
    public required string Name { get; set; }
    public required string LegalForm { get; set; }
    public required EnterpriseNumber EnterpriseNumber { get; set; }
    public VatNumber? VatNumber { get; set; }
    public required string Street { get; set; }
    public string? AdditionalStreet { get; set; }
    public required string PostCode { get; set; }
    public required string City { get; set; }
    public string? Subdivision { get; set; }
    public required Country Country { get; set; }
    public required Iban Iban { get; set; }
    public string? Bic { get; set; }
    public Language Language { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public required string InvoiceSeries { get; set; }
    public int InvoiceSeriesDigit { get; set; }
    public required string CreditNoteSeries { get; set; }
    public int CreditNoteSeriesDigit { get; set; }
    public int Version { get; set; }

    public static LegalEntityRow Of(LegalEntity entity) => new()
    {
        Id = entity.Id,
        Name = entity.Name,
        LegalForm = entity.LegalForm,
        EnterpriseNumber = entity.EnterpriseNumber,
        VatNumber = entity.VatNumber,
        Street = entity.Address.Street,
        AdditionalStreet = entity.Address.AdditionalStreet,
        PostCode = entity.Address.PostCode,
        City = entity.Address.City,
        Subdivision = entity.Address.Subdivision,
        Country = entity.Address.Country,
        Iban = entity.Iban,
        Bic = entity.Bic,
        Language = entity.Language,
        Email = entity.Email,
        Phone = entity.Phone,
        InvoiceSeries = entity.InvoiceSeries.Code,
        InvoiceSeriesDigit = entity.InvoiceSeries.Digit,
        CreditNoteSeries = entity.CreditNoteSeries.Code,
        CreditNoteSeriesDigit = entity.CreditNoteSeries.Digit,
        Version = entity.Version,
    };

    public LegalEntity ToDomain() => new()
    {
        Id = Id,
        Name = Name,
        LegalForm = LegalForm,
        EnterpriseNumber = EnterpriseNumber,
        VatNumber = VatNumber,
        Address = new PostalAddress
        {
            Street = Street,
            AdditionalStreet = AdditionalStreet,
            PostCode = PostCode,
            City = City,
            Subdivision = Subdivision,
            Country = Country,
        },
        Iban = Iban,
        Bic = Bic,
        Language = Language,
        Email = Email,
        Phone = Phone,
        InvoiceSeries = new NumberSeries(InvoiceSeries, InvoiceSeriesDigit),
        CreditNoteSeries = new NumberSeries(CreditNoteSeries, CreditNoteSeriesDigit),
        Version = Version,
    };
}
