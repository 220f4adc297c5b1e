using Gateway.Api.Hosting;
using Gateway.Api.Identity;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Banking;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Payroll;

/// <summary>Wages before the client pays, over the API and through the daily job, as dated stories.</summary>
public class WageTests
{
    private const string One = "person:one@example.org key:1";
    private const string Two = "person:two@example.org key:2";

    [Theory, ClassData<Databases>]
    public async Task The_wage_is_advanced_on_the_seventh_working_day_and_never_before_or_twice(
        DatabaseProvider provider)
    {
        // The service ended on Monday 11 May 2026. Ascension is Thursday the 14th: the wage is due on the 21st.
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoice = await world.IssueAsync(world.ThreeInOne, serviceEnd: "2026-05-11");
        (await world.EntriesAsync())[0].Text("wageDueOn").ShouldBe("2026-05-21");

        world.Go("2026-05-20");
        (await world.LookAsync()).ShouldBe(0);

        world.Go("2026-05-21");
        (await Task.WhenAll(world.LookAsync(), world.LookAsync(), world.LookAsync())).Sum().ShouldBe(1);
        (await world.LookAsync()).ShouldBe(0);
        var advance = (await world.EntriesAsync(invoice))[^1];
        (advance.Text("type"), advance.Money("advance"), advance.Money("toUnit"), advance.Text("reason"))
            .ShouldBe(("advanceMade", 1000m, 1000m, "wageDue"));
        (await world.Admin.ReadAsync($"/v1/invoices/{invoice}/timeline")).EnumerateArray()
            .Select(fact => fact.Text("kind")).ShouldContain("wage.advanced");

        // Money that comes later is the cooperative's that laid the wage out.
        world.Go("2026-06-25");
        await world.PayAsync(invoice, "1210.00");
        var paid = (await world.EntriesAsync(invoice))[^1];
        (paid.Money("exVatShare"), paid.Money("advance"), paid.Money("toUnit")).ShouldBe((1000m, -1000m, 0m));
        (await world.LookAsync()).ShouldBe(0);
    }

    [Theory, ClassData<Databases>]
    public async Task A_payment_that_the_bank_returns_after_the_wage_day_is_advanced_at_the_next_run(
        DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoice = await world.IssueAsync(world.ThreeInOne);
        var payment = await world.PayAsync(invoice, "1210.00");
        world.Go("2026-06-02");
        (await world.LookAsync()).ShouldBe(0);

        await world.ReverseAsync(invoice, payment);
        (await world.LookAsync()).ShouldBe(1);

        (await world.EntriesAsync(invoice)).Types()
            .ShouldBe(["invoiceIssued", "invoicePaid", "paymentReversed", "advanceMade"]);
        (await world.EntriesAsync(invoice)).Sum("toUnit").ShouldBe(1000m);
    }

    [Theory, ClassData<Databases>]
    public async Task The_fund_steps_in_for_an_insolvent_client_and_later_money_repays_it_first(
        DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoice = await world.IssueAsync(world.ThreeInOne);
        var other = await world.IssueAsync(world.ThreeInOne, client: 1);
        world.Go("2026-06-15");
        (await world.LookAsync()).ShouldBe(2);

        // A reorganisation holds off what is older than it alone, so what is invoiced later is no loss.
        await world.InsolventAsync(client: 1, "judicialReorganisation");
        (await world.LookAsync()).ShouldBe(1);
        (await world.EntriesAsync(other)).Types().ShouldBe(["invoiceIssued", "advanceMade", "guaranteeDrawn"]);
        world.Go("2026-06-16");
        var later = await world.IssueAsync(world.ThreeInOne, client: 1);

        await world.InsolventAsync(client: 0);
        (await world.LookAsync()).ShouldBe(1);
        var dividend = await world.PayAsync(invoice, "121.00");

        var entries = await world.EntriesAsync(invoice);
        entries.Types().ShouldBe(
            ["invoiceIssued", "advanceMade", "guaranteeDrawn", "invoicePartiallyPaid", "guaranteeRepaid"]);
        (entries[2].Text("reason"), entries[2].Money("guarantee"), entries[2].Money("advance"))
            .ShouldBe(("clientInsolvent", 1000m, -1000m));
        (entries[3].Money("toUnit"), entries[4].Money("guarantee"), entries[4].Text("payment"))
            .ShouldBe((0m, -100m, dividend));
        world.Go("2026-07-15");
        (await world.LookAsync()).ShouldBe(1);
        (await world.EntriesAsync(later)).Types().ShouldBe(["invoiceIssued", "advanceMade"]);

        // The bank takes the dividend back: the fund carries it again.
        await world.ReverseAsync(invoice, dividend);
        var drawn = (await world.EntriesAsync(invoice))[^1];
        (drawn.Text("type"), drawn.Text("reason"), drawn.Money("guarantee"))
            .ShouldBe(("guaranteeDrawn", "paymentReversed", 100m));
        var events = (await world.Admin.ReadAsync("/v1/events?limit=1000")).GetProperty("items").EnumerateArray();
        events.Select(one => one.Text("type")).Where(type => type.StartsWith("guarantee", StringComparison.Ordinal))
            .ShouldBe(["guarantee.drawn", "guarantee.drawn", "guarantee.repaid", "guarantee.drawn"]);

        await using var db = await world.Gateway.Services.GetRequiredService<IDbContextFactory<GatewayDbContext>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);
        var invoiceId = new DocumentId(Guid.Parse(invoice));
        var fund = await db.LedgerTransfers
            .Where(row => row.Event == LedgerEvent.GuaranteeDrawn && row.InvoiceId == invoiceId)
            .OrderBy(row => row.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        fund.Select(row => (row.Debit, row.Amount)).ShouldBe(
            [(LedgerAccount.Guarantee, 100_000), (LedgerAccount.Outside, 10_000), (LedgerAccount.Guarantee, 10_000)]);
        await BookProof.RunAsync(db);
    }

