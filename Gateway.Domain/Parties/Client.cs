using Gateway.Domain.Languages;

namespace Gateway.Domain.Parties;

/// <summary>
/// Who is invoiced. Clients belong to the legal entity, so that what one owes to several units is known together;
/// a unit sees those it works with (<see cref="Units"/>).
/// </summary>
public sealed record Client
{
    public required ClientId Id { get; init; }

    public required LegalEntityId LegalEntityId { get; init; }

    public required ClientKind Kind { get; init; }

    public required string Name { get; init; }

    public required Language Language { get; init; }

    public required PostalAddress Address { get; init; }

    /// <summary>Belgian companies and public bodies have one.</summary>
    public EnterpriseNumber? EnterpriseNumber { get; init; }

    public VatNumber? VatNumber { get; init; }

    /// <summary>Where it is reached on the network, when it is not its enterprise number.</summary>
    public ParticipantId? Participant { get; init; }

    /// <summary>BT-10 when the invoice gives none: what the buyer routes by.</summary>
    public string? BuyerReference { get; init; }

    /// <summary>What it wants to see on every invoice.</summary>
    public IReadOnlyList<BuyerRequirement> Requires { get; init; } = [];

    public IReadOnlyList<ClientContact> Contacts { get; init; } = [];

    /// <summary>The units that work with it.</summary>
    public IReadOnlyList<ProductionUnitId> Units { get; init; } = [];

    /// <summary>Days from issue to due date; 30 unless agreed otherwise.</summary>
    public int PaymentTermDays { get; init; } = 30;

    public int Version { get; init; } = 1;

    /// <summary>
    /// The address for a purpose: the unit's own first, then one for all; reminders fall back to invoices.
    /// </summary>
    public ClientContact? ContactFor(ContactPurpose purpose, ProductionUnitId unit) =>
        Contacts.FirstOrDefault(contact => contact.Purpose == purpose && contact.UnitId == unit)
        ?? Contacts.FirstOrDefault(contact => contact.Purpose == purpose && contact.UnitId is null)
        ?? (purpose == ContactPurpose.Reminder ? ContactFor(ContactPurpose.Invoice, unit) : null);
}
