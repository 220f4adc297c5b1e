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

    /// <summary>Noted; what is left of the unit's budget, and of its contract where it was paid under one.</summary>
    public sealed record Recorded(PayoutRow Row, Amount Balance, ContractBudget? Contract) : PayoutOutcome;

    /// <summary>With 3in1 each wage belongs to a contract.</summary>
    public sealed record NoContract : PayoutOutcome;

    /// <summary>The unit has one of this reference.</summary>
    public sealed record Known : PayoutOutcome;

    /// <summary>No row says what such a wage cost on that day.</summary>
    public sealed record NoCoefficient(ContractKind Kind, DateOnly On) : PayoutOutcome;
}
