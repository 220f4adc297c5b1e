using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Api.Identity;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>A client. Clients belong to the legal entity; a unit sees those it works with.</summary>
internal sealed record ClientRequest
{
    /// <summary>Never changes. May be left out with a key of one unit or of one legal entity.</summary>
    public LegalEntityId? LegalEntity { get; init; }

    public required ClientKind Kind { get; init; }

    public required string Name { get; init; }

    public required Language Language { get; init; }

    public required PostalAddressFields Address { get; init; }

    /// <summary>Belgian companies and public bodies have one; private persons have none.</summary>
    public EnterpriseNumber? EnterpriseNumber { get; init; }

    public VatNumber? VatNumber { get; init; }

    /// <summary>Where it is reached on Peppol, when it is not its enterprise number.</summary>
    public ParticipantId? Participant { get; init; }

    /// <summary>What stands as buyer reference on invoices that give none.</summary>
    public string? BuyerReference { get; init; }

    /// <summary>What it wants to see on every invoice: one without is refused.</summary>
    [MaxLength(20)]
    public IReadOnlyList<BuyerRequirement>? Requires { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<ClientContactFields>? Contacts { get; init; }

    /// <summary>The units that work with it. A key of one unit adds its own by itself.</summary>
    [MaxLength(1000)]
    public IReadOnlyList<ProductionUnitId>? Units { get; init; }

    /// <summary>Days from issue to due date. Default: 30.</summary>
    [WrittenAs(WrittenAs.Days)]
    public int? PaymentTermDays { get; init; }

    /// <summary>The client as far as the scope sees it.</summary>
    public static ClientRequest Of(Client client, Scope scope)
    {
        var seen = ClientResponse.Of(client, scope);
        return new ClientRequest
        {
            LegalEntity = client.LegalEntityId,
            Kind = client.Kind,
            Name = client.Name,
            Language = client.Language,
            Address = PostalAddressFields.Of(client.Address),
            EnterpriseNumber = client.EnterpriseNumber,
            VatNumber = client.VatNumber,
            Participant = client.Participant,
            BuyerReference = client.BuyerReference,
            Requires = seen.Requires,
            Contacts = seen.Contacts,
            Units = seen.Units,
            PaymentTermDays = client.PaymentTermDays,
        };
    }

    public Client ToDomain(ClientId id, ClientPlace place, Scope scope, int version) => new()
    {
        Id = id,
        LegalEntityId = place.LegalEntityId,
        Kind = Kind,
        Name = Name,
        Language = Language,
        Address = Address.ToDomain(),
        EnterpriseNumber = EnterpriseNumber,
        VatNumber = VatNumber,
        Participant = Participant,
        BuyerReference = BuyerReference,
        Requires = [.. (Requires ?? []).Distinct().Order()],
        Contacts = [.. (Contacts ?? []).Select(contact => contact.ToDomain())],
        Units = scope is Scope.Unit(var unit, _) ? [unit] : [.. Units ?? []],
        PaymentTermDays = PaymentTermDays ?? 30,
        Version = version,
    };
}
