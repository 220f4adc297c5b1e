using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>A legal entity as the gateway knows it.</summary>
internal sealed record LegalEntityResponse
{
    public required LegalEntityId Id { get; init; }

    /// <summary>Counts the changes; the same as the ETag.</summary>
    public required int Version { get; init; }

    public required string Name { get; init; }

    public required string LegalForm { get; init; }

    public required EnterpriseNumber EnterpriseNumber { get; init; }

    public VatNumber? VatNumber { get; init; }

    /// <summary>Where it is reached on the Peppol network.</summary>
    public required ParticipantId Participant { get; init; }

    public required PostalAddressFields Address { get; init; }

    public required Iban Iban { get; init; }

    public string? Bic { get; init; }

    public required Language Language { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public required NumberSeriesFields InvoiceSeries { get; init; }

    public required NumberSeriesFields CreditNoteSeries { get; init; }

    public static LegalEntityResponse Of(LegalEntity entity) => new()
    {
        Id = entity.Id,
        Version = entity.Version,
        Name = entity.Name,
        LegalForm = entity.LegalForm,
        EnterpriseNumber = entity.EnterpriseNumber,
        VatNumber = entity.VatNumber,
        Participant = entity.Participant,
        Address = PostalAddressFields.Of(entity.Address),
        Iban = entity.Iban,
        Bic = entity.Bic,
        Language = entity.Language,
        Email = entity.Email,
        Phone = entity.Phone,
        InvoiceSeries = NumberSeriesFields.Of(entity.InvoiceSeries),
        CreditNoteSeries = NumberSeriesFields.Of(entity.CreditNoteSeries),
    };
}
