using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>What a person keeps of a movement for a client stays kept.</summary>
public class KeptMoneyTests
{
    [Theory, ClassData<Databases>]
    public async Task No_invoice_gets_more_than_was_said_of_it_whatever_is_kept_or_left_over(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var (disputed, whole, other) = (await IssueAsync(), await IssueAsync(), await IssueAsync());
        await stage.TakeAsync(new CodaFile().Begin(number: 51)
            .Movement(1210m, "un litige de 210").Movement(1400m, "deux factures").End());
        var (first, second) = await stage.MovementsAsync() is [var one, var two] ? (one, two) : default;

        await AllocateAsync(first, (null, 210m), (disputed, 1000m));

        (await stage.ReceivableAsync(disputed.Id)).Balance().ShouldBe(Amount.Eur(210m), "the dispute is not paid");
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-210m));
        await using (var read = stage.Gateway.Read())
        {
            var told = await read.PayrollEntries.SingleAsync(row => row.PaymentId != null);
            (told.AmountInclVat, told.ExVatShare).ShouldBe((100_000, 82_645));
        }

        await stage.ProveAsync();

        // 90.00 more than the one owes are not the other's, of which 100.00 were said.
        await AllocateAsync(second, (whole, 1300m), (other, 100m));
        (await stage.ReceivableAsync(whole.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.ReceivableAsync(other.Id)).Balance().ShouldBe(Amount.Eur(1110m));
        (await stage.LedgerAsync(LedgerAccount.Credit)).ShouldBe(Amount.Eur(-300m));
        await stage.ProveAsync();

        async Task<DocumentRow> IssueAsync() => (await stage.Gateway.IssueOneAsync()).Row;

        async Task AllocateAsync(MovementRow movement, params (DocumentRow? Invoice, decimal Amount)[] parts)
        {
            var allocations = new List<Allocation>();
            foreach (var (invoice, amount) in parts)
            {
                var receivable = invoice is null ? null : (await stage.ReceivableAsync(invoice.Id)).Header;
                allocations.Add(new Allocation(stage.Gateway.Client.Id, receivable?.Id, Amount.Eur(amount)));
            }

            (await stage.ActAsync(movement.Id, (act, db, row) => act.AllocateAsync(
                db, row, allocations, learns: false, "test", default))).ShouldBeOfType<MovementOutcome.Decided>();
        }
    }
}
