using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Money;
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
        GatewayDbContext db,
        LegalEntityId legalEntity,
        ProductionUnitId unit,
        string reference,
        ContractKind kind,
        Amount gross,
        DateOnly paidOn,
        CancellationToken cancellationToken)
    {
        if (await db.Payouts.AnyAsync(row => row.UnitId == unit && row.Reference == reference, cancellationToken))
        {
            return new PayoutOutcome.Known();
        }

        if (EmploymentCoefficient.On(paidOn, kind, rules.Coefficients) is not { } coefficient)
        {
            return new PayoutOutcome.NoCoefficient(kind, paidOn);
        }

        var now = clock.GetUtcNow();
        var row = new PayoutRow
        {
            Id = Guid.CreateVersion7(now),
            LegalEntityId = legalEntity,
            UnitId = unit,
            Reference = reference,
            Kind = kind,
            PaidOn = paidOn,
            Currency = gross.Currency,
            Gross = gross.MinorUnits,
            Cost = coefficient.CostOf(gross).MinorUnits,
            CoefficientId = coefficient.Id,
            RecordedAt = now,
        };
        db.Payouts.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        var balance = await UnitAccounts.BalanceAsync(db, unit, gross.Currency, cancellationToken);
        return new PayoutOutcome.Recorded(row, balance);
    }
}
