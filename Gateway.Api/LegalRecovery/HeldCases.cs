using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>Holds of the house against what a partner tells of a case.</summary>
internal static class HeldCases
{
    /// <summary>Why something cannot have happened in a case on a day; null when no hold of that day is against it.
    /// </summary>
    public static async Task<Reason?> WhyNotAsync(
        GatewayDbContext db, RecoveryCaseRow row, CaseEvent happened, CancellationToken cancellationToken)
    {
        HoldKind[] kinds =
            [.. Enum.GetValues<HoldKind>().Where(kind => Against(kind) is not null)];
        if (kinds.Length == 0)
        {
            return null;
        }

        var invoices = row.Items.Select(item => item.InvoiceId).ToList();
        var holds = await db.Holds.AsNoTracking()
            .Where(hold => hold.ClientId == row.ClientId && hold.From <= happened.On && kinds.Contains(hold.Kind))
            .Where(hold => hold.ReceivableId == null || db.Receivables.Any(
                one => one.Id == hold.ReceivableId && invoices.Contains(one.InvoiceId)))
            .OrderBy(hold => hold.Id).ToListAsync(cancellationToken);
        return holds.Where(hold => hold.ToDomain().IsInForce(happened.On))
            .Select(hold => Against(hold.Kind)).FirstOrDefault();

        Reason? Against(HoldKind kind) => CaseHolds.Against(row.Procedure, happened.Act, kind);
    }
}
