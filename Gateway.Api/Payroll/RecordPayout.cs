using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>
/// Payroll tells that it paid a wage: what it cost is taken from the budget of the unit. It is noted even when the
/// budget does not hold as much, because it was paid; the balance then says so.
/// </summary>
internal sealed class RecordPayout(PayrollRules rules, TimeProvider clock)
{
    public async Task<PayoutOutcome> RunAsync(
        GatewayDbContext db, ProductionUnitRow unit, PayoutOrder order, CancellationToken cancellationToken)
    {
        if (unit.Tool == UnitTool.ThreeInOne && order.Contract is null)
        {
            return new PayoutOutcome.NoContract();
        }

        if (await db.Payouts.AnyAsync(
            row => row.UnitId == unit.Id && row.Reference == order.Reference, cancellationToken))
        {
            return new PayoutOutcome.Known();
        }

        if (EmploymentCoefficient.On(order.PaidOn, order.Kind, rules.Coefficients) is not { } coefficient)
        {
            return new PayoutOutcome.NoCoefficient(order.Kind, order.PaidOn);
        }

        var (now, currency) = (clock.GetUtcNow(), order.Gross.Currency);
        var row = new PayoutRow
        {
            Id = Guid.CreateVersion7(now),
            LegalEntityId = unit.LegalEntityId,
            UnitId = unit.Id,
            Reference = order.Reference,
            ContractReference = order.Contract,
            Kind = order.Kind,
            PaidOn = order.PaidOn,
            Currency = currency,
            Gross = order.Gross.MinorUnits,
            Cost = coefficient.CostOf(order.Gross).MinorUnits,
            CoefficientId = coefficient.Id,
            RecordedAt = now,
        };
        db.Payouts.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        return new PayoutOutcome.Recorded(
            row,
            await UnitAccounts.BalanceAsync(db, unit.Id, currency, cancellationToken),
            order.Contract is { } contract
                ? await ContractBudgets.OfAsync(db, unit.Id, currency, contract, cancellationToken)
                : null);
    }
}