    [Theory, ClassData<Databases>]
    public async Task A_client_that_is_later_than_the_policy_waits_is_the_fund_s(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(
            provider,
            "2026-05-11",
            ("Payroll:Guarantees:0:Id", "guarantee-short"),
            ("Payroll:Guarantees:0:ValidFrom", "2026-01-01"),
            ("Payroll:Guarantees:0:DaysLateMax", "10"),
            ("Payroll:Guarantees:0:Provision:0", "0"),
            ("Payroll:Guarantees:0:Provision:5", "50"),
            ("Payroll:Guarantees:0:Source", "Finance"));
        var invoice = await world.IssueAsync(world.ThreeInOne); // due on 10 June
        world.Go("2026-06-20");
        (await world.LookAsync()).ShouldBe(1);
        var exposure = await world.Admin.ReadAsync("/v1/payroll/exposure");
        exposure.GetProperty("totals")[0].Money("provision").ShouldBe(500m);

        world.Go("2026-06-21");
        (await world.LookAsync()).ShouldBe(1);

        var drawn = (await world.EntriesAsync(invoice))[^1];
        (drawn.Text("reason"), drawn.Text("rule")).ShouldBe(("clientTooLate", "guarantee-short"));
    }

    [Theory, ClassData<Databases>]
    public async Task Exposure_is_told_as_at_any_day_by_unit_client_age_and_invoice(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var first = await world.IssueAsync(world.ThreeInOne);
        await world.IssueAsync(world.ThreeInOne, "500.00", client: 1);
        await world.IssueAsync(world.Activity, "9000.00", client: 1);
        world.Go("2026-05-25");
        await world.LookAsync();
        world.Go("2026-07-01"); // 21 days after the due date
        await world.PayAsync(first, "605.00");

        var now = await world.Admin.ReadAsync("/v1/payroll/exposure?by=client");
        now.GetProperty("totals")[0].Money("advanced").ShouldBe(1000m);
        now.GetProperty("totals")[0].Money("provision").ShouldBe(10m);
        now.GetProperty("ages")[0].Text("fromDaysLate").ShouldBe("1");
        now.GetProperty("items").EnumerateArray()
            .ToDictionary(item => item.Text("client"), item => item.GetProperty("sum").Money("advanced"))
            .ShouldBe(
                new Dictionary<string, decimal> { [world.Cast.Clients[0]] = 500m, [world.Cast.Clients[1]] = 500m },
                ignoreOrder: true);
        now.GetProperty("isVerified").GetBoolean().ShouldBeFalse();

        var before = await world.Admin.ReadAsync("/v1/payroll/exposure?asOf=2026-06-30&by=invoice");
        before.GetProperty("totals")[0].Money("advanced").ShouldBe(1500m);
        before.GetProperty("items").GetArrayLength().ShouldBe(2);
        (await world.Admin.ReadAsync("/v1/payroll/exposure?asOf=2026-05-24")).GetProperty("totals").GetArrayLength()
            .ShouldBe(0);

        var page = await world.Admin.ReadAsync("/v1/payroll/exposure?by=invoice&limit=1");
        var rest = await world.Admin.ReadAsync($"/v1/payroll/exposure?by=invoice&limit=1&cursor={page.Text("next")}");
        rest.GetProperty("items")[0].Text("invoice").ShouldNotBe(page.GetProperty("items")[0].Text("invoice"));
        rest.TryGetProperty("next", out _).ShouldBeFalse();
    }

    [Theory, ClassData<Databases>]
    public async Task A_payment_and_the_daily_run_at_once_never_lay_out_more_than_is_owed(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoices = new List<string>();
        for (var invoice = 0; invoice < 8; invoice++)
        {
            invoices.Add(await world.IssueAsync(world.ThreeInOne));
        }

        world.Go("2026-06-15");
        await Task.WhenAll(invoices.Select(async invoice => await world.PayAsync(invoice, "605.00"))
            .Append<Task>(world.LookAsync()).Append(world.LookAsync()));
        await world.LookAsync();

        foreach (var invoice in invoices)
        {
            var entries = await world.EntriesAsync(invoice);
            entries.Sum("toUnit").ShouldBe(1000m);
            entries.Sum("advance").ShouldBe(500m);
        }
    }

