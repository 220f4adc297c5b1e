using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Receivables;

/// <summary>
/// The bookings of one unit of work on receivables and credits. What is booked is told to payroll, the timeline, the
/// events and the ledger, and all of it is stored together at the end, in bulk: a thousand payments cost little more
/// than one. Two units of work on one receivable or credit meet in the unique sequence of its entries, and the later
/// runs again on what the earlier left.
/// </summary>
internal sealed class ReceivableBatch(
    IReadOnlyDictionary<ReceivableId, ReceivableAccount> accounts,
    IReadOnlyDictionary<(ClientId Client, Currency Currency), ClientCredit> credits,
    ILookup<Guid, ExchangeRow> exchanges,
    Journal journal,
    PayrollBook payroll,
    PayrollRules rules,
    IBulkWriter bulk,
    TimeProvider clock)
{
    /// <summary>By what moved them before this unit of work, so that a thousand returns cost little more than
    /// one.</summary>
    private readonly Lazy<ILookup<Guid, ReceivableAccount>> accountsBySource = new(() => accounts.Values
        .SelectMany(account => account.Sources(), (account, source) => (account, source))
        .ToLookup(one => one.source, one => one.account));

    private readonly Lazy<ILookup<Guid, ClientCredit>> creditsBySource = new(() => credits.Values
        .SelectMany(
            credit => credit.Entries.Select(entry => entry.SourceId).Distinct(), (credit, source) => (credit, source))
        .ToLookup(one => one.source, one => one.credit));

    private readonly Dictionary<(ClientId, Currency), ClientCredit> newCredits = [];
    private readonly List<ReceivableEntryRow> entries = [];
    private readonly List<AccessoryEntryRow> accessoryEntries = [];
    private readonly List<ClientCreditEntryRow> creditEntries = [];
    private readonly List<ExchangeRow> newExchanges = [];
    private readonly List<PayrollEntry> told = [];
    private readonly HashSet<DocumentId> lookAgain = [];
    private readonly List<EventRow> events = [];
    private readonly List<FactDraft> facts = [];

    public Journal Journal => journal;

    public IEnumerable<ReceivableAccount> Accounts => accounts.Values;

    public ReceivableAccount this[ReceivableId id] => accounts[id];

    /// <summary>The receivables that an earlier payment moved.</summary>
    public IEnumerable<ReceivableAccount> AccountsOf(PaymentId payment) => accountsBySource.Value[payment.Value];

    /// <summary>The credits that an earlier payment moved.</summary>
    public IEnumerable<ClientCredit> CreditsOf(PaymentId payment) => creditsBySource.Value[payment.Value];

    /// <summary>The credit of a client, empty when it never had one.</summary>
    public ClientCredit CreditOf(ClientId client, Currency currency)
    {
        if (credits.TryGetValue((client, currency), out var known)
            || newCredits.TryGetValue((client, currency), out known))
        {
            return known;
        }

        return newCredits[(client, currency)] = new ClientCredit(client, currency, []);
    }

    /// <summary>
    /// What a payment paid, taken back or not: invoices with interest and costs, and credit; what it paid in other
    /// currencies by how it came to them.
    /// </summary>
    public IReadOnlyList<Allocation> PaidBy(PaymentId payment, Currency currency) =>
    [
        .. from account in AccountsOf(payment)
           where account.Header.Currency == currency
           let paid = account.PaidBy(payment)
           where paid.IsPositive
           select new Allocation(account.Header.ClientId, account.Header.Id, paid),
        .. from credit in CreditsOf(payment)
           where credit.Currency == currency
           from entry in credit.Entries
           where entry.SourceId == payment.Value && entry.Kind == ClientCreditEntryKind.Kept
           select new Allocation(credit.ClientId, null, entry.Amount),
        .. from row in exchanges[payment.Value]
           let exchange = row.ToDomain()
           select new Allocation(this[row.ReceivableId].Header.ClientId, row.ReceivableId, exchange.Given)
           {
               Exchange = exchange,
           },
    ];

    /// <summary>Books a movement that the receivable already holds, and tells it.</summary>
    public void Book(ReceivableAccount account, ReceivableEntry movement, BookingNote note)
    {
        entries.Add(ReceivableEntryRow.Of(account.Header.Id, movement));
        told.AddRange(account.Tell(movement, note.Movement, rules, NewId));
        if (movement.Kind != ReceivableEntryKind.Paid)
        {
            // A wage that a payment had covered may have to be advanced now.
            lookAgain.Add(account.Header.InvoiceId);
        }

        var isKept = movement.Kind is ReceivableEntryKind.Kept or ReceivableEntryKind.KeptUndone;
        var amount = isKept ? movement.Amount : -movement.Amount;
        AddToJournal(account.Header, note, amount, movement.ValueDate, movement.SourceId, movement.Reference);
        Tell(account, note, movement.BookedAt);
    }

    /// <summary>Books a movement of interest or costs. It is told to nobody's payroll: it is no turnover.</summary>
    public void Book(ReceivableAccount account, AccessoryEntry movement, BookingNote note)
    {
        accessoryEntries.Add(AccessoryEntryRow.From(account.Header.Id, movement));
        var isClaim = movement.Kind is AccessoryEntryKind.Claimed or AccessoryEntryKind.Waived
            or AccessoryEntryKind.Returned or AccessoryEntryKind.TakenBack;
        AddToJournal(
            account.Header, note, isClaim ? movement.Amount : -movement.Amount, movement.ValueDate, movement.SourceId,
            movement.Reference);
        Tell(account, note, movement.BookedAt);
    }

    /// <summary>Stores a movement of a credit; the ledger learns of it by whoever books its other side.</summary>
    public void Book(ClientCredit credit, ClientCreditEntry movement) =>
        creditEntries.Add(ClientCreditEntryRow.Of(credit.ClientId, movement));

    /// <summary>Books that money of one currency pays in another.</summary>
    public void Book(PaymentId payment, ReceivableId receivable, Exchange exchange, LedgerSubject about)
    {
        var number = newExchanges.Count(row => row.PaymentId == payment.Value) + 1;
        newExchanges.Add(ExchangeRow.Of(payment, number, receivable, exchange, about));
        journal.Add(exchange, about, isUndone: false);
    }

    /// <summary>The money of an earlier payment becomes again what it was.</summary>
    public void UndoExchanges(PaymentId payment, LedgerSubject about)
    {
        foreach (var row in exchanges[payment.Value])
        {
            var header = this[row.ReceivableId].Header;
            journal.Add(
                row.ToDomain(),
                about with { ClientId = header.ClientId, UnitId = header.UnitId, InvoiceId = header.InvoiceId },
                isUndone: true);
        }
    }

    public async Task SaveAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        await bulk.InsertAsync(db, entries, cancellationToken);
        await bulk.InsertAsync(db, accessoryEntries, cancellationToken);
        await bulk.InsertAsync(db, creditEntries, cancellationToken);
        await bulk.InsertAsync(db, newExchanges, cancellationToken);
        events.AddRange(payroll.EventsOf(told));
        facts.AddRange(PayrollBook.FactsOf(told));
        journal.AddRange(PayrollBook.TransfersOf(told));
        await db.AppendAllAsync(bulk, facts, cancellationToken);
        await TellPayrollAsync(db, cancellationToken);
        if (events.Count > 0)
        {
            var sequence = await db.TakeAsync(Feeds.Events, events.Count, cancellationToken);
            await bulk.InsertAsync(db, events.Select(one => one.At(sequence++)).ToList(), cancellationToken);
        }

        await journal.SaveAsync(db, bulk, cancellationToken);
    }

    private async Task TellPayrollAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (told.Count == 0)
        {
            return;
        }

        var sequence = await db.TakeAsync(Feeds.Payroll, told.Count, cancellationToken);
        var rows = told.Select(entry => PayrollEntryRow.Of(entry with { Sequence = sequence++ })).ToList();
        await bulk.InsertAsync(db, rows, cancellationToken);
        foreach (var some in lookAgain.Chunk(ReceivableLedger.IdsAtOnce))
        {
            await PayrollBook.LookAgainAsync(db, some, clock.Today(), cancellationToken);
        }
    }

    private void AddToJournal(
        ReceivableHeader header, BookingNote note, Amount amount, DateOnly day, Guid source, string? reference)
    {
        var about = LedgerSubject.Of(header, day, clock.GetUtcNow(), source, reference ?? header.Number);
        journal.Add(note.Event, amount, about with { BankAccountId = note.BankAccount });
    }

    private void Tell(ReceivableAccount account, BookingNote note, DateTimeOffset at)
    {
        var data = FactData.Of([.. note.Particulars, ("open", account.Receivable.Balance().ValueText)]);
        var header = account.Header;
        facts.Add(new FactDraft(
            DocumentFacts.ObjectType, header.InvoiceId.Value, at, note.Actor, note.FactKind, data));
        events.Add(new EventRow
        {
            Sequence = 0,
            EventId = NewId(),
            Type = note.FactKind,
            ObjectId = header.InvoiceId.Value,
            LegalEntityId = header.LegalEntityId,
            UnitId = header.UnitId,
            OccurredAt = at,
            Data = data,
        });
    }

    /// <summary>What every booking of money says of itself.</summary>
    public static (string Name, string? Value)[] ParticularsOf(ReceivableEntry movement, string why) =>
    [
        ("payment", movement.SourceId.ToString()),
        ("amount", movement.Kind == ReceivableEntryKind.Paid
            ? (-movement.Amount).ValueText
            : movement.Amount.ValueText),
        ("currency", movement.Amount.Currency.Code),
        ("valueDate", movement.ValueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        (why, movement.Reference),
    ];

    private Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());
}
