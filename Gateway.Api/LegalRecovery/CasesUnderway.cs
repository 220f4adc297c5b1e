using Gateway.Api.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>What is in a case that has not ended, from its proposal on.</summary>
internal static class CasesUnderway
{
    public static async Task<IReadOnlySet<DocumentId>> InvoicesOfAsync(
        GatewayDbContext db, IReadOnlyList<ClientId> clients, CancellationToken cancellationToken)
    {
        var cases = await db.RecoveryCases.AsNoTracking().Include(row => row.Events).Include(row => row.Items)
            .AsSplitQuery().Where(row => clients.Contains(row.ClientId)).ToListAsync(cancellationToken);
        return cases.Where(row => !row.ToDomain().IsEnded).SelectMany(row => row.Items)
            .Select(item => item.InvoiceId).ToHashSet();
    }
}
