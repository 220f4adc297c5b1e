using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Api.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>By what the costs of procedures are known in the accounts of receivables.</summary>
internal static class CaseCosts
{
    /// <summary>The source of a cost: the same for the same cost of the same case.</summary>
    public static Guid SourceOf(RecoveryCaseId id, int sequence) => new(
        SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}/{sequence}")))
            .AsSpan(0, 16));

    /// <summary>Those of one case.</summary>
    public static IReadOnlySet<Guid> Of(RecoveryCaseId id, IEnumerable<CaseEvent> events) => events
        .Where(one => one.Act == CaseAct.CostAdded).Select(one => SourceOf(id, one.Sequence)).ToHashSet();

    /// <summary>Those of every case that ever held one of the invoices.</summary>
    public static async Task<IReadOnlySet<Guid>> OfInvoicesAsync(
        GatewayDbContext db, IReadOnlyCollection<DocumentId> invoices, CancellationToken cancellationToken)
    {
        var cases = db.RecoveryCases.Where(one => one.Items.Any(item => invoices.Contains(item.InvoiceId)))
            .Select(one => one.Id);
        var costs = await db.CaseEvents.AsNoTracking()
            .Where(one => one.Act == CaseAct.CostAdded && cases.Contains(one.CaseId))
            .Select(one => new { one.CaseId, one.Sequence }).ToListAsync(cancellationToken);
        return costs.Select(one => SourceOf(one.CaseId, one.Sequence)).ToHashSet();
    }

    /// <summary>What is open of costs of procedures: no letter asks for it, and none takes it out.</summary>
    public static Domain.Money.Amount OpenOf(Accessories accessories, IReadOnlySet<Guid> sources) =>
        Domain.Money.Amount.Min(
            accessories.Open(AccessoryKind.Costs),
            Domain.Money.Amount.Sum(
                sources.Select(source => accessories.ClaimedBy(AccessoryKind.Costs, source)),
                accessories.Header.Currency));
}
