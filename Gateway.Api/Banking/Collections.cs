using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Invoicing;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// Who makes our direct debits tells which invoice each collects: the bank's movement then names it by the end-to-end
/// id, with certainty, and so does a return of it.
/// </summary>
internal sealed class Collections(TimeProvider clock)
{
    /// <summary>Of one invoice: a debit that comes back is tried again, under another id.</summary>
    public const int OfInvoiceMax = 50;

    /// <summary>Where banks must write something and have nothing (EPC rulebooks): it names nothing.</summary>
    private const string NotProvided = "NOTPROVIDED";

    /// <summary>Whether a bank carries it from end to end as it is: 1 to 35 characters that SEPA takes (EPC217-08).
    /// </summary>
    public static bool IsEndToEndId(string text) =>
        text.Length is > 0 and <= CollectionRow.EndToEndIdLengthMax && text == text.Trim() && text != NotProvided
        && text.All(one => char.IsAsciiLetterOrDigit(one) || "/-?:().,'+ ".Contains(one))
        && text[0] != '/' && text[^1] != '/' && !text.Contains("//", StringComparison.Ordinal);

    /// <summary>Tells it; once more changes nothing.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="scope">Whose invoices may be told of.</param>
    /// <param name="invoice">What is collected.</param>
    /// <param name="endToEndId">See <see cref="IsEndToEndId"/>.</param>
    /// <param name="actor">Who tells.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<CollectionOutcome> TellAsync(
        GatewayDbContext db, Scope scope, DocumentId invoice, string endToEndId, string actor,
        CancellationToken cancellationToken)
    {
        var receivable = await db.Receivables.AsNoTracking().VisibleTo(scope)
            .SingleOrDefaultAsync(row => row.InvoiceId == invoice, cancellationToken);
        if (receivable is null || !scope.Covers(receivable.LegalEntityId))
        {
            return new CollectionOutcome.NoReceivable();
        }

        var known = await db.Collections.AsNoTracking().SingleOrDefaultAsync(
            row => row.LegalEntityId == receivable.LegalEntityId && row.EndToEndId == endToEndId, cancellationToken);
        if (known is not null)
        {
            return known.ReceivableId == receivable.Id
                ? new CollectionOutcome.Told(known)
                : new CollectionOutcome.OfAnother();
        }

        if (await db.Collections.CountAsync(row => row.ReceivableId == receivable.Id, cancellationToken)
            >= OfInvoiceMax)
        {
            return new CollectionOutcome.TooMany();
        }

        var told = new CollectionRow
        {
            LegalEntityId = receivable.LegalEntityId,
            EndToEndId = endToEndId,
            ReceivableId = receivable.Id,
            ToldBy = actor,
            ToldAt = clock.GetUtcNow(),
        };
        db.Collections.Add(told);
        return new CollectionOutcome.Told(told);
    }
}
