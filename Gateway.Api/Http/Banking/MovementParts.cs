using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Banking;

/// <summary>
/// Where a person wants the money of a movement. What a part names is of the movement's legal entity, or is not known.
/// </summary>
internal static class MovementParts
{
    private static readonly Sentence WantsTarget = new(
        "Donnez la facture payée, ou le client pour qui l'argent est gardé ; l'un ou l'autre doit être connu.",
        "Geef de betaalde factuur, of de klant voor wie het geld wordt bewaard; een van beide moet gekend zijn.",
        "Nennen Sie die bezahlte Rechnung oder den Kunden, für den das Geld bleibt; eines muss bekannt sein.",
        "Give the invoice that is paid, or the client for whom the money is kept; one of them, and known.");

    /// <summary>The allocations, or all that is wrong with the parts.</summary>
    public static async Task<(IReadOnlyList<Allocation> Allocations, IReadOnlyList<Finding> Findings)> ReadAsync(
        GatewayDbContext db, MovementRow row, IReadOnlyList<MovementPartRequest> parts,
        CancellationToken cancellationToken)
    {
        var allocations = new List<Allocation>();
        var findings = new List<Finding>();
        for (var index = 0; index < parts.Count; index++)
        {
            var pointer = FormattableString.Invariant($"/allocations/{index}");
            if (await FindAsync(db, row, parts[index], cancellationToken) is not var (found, currency))
            {
                findings.Add(Finding.Fatal("SGW-MOVEMENT-TARGET", pointer, WantsTarget));
            }
            else if (ExchangedTo(found, currency, parts[index]) is { } allocation)
            {
                allocations.Add(allocation);
            }
            else
            {
                findings.Add(AllocationChecks.WrongExchange(row, pointer));
            }
        }

        return (allocations, findings);
    }

    /// <summary>The part as it stands, and the currency of what it names; null when that is not known.</summary>
    private static async Task<(Allocation Part, Currency Currency)?> FindAsync(
        GatewayDbContext db, MovementRow row, MovementPartRequest part, CancellationToken cancellationToken)
    {
        var amount = new Amount(part.Amount, row.Currency);
        if (!amount.IsRounded)
        {
            return null;
        }

        if (part is { Invoice: { } invoice, Client: null })
        {
            var receivable = await db.Receivables
                .Where(one => one.InvoiceId == invoice && one.LegalEntityId == row.LegalEntityId)
                .Select(one => new { one.ClientId, one.Id, one.Currency })
                .SingleOrDefaultAsync(cancellationToken);
            return receivable is null
                ? null
                : (new Allocation(receivable.ClientId, receivable.Id, amount), receivable.Currency);
        }

        return part is { Invoice: null, Client: { } client }
            && await db.Clients.AnyAsync(
                one => one.Id == client && one.LegalEntityId == row.LegalEntityId, cancellationToken)
            ? (new Allocation(client, null, amount), row.Currency)
            : null;
    }

    /// <summary>
    /// The part with what was said of its currency; null when that makes no sense. Where nothing was said it stays as
    /// it is, and is refused for its currency if need be.
    /// </summary>
    private static Allocation? ExchangedTo(Allocation part, Currency currency, MovementPartRequest said) =>
        (said.Rate, said.Pays) is (null, null) ? part
        : Exchange.TryMake(part.Amount, currency, said.Rate, said.Pays, out var exchange)
            ? part with { Exchange = exchange }
            : null;
}
