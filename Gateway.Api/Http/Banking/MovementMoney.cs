using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Banking;

/// <summary>Where the money of some movements went, and what the invoices are called that they may pay.</summary>
internal sealed class MovementMoney
{
    private readonly ILookup<Guid, MovementPartFields> parts;
    private readonly ILookup<Guid, ExchangeFields> exchanges;
    private readonly IReadOnlyDictionary<ReceivableId, string> numbers;
    private readonly IReadOnlyDictionary<ClientId, string> names;

    private MovementMoney(
        ILookup<Guid, MovementPartFields> parts,
        ILookup<Guid, ExchangeFields> exchanges,
        IReadOnlyDictionary<ReceivableId, string> numbers,
        IReadOnlyDictionary<ClientId, string> names) =>
        (this.parts, this.exchanges, this.numbers, this.names) = (parts, exchanges, numbers, names);

    public static async Task<MovementMoney> OfAsync(
        GatewayDbContext db, IReadOnlyCollection<MovementRow> movements, CancellationToken cancellationToken)
    {
        var proposed = movements.SelectMany(row => Gateway.Api.Banking.Proposals.Read(row.Proposals).Ways)
            .SelectMany(way => way.Allocations).ToList();
        Guid[] payments = [.. movements.Select(row => row.PaymentId).OfType<Guid>()];
        var found = await PartsAsync(db, payments, cancellationToken);
        var exchanged = await ExchangesAsync(db, payments, cancellationToken);
        return new MovementMoney(
            found.ToLookup(one => one.Payment, one => one.Part),
            exchanged.ToLookup(one => one.Payment, one => one.Exchange),
            await NumbersAsync(db, [.. proposed.Select(one => one.Receivable).OfType<Guid>()], cancellationToken),
            await NamesAsync(db, [.. proposed.Select(one => one.Client)], cancellationToken));
    }

    public IEnumerable<MovementPartFields> PartsOf(MovementRow row) =>
        row.PaymentId is { } payment ? parts[payment] : [];

    public IEnumerable<ExchangeFields> ExchangesOf(MovementRow row) =>
        row.PaymentId is { } payment ? exchanges[payment] : [];

    public string? NumberOf(Guid? receivable) =>
        receivable is { } id ? numbers.GetValueOrDefault(new ReceivableId(id)) : null;

    public string? NameOf(Guid client) => names.GetValueOrDefault(new ClientId(client));

    private static async Task<IReadOnlyList<(Guid Payment, MovementPartFields Part)>> PartsAsync(
        GatewayDbContext db, Guid[] payments, CancellationToken cancellationToken)
    {
        var paid = await db.ReceivableEntries
            .Where(row => EF.Parameter(payments).Contains(row.SourceId) && row.Kind == ReceivableEntryKind.Paid)
            .Join(db.Receivables, row => row.ReceivableId, one => one.Id, (row, one) => new
            {
                row.SourceId, row.Amount, one.ClientId, one.InvoiceId, one.Number, one.Currency,
            }).ToListAsync(cancellationToken);
        var more = await db.AccessoryEntries
            .Where(row => EF.Parameter(payments).Contains(row.SourceId) && row.Kind == AccessoryEntryKind.Paid)
            .Join(db.Receivables, row => row.ReceivableId, one => one.Id, (row, one) => new
            {
                row.SourceId, row.Amount, row.Of, one.ClientId, one.InvoiceId, one.Number, one.Currency,
            }).ToListAsync(cancellationToken);
        var kept = await db.ClientCreditEntries
            .Where(row => EF.Parameter(payments).Contains(row.SourceId) && row.Kind == ClientCreditEntryKind.Kept)
            .ToListAsync(cancellationToken);
        return
        [
            .. paid.Select(row => (row.SourceId, Part(
                row.ClientId, row.InvoiceId, row.Number, MovementPart.Principal, -row.Amount, row.Currency))),
            .. more.Select(row => (row.SourceId, Part(
                row.ClientId, row.InvoiceId, row.Number,
                row.Of == AccessoryKind.Interest ? MovementPart.Interest : MovementPart.Costs,
                -row.Amount, row.Currency))),
            .. kept.Select(row => (row.SourceId, Part(
                row.ClientId, null, null, MovementPart.Credit, row.Amount, row.Currency))),
        ];
    }

    private static MovementPartFields Part(
        ClientId client, DocumentId? invoice, string? number, MovementPart pays, long amount, Currency currency) =>
        new()
        {
            Client = client,
            Invoice = invoice,
            InvoiceNumber = number,
            Pays = pays,
            Amount = Amount.FromMinorUnits(amount, currency),
            Currency = currency,
        };

    private static async Task<IReadOnlyList<(Guid Payment, ExchangeFields Exchange)>> ExchangesAsync(
        GatewayDbContext db, Guid[] payments, CancellationToken cancellationToken)
    {
        var rows = await db.Exchanges.AsNoTracking().Where(row => EF.Parameter(payments).Contains(row.PaymentId))
            .Join(db.Receivables, row => row.ReceivableId, one => one.Id, (row, one) => new
            {
                Row = row, one.InvoiceId, one.Number,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.OrderBy(one => one.Row.Number).Select(one => (
                one.Row.PaymentId, ExchangeFields.Of(one.Row.ToDomain(), one.InvoiceId, one.Number))),
        ];
    }

    private static async Task<IReadOnlyDictionary<ReceivableId, string>> NumbersAsync(
        GatewayDbContext db, Guid[] receivables, CancellationToken cancellationToken)
    {
        ReceivableId[] ids = [.. receivables.Distinct().Select(id => new ReceivableId(id))];
        return await db.Receivables.Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Number, cancellationToken);
    }

    private static async Task<IReadOnlyDictionary<ClientId, string>> NamesAsync(
        GatewayDbContext db, Guid[] clients, CancellationToken cancellationToken)
    {
        ClientId[] ids = [.. clients.Distinct().Select(id => new ClientId(id))];
        return await db.Clients.Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
    }
}
