using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Domain.Parties;

/// <summary>The economic unit that works under a legal entity and invoices through it.</summary>
public sealed record ProductionUnit
{
    public required ProductionUnitId Id { get; init; }

    public required LegalEntityId LegalEntityId { get; init; }

    /// <summary>The code the payroll tools know it by; unique.</summary>
    public required string Code { get; init; }

    /// <summary>The name clients know, BT-28.</summary>
    public required string Name { get; init; }

    public required UnitTool Tool { get; init; }

    public Language Language { get; init; }

    /// <summary>Where clients may answer: Reply-To of its mails.</summary>
    public string? Email { get; init; }

    public Brand Brand { get; init; } = new();

    /// <summary>The part of the price without VAT that pays wages and social contributions, for the line on the
    /// invoice; null when the unit does not tell.</summary>
    public Percentage? WageShare { get; init; }

    public int Version { get; init; } = 1;
}
