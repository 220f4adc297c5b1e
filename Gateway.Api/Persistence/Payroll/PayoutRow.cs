using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Persistence.Payroll;

/// <summary>
/// A wage that payroll paid out of the budget of a unit, in minor units. Never updated, never deleted: what was wrong
/// is taken back by one below zero.
/// </summary>
internal sealed class PayoutRow
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ProductionUnitId UnitId { get; init; }

    /// <summary>Payroll's own name for it; unique within the unit.</summary>
    public required string Reference { get; init; }

    /// <summary>The contract it was paid under; the invoices of a 3in1 contract cover its wages.</summary>
    public string? ContractReference { get; init; }
    public required ContractKind Kind { get; init; }
    public required DateOnly PaidOn { get; init; }
    public required Currency Currency { get; init; }
    public required long Gross { get; init; }

    /// <summary>What it took from the budget: the gross wage times the coefficient of its day.</summary>
    public required long Cost { get; init; }
    public required string CoefficientId { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
}
