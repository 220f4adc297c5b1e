using System.Globalization;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Banking;

/// <summary>
/// Puts the money of one movement where it was decided that it goes. Of each debt the dated rule says what is paid
/// first; what nothing is owed for stays as the client's credit. Everything it pays has one payment as its source.
/// </summary>
internal sealed class AllocateMoney(
    ReceivableBatch batch, Debtors debtors, MovementRow movement, string actor, TimeProvider clock)
{
    private readonly PaymentId payment = PaymentId.New(clock);
    private readonly DateTimeOffset at = clock.GetUtcNow();
    private readonly Dictionary<(ClientId Client, Currency Currency), Amount> rests = [];

    private bool isOfSeveralUnits;

    /// <summary>What the payer wrote; but words that name invoices of several units stay with the movement.</summary>
    private string? Reference =>
        Text.Clip(movement.PaymentReference ?? (isOfSeveralUnits ? "" : movement.Communication), 140)
            is { Length: > 0 } said
            ? said
            : movement.EndToEndId;

    /// <summary>Books all of the movement.</summary>
    /// <param name="allocations">They sum to the movement. What is for no receivable stays the client's, and none gets
    /// more than is said of it, whatever another leaves over.</param>
    public void Run(IReadOnlyList<Allocation> allocations)
    {
        if (Amount.Sum(allocations.Select(one => one.Amount), movement.Currency) != movement.Money)
        {
            throw new InvalidOperationException("The allocations of a movement sum to the movement.");
        }

        isOfSeveralUnits = allocations.Select(one => one.Receivable).OfType<ReceivableId>()
            .Select(id => batch[id].Header.UnitId).Distinct().Skip(1).Any();
        foreach (var allocation in allocations)
        {
            AddRest(
                allocation.Client,
                allocation.Receivable is { } receivable ? Pay(batch[receivable], allocation) : allocation.Amount);
        }

        foreach (var ((client, _), rest) in rests.Where(rest => rest.Value.IsPositive))
        {
            Keep(client, rest);
        }

        movement.Decide(MovementState.Booked, payment.Value, actor, at);
    }

    private void AddRest(ClientId client, Amount amount)
    {
        var place = (client, amount.Currency);
        rests[place] = rests.TryGetValue(place, out var before) ? before + amount : amount;
    }

    /// <summary>What is left of the amount.</summary>
    private Amount Pay(ReceivableAccount account, Allocation allocation)
    {
        var (amount, exchange) = (allocation.Paid, allocation.Exchange);
        if (exchange is not null)
        {
            var about = LedgerSubject.Of(account.Header, movement.ValueDate, at, payment.Value, Reference);
            batch.Book(payment, account.Header.Id, exchange, about with { BankAccountId = movement.BankAccountId });
        }

        AskAgain(account, amount);
        var owed = new DebtParts(
            account.Receivable.Balance(),
            account.Accessories.Open(AccessoryKind.Interest),
            account.Accessories.Open(AccessoryKind.Costs));
        var rule = debtors.RuleOf(account.Header, movement.ValueDate);
        var split = ImputationSplit.Of(rule.Order, amount, owed);
        PayAccessory(account, AccessoryKind.Costs, split.Costs, rule, exchange);
        PayAccessory(account, AccessoryKind.Interest, split.Interest, rule, exchange);
        if (split.Principal.IsPositive)
        {
            var entry = account.Receivable.Pay(payment, split.Principal, movement.ValueDate, at, Reference);
            batch.Book(account, entry, NoteOf(split.Principal, rule, null, exchange));
        }

        return split.Rest;
    }

    /// <summary>Money for what was given up: it is owed again as far as the money goes.</summary>
    private void AskAgain(ReceivableAccount account, Amount amount)
    {
        if (account.AskAgainFor(amount, payment, movement.ValueDate, at, Reference) is { } entry)
        {
            batch.Book(account, entry, new BookingNote(
                LedgerEvent.WrittenOff, FactKinds.WriteOffUndone, actor,
                ReceivableBatch.ParticularsOf(entry, "reference"), movement.BankAccountId));
        }
    }

    private void PayAccessory(
        ReceivableAccount account, AccessoryKind kind, Amount amount, ImputationRule rule, Exchange? exchange)
    {
        if (amount.IsPositive)
        {
            var entry = account.Accessories.Pay(kind, payment, amount, movement.ValueDate, at, Reference);
            batch.Book(account, entry, NoteOf(amount, rule, kind, exchange));
        }
    }

    private void Keep(ClientId client, Amount amount)
    {
        var credit = batch.CreditOf(client, amount.Currency);
        batch.Book(credit, credit.Keep(payment, amount, movement.ValueDate, at, Reference));
        batch.Journal.Add(LedgerEvent.CreditKept, amount, new LedgerSubject
        {
            LegalEntityId = movement.LegalEntityId,
            ClientId = client,
            ValueDate = movement.ValueDate,
            BookedAt = at,
            SourceId = payment.Value,
            BankAccountId = movement.BankAccountId,
            Reference = Reference,
        });
    }

    private BookingNote NoteOf(Amount amount, ImputationRule rule, AccessoryKind? kind, Exchange? exchange) => new(
        LedgerEvent.Paid,
        FactKinds.PaymentBooked,
        actor,
        [
            ("payment", payment.ToString()),
            ("amount", amount.ValueText),
            ("currency", amount.Currency.Code),
            ("valueDate", movement.ValueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("reference", Reference),
            ("movement", movement.Id.ToString()),
            ("pays", kind?.ToString() ?? "Principal"),
            ("rule", rule.Id),
            ("given", exchange?.Given.ToString()),
            ("rate", exchange?.Rate?.ToString(CultureInfo.InvariantCulture)),
            ("difference", exchange?.Difference.ToString()),
        ],
        movement.BankAccountId,
        movement.Id);
}
