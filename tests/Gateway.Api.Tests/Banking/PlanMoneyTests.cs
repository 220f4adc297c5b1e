using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>Money that comes for the instalments of a payment plan.</summary>
public class PlanMoneyTests
{
    /// <summary>The last instalment is of interest and costs alone, long after the debt was paid.</summary>
    [Theory, ClassData<Databases>]
    public async Task The_instalments_of_a_plan_pay_the_interest_and_costs_that_are_in_it(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.ClaimAsync(invoice.Id, AccessoryKind.Interest, 6.33m);
        await stage.ClaimAsync(invoice.Id, AccessoryKind.Costs, 50m);
        string[] references =
        [
            .. Enumerable.Range(1, 2).Select(one => PaymentReferences.Of(2026, 9, one, Country.Belgium).Text),
        ];
        await AgreeAsync(stage, invoice.Id, references);

        string[] digits = [.. references.Select(TakeStatementsTests.DigitsOf)];
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(1210m, digits[0], "101").End());
        await stage.TakeAsync(
            new CodaFile().Begin(2210m, 52, "150726").Movement(46.33m, digits[1], "101").End());

        (await stage.MovementsAsync()).ShouldAllBe(row => row.State == MovementState.Booked);
        await using var db = stage.Gateway.Read();
        (await db.AccessoryEntries.SumAsync(row => row.Amount)).ShouldBe(1000, "the 10.00 that are not in the plan");
        (await db.ClientCreditEntries.AnyAsync()).ShouldBeFalse();

        // A client whose money went back pays once more as the plan said, which is kept meanwhile.
        await db.Plans.ExecuteUpdateAsync(row => row.SetProperty(one => one.State, PlanState.Kept));
        await stage.TakeAsync(
            new CodaFile().Begin(2256.33m, 53, "160726").Movement(10m, digits[1], "101").End());
        (await stage.MovementsAsync()).ShouldAllBe(row => row.State == MovementState.Booked);
        (await db.AccessoryEntries.SumAsync(row => row.Amount)).ShouldBe(0);
        await stage.ProveAsync();
    }

    /// <summary>A plan over all but 10.00 of the costs.</summary>
    private static Task AgreeAsync(BankStage stage, DocumentId invoice, string[] references) =>
        stage.Gateway.RunAsync(async db =>
        {
            var receivable = await db.Receivables.SingleAsync(row => row.InvoiceId == invoice);
            var id = Guid.CreateVersion7(stage.Gateway.Clock.GetUtcNow());
            db.Plans.Add(new PlanRow
            {
                Id = id, LegalEntityId = receivable.LegalEntityId, ClientId = receivable.ClientId,
                State = PlanState.Agreed, Currency = Currency.Eur, Total = 125_633, LapseDays = 15, Text = "",
                ProposedOn = new(2026, 3, 12), AgreedOn = new(2026, 3, 12), Author = "test",
                Items =
                [
                    new PlanItemRow
                    {
                        PlanId = id, ReceivableId = receivable.Id, Balance = 121_000, Interest = 633, Costs = 4000,
                        OpenInterest = 633, OpenCosts = 5000,
                    },
                ],
                Instalments =
                [
                    .. references.Select((reference, index) => new InstalmentRow
                    {
                        PlanId = id, Number = index + 1, DueOn = new(2026, 4 + index, 8), Reference = reference,
                        Amount = index == 0 ? 121_000 : 4_633,
                    }),
                ],
            });
            return true;
        });
}
