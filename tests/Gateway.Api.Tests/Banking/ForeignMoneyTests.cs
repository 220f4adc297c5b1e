using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>Money of one currency that pays an invoice of another, as a person decides it.</summary>
public class ForeignMoneyTests
{
    private static readonly Currency Usd = Currency.Parse("USD");

    [Theory, ClassData<Databases>]
    public async Task Euros_pay_dollars_both_amounts_are_kept_and_the_difference_has_its_own_account(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = await IssueAsync(stage, Usd);
        var id = await TakeAsync(stage, 1000m);

        await stage.ProveAsync();
        (await AllocateAsync(stage, id, (invoice.Id, 1000m, 1.2m, 1210m))).ShouldBeOfType<MovementOutcome.Decided>();

        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.LedgerAsync(LedgerAccount.Exchange)).ShouldBe(Amount.Eur(-1000m));
        (await stage.LedgerAsync(LedgerAccount.Exchange, Usd)).ShouldBe(new Amount(1200m, Usd));
        (await stage.LedgerAsync(LedgerAccount.ExchangeDifference, Usd)).ShouldBe(new Amount(10m, Usd));
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(0));
        await using var db = stage.Gateway.Read();
        var kept = await db.Exchanges.SingleAsync();
        (kept.Given, kept.GivenCurrency.Code, kept.Worth, kept.Paid, kept.Currency.Code, kept.Rate)
            .ShouldBe((100_000, "EUR", 120_000, 121_000, "USD", "1.2"));
        var fact = await db.Facts.OrderBy(row => row.Sequence)
            .LastAsync(row => row.ObjectId == invoice.Id.Value && row.Kind == "payment.booked");
        fact.Data.ShouldContain("\"given\":\"1000.00 EUR\"");
        fact.Data.ShouldContain("\"difference\":\"10.00 USD\"");
        var told = await db.PayrollEntries.SingleAsync(row => row.PaymentId != null);
        (told.AmountInclVat, told.ExVatShare, told.Currency.Code).ShouldBe((121_000, 100_000, "USD"));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task Undone_all_is_as_it_was_and_the_return_of_such_a_payment_is_undone_too(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = await IssueAsync(stage, Usd);
        var own = await IssueAsync(stage, Currency.Eur);
        var id = await TakeAsync(stage, 1300m);

        // 1,100 EUR at 1.2 are 1,320 USD: the invoice, and a credit of 110 USD; 200 EUR pay one of euros.
        await AllocateAsync(stage, id, (invoice.Id, 1100m, 1.2m, null), (own.Id, 200m, null, null));
        await BooksAsync(paid: true);
        await stage.ActAsync(id, (act, db, row) => act.UndoAsync(db, row, "wrong", "test", default));
        await BooksAsync(paid: false);

        // Once more; then the bank takes it back, and then that turns out to be another's.
        await AllocateAsync(stage, id, (invoice.Id, 1100m, 1.2m, null), (own.Id, 200m, null, null));
        await stage.TakeAsync(new CodaFile().Begin(2300m, 52, "130326")
            .Movement(-1300m, code: "00503000", customerReference: "E1", returned: "2AC04").End());
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Open);
        (await stage.LedgerAsync(LedgerAccount.Exchange)).ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();
        var returned = (await stage.MovementsAsync())[^1];
        returned.State.ShouldBe(MovementState.TookBack);
        (await stage.ActAsync(returned.Id, (act, db, row) => act.UndoAsync(db, row, "other's", "test", default)))
            .ShouldBeOfType<MovementOutcome.Decided>();
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.ReceivableAsync(own.Id)).Balance().ShouldBe(Amount.Eur(1010m));
        (await stage.LedgerAsync(LedgerAccount.Credit, Usd)).ShouldBe(new Amount(-110m, Usd));
        await stage.ProveAsync();

        async Task BooksAsync(bool paid)
        {
            (await stage.ReceivableAsync(invoice.Id)).State()
                .ShouldBe(paid ? ReceivableState.Paid : ReceivableState.Open);
            (await stage.ReceivableAsync(own.Id)).Balance().ShouldBe(Amount.Eur(paid ? 1010m : 1210m));
            (await stage.LedgerAsync(LedgerAccount.Credit, Usd)).ShouldBe(new Amount(paid ? -110m : 0m, Usd));
            (await stage.LedgerAsync(LedgerAccount.Exchange)).ShouldBe(Amount.Eur(paid ? -1100m : 0m));
            (await stage.LedgerAsync(LedgerAccount.Exchange, Usd)).ShouldBe(new Amount(paid ? 1320m : 0m, Usd));
            (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(paid ? 0m : -1300m));
            await stage.ProveAsync();
        }
    }

    [Theory, ClassData<Databases>]
    public async Task Dollars_pay_euros_and_without_a_rate_nothing_is_paid(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = await IssueAsync(stage, Currency.Eur);
        var id = await TakeAsync(stage, 1310m, "USD");

        (await AllocateAsync(stage, id, (invoice.Id, 1310m, null, null))).ShouldBeOfType<MovementOutcome.Refused>()
            .Findings[0].Rule.ShouldBe("SGW-MOVEMENT-CURRENCY");
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Open);
        (await AllocateAsync(stage, id, (invoice.Id, 1310m, null, 1210m))).ShouldBeOfType<MovementOutcome.Decided>();

        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.LedgerAsync(LedgerAccount.Exchange)).ShouldBe(Amount.Eur(1210m));
        (await stage.LedgerAsync(LedgerAccount.Exchange, Usd)).ShouldBe(new Amount(-1310m, Usd));
        (await stage.LedgerAsync(LedgerAccount.ExchangeDifference)).ShouldBe(Amount.Eur(0));
        await stage.ProveAsync();
    }

    /// <summary>A random history of people who allocate and undo: the books hold after each act.</summary>
    [Theory, ClassData<Databases>]
    public async Task Whatever_people_change_and_undo_each_currency_stays_in_balance(DatabaseProvider provider)
    {
        var random = new Random(20260312);
        await using var stage = await BankStage.OpenAsync(provider);
        DocumentRow[] invoices =
        [
            await IssueAsync(stage, Usd), await IssueAsync(stage, Currency.Parse("JPY")),
            await IssueAsync(stage, Currency.Eur),
        ];
        var file = new CodaFile().Begin();
        foreach (var amount in (decimal[])[700.01m, 333.33m, 1500m, 0.02m])
        {
            file.Movement(amount, "rien");
        }

        await stage.TakeAsync(file.End());
        for (var act = 0; act < 12; act++)
        {
            var movements = await stage.MovementsAsync();
            var movement = movements[random.Next(movements.Count)];
            if (movement.State == MovementState.Booked)
            {
                await stage.ActAsync(
                    movement.Id, (decide, db, row) => decide.UndoAsync(db, row, "again", "test", default));
            }
            else
            {
                var invoice = invoices[random.Next(invoices.Length)];
                var rate = invoice.Currency == Currency.Eur ? (decimal?)null : random.Next(1, 3_000_000) / 10_000m;
                await AllocateAsync(stage, movement.Id, (invoice.Id, movement.Money.Value, rate, null));
            }

            await stage.ProveAsync();
        }

        foreach (var movement in (await stage.MovementsAsync()).Where(row => row.State == MovementState.Booked))
        {
            await stage.ActAsync(movement.Id, (act, db, row) => act.UndoAsync(db, row, "end", "test", default));
        }

        await using var read = stage.Gateway.Read();
        foreach (var currency in await read.LedgerTransfers.Select(row => row.Currency).Distinct().ToListAsync())
        {
            (await stage.LedgerAsync(LedgerAccount.Exchange, currency)).IsZero.ShouldBeTrue(currency.Code);
            (await stage.LedgerAsync(LedgerAccount.Credit, currency)).IsZero.ShouldBeTrue(currency.Code);
        }

        await stage.ProveAsync();
    }

    /// <summary>1,210.00 to pay, whatever the currency: abroad, without VAT.</summary>
    private static async Task<DocumentRow> IssueAsync(BankStage stage, Currency currency)
    {
        var content = TestGateway.Content();
        if (currency != Currency.Eur)
        {
            content = content with
            {
                Currency = currency,
                VatCurrency = Currency.Eur,
                VatTotalInVatCurrency = Amount.Eur(190m),
                Lines = [content.Lines[0] with { Price = new Price { Net = 1000m }, Vat = Vat.Standard(21) }],
            };
        }

        var outcome = (await stage.Gateway.IssueAsync(stage.Gateway.Order(content: content)))[0];
        return outcome.ShouldBeOfType<Api.Invoicing.IssueOutcome.Issued>().Row;
    }

    private static async Task<MovementId> TakeAsync(BankStage stage, decimal amount, string currency = "EUR")
    {
        await stage.TakeAsync(new CodaFile().Begin(currency: currency)
            .Movement(amount, "rien", customerReference: "E1").End());
        return (await stage.MovementsAsync())[0].Id;
    }

    private static Task<MovementOutcome> AllocateAsync(
        BankStage stage, MovementId id,
        params (DocumentId Invoice, decimal Amount, decimal? Rate, decimal? Pays)[] parts) =>
        stage.ActAsync(id, async (act, db, row) =>
        {
            var allocations = new List<Allocation>();
            foreach (var (invoice, amount, rate, pays) in parts)
            {
                var receivable = await db.Receivables.SingleAsync(one => one.InvoiceId == invoice);
                var given = new Amount(amount, row.Currency);
                _ = Exchange.TryMake(given, receivable.Currency, rate, pays, out var exchange);
                allocations.Add(new Allocation(receivable.ClientId, receivable.Id, given) { Exchange = exchange });
            }

            return await act.AllocateAsync(db, row, allocations, learns: false, "test", default);
        });
}
