using Gateway.Api.Identity;
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

    public required IReadOnlyList<BuyerRequirement> Requires { get; init; }

    public required IReadOnlyList<ClientContactFields> Contacts { get; init; }

    public required IReadOnlyList<ProductionUnitId> Units { get; init; }

    public required int PaymentTermDays { get; init; }

    /// <summary>A unit sees contacts for all and its own, and of the units only itself.</summary>
    public static ClientResponse Of(Client client, Scope scope) => new()
    {
        Id = client.Id,
        Version = client.Version,
        LegalEntity = client.LegalEntityId,
        Kind = client.Kind,
        Name = client.Name,
        Language = client.Language,
        Address = PostalAddressFields.Of(client.Address),
        EnterpriseNumber = client.EnterpriseNumber,
        VatNumber = client.VatNumber,
        Participant = client.Participant,
        BuyerReference = client.BuyerReference,
        Requires = [.. client.Requires],
        Contacts =
        [
            .. client.Contacts
                .Where(contact => contact.UnitId is not { } unit || scope.Covers(client.LegalEntityId, unit))
                .Select(ClientContactFields.Of),
        ],
        Units = [.. client.Units.Where(unit => scope.Covers(client.LegalEntityId, unit))],
        PaymentTermDays = client.PaymentTermDays,
    };
}
