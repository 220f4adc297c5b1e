using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>A client as the gateway knows it, and as much of it as the key may see.</summary>
internal sealed record ClientResponse
{
    public required ClientId Id { get; init; }

    /// <summary>Counts the changes; the same as the ETag.</summary>
    public required int Version { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required ClientKind Kind { get; init; }

    public required string Name { get; init; }

    public required Language Language { get; init; }

    public required PostalAddressFields Address { get; init; }

    public EnterpriseNumber? EnterpriseNumber { get; init; }

    public VatNumber? VatNumber { get; init; }

    public ParticipantId? Participant { get; init; }

    public string? BuyerReference { get; init; }

    public required IReadOnlyList<ClientContactFields> Contacts { get; init; }

    public required IReadOnlyList<ProductionUnitId> Units { get; init; }

    public required int PaymentTermDays { get; init; }
}
