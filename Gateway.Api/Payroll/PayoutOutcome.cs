using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Payroll;

/// <summary>What came of telling that a wage was paid. A closed union.</summary>
internal abstract record PayoutOutcome
{
    private PayoutOutcome()
    {
    }

    /// <summary>Noted; what is left of the budget.</summary>
    public sealed record Recorded(PayoutRow Row, Amount Balance) : PayoutOutcome;

    /// <summary>The unit has one of this reference.</summary>
    public sealed record Known : PayoutOutcome;

    /// <summary>No row says what such a wage cost on that day.</summary>
    public sealed record NoCoefficient(ContractKind Kind, DateOnly On) : PayoutOutcome;
}
