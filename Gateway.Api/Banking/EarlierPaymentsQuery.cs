using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Parties;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>Payments of the bank that movements which give money back may mean, read from what is stored.</summary>
internal static class EarlierPaymentsQuery
{
    /// <summary>SEPA lets a debtor claim back for thirteen months what was never agreed.</summary>
    private const int ReturnMonths = 13;

    private const int TextsAtOnce = 2000;

    public static async Task<EarlierPayments> OfAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyCollection<MovementRow> movements,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var debits = movements.Where(row => row.Amount < 0).ToList();
        var returns = debits.FindAll(row => row.ReturnKind is not null || IsCorrection(row));
        var references = await OursAsync(db, legalEntity, debits.Except(returns), cancellationToken);
        var since = today.AddMonths(-ReturnMonths);
        var paid = db.Movements.AsNoTracking().Where(row => row.LegalEntityId == legalEntity
            && row.PaymentId != null && row.TakenBackBy == null && row.Amount > 0 && row.EntryDate >= since);
        var rows = new List<MovementRow>();
        foreach (var ids in debits.Select(row => row.EndToEndId).OfType<string>().Distinct().Chunk(TextsAtOnce))
        {
            rows.AddRange(await paid.Where(row => EF.Parameter(ids).Contains(row.EndToEndId!))
                .ToListAsync(cancellationToken));
        }

        foreach (var accounts in returns.Select(row => row.CounterpartyAccount).OfType<string>().Distinct()
            .Chunk(TextsAtOnce))
        {
            rows.AddRange(await paid.Where(row => EF.Parameter(accounts).Contains(row.CounterpartyAccount!))
                .ToListAsync(cancellationToken));
        }

        // What says neither whose it was nor by which id is shown beside what has its amount or its reference.
        var nameless = returns.FindAll(row => row.CounterpartyAccount is null || IsCorrection(row));
        long[] amounts = [.. nameless.Select(row => -row.Amount).Distinct().Take(TextsAtOnce)];
        references.UnionWith(nameless.Select(row => row.PaymentReference).OfType<string>());
        if (amounts.Length + references.Count > 0)
        {
            string[] texts = [.. references.Take(TextsAtOnce)];
            rows.AddRange(await paid
                .Where(row => EF.Parameter(amounts).Contains(row.Amount)
                    || EF.Parameter(texts).Contains(row.PaymentReference!))
                .OrderByDescending(row => row.Id).Take(TextsAtOnce).ToListAsync(cancellationToken));
        }

        return new EarlierPayments(rows.DistinctBy(row => row.Id).Select(row => new EarlierPayment(
            row.Payment!.Value, row.Money, row.EndToEndId, row.CounterpartyAccount, row.PaymentReference)));
    }

    /// <summary>Suppliers have references too: of what no bank calls a return only ours are looked for further, since
    /// no index has those of movements.</summary>
    private static async Task<HashSet<string>> OursAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IEnumerable<MovementRow> debits,
        CancellationToken cancellationToken)
    {
        var ours = new HashSet<string>();
        foreach (var texts in debits.Select(row => row.PaymentReference).OfType<string>().Distinct()
            .Chunk(TextsAtOnce))
        {
            ours.UnionWith(await db.Receivables
                .Where(row => row.LegalEntityId == legalEntity && EF.Parameter(texts).Contains(row.PaymentReference))
                .Select(row => row.PaymentReference).ToListAsync(cancellationToken));
        }

        return ours;
    }

    private static bool IsCorrection(MovementRow row) =>
        TransactionCode.TryParse(row.Code, out var code) && code.IsCorrection;
}
