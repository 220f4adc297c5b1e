using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Who answers for the seller's VAT.</summary>
internal sealed record TaxRepresentativeFields
{
    public required string Name { get; init; }

    public required VatNumber VatNumber { get; init; }

    public required AddressFields Address { get; init; }

    public TaxRepresentative ToDomain() => new(Name, VatNumber.Text, Address.ToDomain());
}