    [Fact]
    public async Task An_invoice_that_cannot_be_looked_at_holds_up_no_other_and_health_tells()
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite);
        var broken = await world.IssueAsync(world.ThreeInOne);
        var sound = await world.IssueAsync(world.ThreeInOne);
        var id = Guid.Parse(broken);
        await using (var db = world.Gateway.Read())
        {
            await db.PayrollEntries.Where(row => row.InvoiceId == new DocumentId(id))
                .ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        world.Go("2026-05-26");
        (await world.LookAsync()).ShouldBe(1);

        (await world.EntriesAsync(sound)).Types().ShouldBe(["invoiceIssued", "advanceMade"]);
        world.Go("2026-05-27");
        var health = world.Gateway.Services.GetRequiredService<HealthChecks>();
        await using var read = world.Gateway.Read();
        (await health.RunAsync(read, TestContext.Current.CancellationToken))
            .Single(check => check.Name == "wages").IsFine.ShouldBeFalse();
    }

    [Theory, ClassData<Databases>]
    public async Task A_write_off_hands_the_advance_to_the_fund_and_money_that_comes_still_repays_it(
        DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoice = await world.IssueAsync(world.ThreeInOne);
        world.Go("2026-06-15");
        await world.LookAsync();

        await WriteOffAsync(world, new DocumentId(Guid.Parse(invoice)));
        await world.PayAsync(invoice, "605.00");

        var entries = await world.EntriesAsync(invoice);
        entries.Types().ShouldBe(
        [
            "invoiceIssued", "advanceMade", "invoiceWrittenOff", "guaranteeDrawn", "invoiceWrittenOff", "invoicePaid",
            "guaranteeRepaid",
        ]);
        (entries[2].Money("amountInclVat"), entries[2].Money("open"), entries[3].Text("reason"))
            .ShouldBe((-1210m, 0m, "writtenOff"));
        entries[4].Money("amountInclVat").ShouldBe(605m, "what comes in after all was not given up");
        entries.Sum("guarantee").ShouldBe(500m);
        entries.Sum("toUnit").ShouldBe(1000m);
    }

    [Fact]
    public async Task A_run_that_is_cut_off_is_taken_up_where_it_stood()
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite);
        for (var invoice = 0; invoice < 12; invoice++)
        {
            await world.IssueAsync(world.ThreeInOne);
        }

        world.Go("2026-06-15");
        var look = world.Gateway.Services.GetRequiredService<LookAtWages>();
        using var stop = new CancellationTokenSource();
        var run = look.RunAsync(stop.Token);
        await Task.Delay(15);
        await stop.CancelAsync();
        await Should.NotThrowAsync(async () =>
        {
            try
            {
                await run;
            }
            catch (OperationCanceledException)
            {
                // It was in the middle of an invoice.
            }
        });
        await world.LookAsync();

        var advances = (await world.EntriesAsync()).Where(entry => entry.Text("type") == "advanceMade").ToList();
        advances.Count.ShouldBe(12);
        advances.Select(entry => entry.GetProperty("invoice").Text("id")).ShouldBeUnique();
    }

    /// <summary>Two persons give up what is owed.</summary>
    private static Task WriteOffAsync(PayrollWorld world, DocumentId invoice)
    {
        var writeOffs = world.Gateway.Services.GetRequiredService<WriteOffs>();
        return world.Gateway.Services.GetRequiredService<Transactions>().RunAsync(
            async (db, token) =>
            {
                var everybody = new Scope.Administration();
                var proposed = (await writeOffs.ProposeAsync(
                    db, everybody, new WriteOffOrder(invoice, WriteOffReason.Insolvent), One, token))
                    .ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>();
                await db.SaveChangesAsync(token);
                (await writeOffs.DecideAsync(db, everybody, proposed.Row.Id, approves: true, Two, token))
                    .ShouldBeOfType<ApprovalOutcome<WriteOffRow>.Done>();
            },
            TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Somebody_else_s_client_or_a_day_to_come_is_no_insolvency()
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite);
        using var future = await world.Admin.PostOnceAsync("/v1/payroll/insolvencies", Answers.Json($$"""
            { "client": "{{world.Cast.Clients[0]}}", "since": "2026-05-12", "reference": "x" }
            """));
        (await future.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-INSOLVENCY-DATE /since"]);
        using var unknown = await world.Admin.PostOnceAsync("/v1/payroll/insolvencies", Answers.Json($$"""
            { "client": "{{world.Cast.Units[0]}}", "since": "2026-05-11", "reference": "x" }
            """));
        (await unknown.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-UNKNOWN-ID /client"]);
        (await world.Admin.ReadAsync("/v1/payroll/insolvencies")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }
}
