using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
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

    [MaxLength(20)]
    public IReadOnlyList<ClientContactFields>? Contacts { get; init; }

    /// <summary>The units that work with it. A key of one unit adds its own by itself.</summary>
    [MaxLength(1000)]
    public IReadOnlyList<ProductionUnitId>? Units { get; init; }

    /// <summary>Days from issue to due date. Default: 30.</summary>
    [WrittenAs(WrittenAs.Days)]
    public int? PaymentTermDays { get; init; }
}
