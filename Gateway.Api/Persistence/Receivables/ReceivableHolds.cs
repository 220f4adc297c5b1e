using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>How acts that concern the same receivables and write elsewhere wait for each other.</summary>
internal static class ReceivableHolds
{
    /// <summary>Holds receivables until the transaction ends: what is read of them afterwards, and of the cases and
    /// plans they are in, stays true.</summary>
    public static Task HoldAsync(this IQueryable<ReceivableRow> rows, CancellationToken cancellationToken) =>
        rows.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.Number, one => one.Number), cancellationToken);
}
