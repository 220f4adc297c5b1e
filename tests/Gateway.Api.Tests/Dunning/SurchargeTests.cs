using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.LegalRecovery;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>Interest and costs in the ledger: owed when a letter left, given back to who pays on time again.</summary>
public class SurchargeTests
{
    [Theory, ClassData<Databases>]
    public async Task Who_pays_on_time_again_gets_back_as_credit_what_lateness_cost(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider, configure: options =>
            (options.ReturnSurcharges, options.OnTimeInvoicesForReturn) = (true, 2));
        var late = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-26");
        await stage.NightAsync();
        (await OpenOfAsync(stage)).ShouldBe(4_633);
        await stage.PayAsync(late, "1000.00");
        await stage.PayAccessoryAsync(late, AccessoryKind.Costs, 40m); // 6.33 of interest stay open

        stage.GoTo("2026-03-30");
        await PayOnTimeAsync(stage, "2026-04-10");
        await stage.NightAsync();
        (await StatementAsync(stage)).Text("credit").ShouldBe("0.00", "one is not enough");
        await PayOnTimeAsync(stage, "2026-04-20");
        await stage.NightAsync();
        await stage.NightAsync();

        var statement = await StatementAsync(stage);
        statement.Text("credit").ShouldBe("40.00");
        statement.Text("closing").ShouldBe("0.00");
        statement.GetProperty("lines").EnumerateArray().Select(line => line.Text("event"))
            .Count(kind => kind == "surchargesReturned").ShouldBe(1);
        (await OpenOfAsync(stage)).ShouldBe(0);
        (await stage.FactsAsync(late)).Count(kind => kind == "accessory.returned").ShouldBe(1);

        // The next letter says so: it asks for what is owed less the credit.
        await stage.InvoiceAsync(Company, "100.00", "2026-04-21");
        await stage.LiveAsync("2026-04-29", "2026-04-29");
        stage.Story[^1].ShouldBe("2026-04-29 reminder Mail 60.00");
        stage.Post.Reminders[^1].Text.ShouldContain("40,00");
    }

    /// <summary>
    /// 40.00 of a letter and 180.00 of the bailiff were paid, and 13.52 of interest: the bailiff's are no price of
    /// lateness, and while the case is open nothing of it is given back.
    /// </summary>
    [Theory, ClassData<Databases>]
    public async Task What_a_procedure_cost_is_not_given_back(DatabaseProvider provider)
    {
        await using var cases = new CaseStage(await OpenAsync(
            provider,
            configure: options => (options.ReturnSurcharges, options.OnTimeInvoicesForReturn) = (true, 2),
            more: new Dictionary<string, string?> { ["LegalRecovery:UnitWaitDays"] = "0" }));
        var stage = cases.Stage;
        var late = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-26");
        await stage.NightAsync();
        stage.GoTo("2026-04-01");
        await stage.PayAccessoryAsync(late, AccessoryKind.Costs, 40m);
        var path = await cases.OpenCaseAsync("2026-04-20", "rci", late);
        await cases.OnAsync("2026-04-20", path, "handedOver");
        await cases.OnAsync("2026-04-20", path, "costAdded", ", \"amount\": \"180.00\"");
        await cases.OnAsync("2026-04-20", path, "paymentReceived", ", \"amount\": \"180.00\"");
        await stage.PayAsync(late, "1013.52");
        (await cases.OwedAsync(late)).ShouldBe("0.00 + 0.00 + 0.00");
        stage.GoTo("2026-04-22");
        await PayOnTimeAsync(stage, "2026-04-30");
        await PayOnTimeAsync(stage, "2026-05-08");
        await stage.NightAsync();
        (await cases.CreditAsync(Company)).ShouldBe("0.00", "it is at law");

        await cases.OnAsync("2026-05-11", path, "paid");
        await stage.NightAsync();
        await stage.NightAsync();

        (await cases.CreditAsync(Company)).ShouldBe("53.52");
        await cases.ProveLedgerAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task Nothing_is_given_back_where_the_house_did_not_say_so(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(
            provider, configure: options => options.OnTimeInvoicesForReturn = 1);
        var late = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-26");
        await stage.NightAsync();
        await stage.PayAsync(late, "1000.00");
        stage.GoTo("2026-03-30");
        await PayOnTimeAsync(stage, "2026-04-10");

        await stage.NightAsync();

        (await OpenOfAsync(stage)).ShouldBe(4_633);
    }

    [Theory, ClassData<Databases>]
    public async Task A_letter_that_came_back_claimed_nothing(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-26");
        await stage.NightAsync();
        await stage.NightAsync();
        (await OpenOfAsync(stage)).ShouldBe(4_633, "each letter is booked once");
        var mail = stage.Post.Reminders[^1].MessageId.ToString().Trim('<', '>');
        await stage.Admin.CreateAsync("/v1/mail-events", $$"""
            { "events": [ { "id": "b-1", "messageId": "{{mail}}", "kind": "bounced", "recipient": "x@example.org",
              "occurredAt": "2026-03-26T10:00:00Z" } ] }
            """);

        await stage.NightAsync();
        (await OpenOfAsync(stage)).ShouldBe(0);
        await stage.LiveAsync("2026-03-27", "2026-03-27");
        var batch = await stage.PrintAsync();
        await stage.NightAsync();
        (await OpenOfAsync(stage)).ShouldBe(0, "what is handed over has not left");
        await stage.PostedAsync(batch);
        await stage.NightAsync();

        (await OpenOfAsync(stage)).ShouldBe(4_662); // on paper, a day later, with the interest of that day
    }

    /// <summary>What was asked of a "company", or after a first reminder that never came, is not owed.</summary>
    [Theory, ClassData<Databases>]
    public async Task What_letters_asked_is_taken_back_from_who_turns_out_to_be_a_consumer_or_was_never_reminded(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var (taken, other) = (await stage.CompanyAsync("Taken for one", 1), await stage.CompanyAsync("Another", 2));
        var (paid, planned) = (
            await stage.InvoiceAsync(taken, "400.00", "2026-03-04"),
            await stage.InvoiceAsync(other, "400.00", "2026-03-04"));
        await stage.InvoiceAsync(Consumer, "400.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-12");
        var first = stage.Post.Reminders.Single(mail => mail.Text.Contains("gratuit", StringComparison.Ordinal));
        await stage.LiveAsync("2026-03-26", "2026-03-31");
        await stage.NightAsync();
        (await OpenOfAsync(stage)).ShouldBe(4_253 + 4_253 + 5_558); // 22 days and 40.00; 5 days and 55.00

        foreach (var client in (string[])[taken, other])
        {
            await stage.CorrectAsync(client, """{ "kind": "privatePerson", "enterpriseNumber": null }""");
        }

        (await OpenOfAsync(stage)).ShouldBe(5_558);
        await stage.NightAsync();
        (await OpenOfAsync(stage)).ShouldBe(5_558);
        await stage.PayAsync(paid, "442.53");
        (await CreditOfAsync(stage)).ShouldBe(4_253, "nothing of it pays what a consumer does not owe");
        using var plan = await stage.Admin.PostOnceAsync($"/v1/clients/{other}/plans", Answers.Json($$"""
            {
              "invoices": [ "{{planned}}" ], "interest": "2.53", "costs": "40.00",
              "instalments": [ { "dueOn": "2026-04-15", "amount": "442.53" } ]
            }
            """));
        (await plan.ProblemAsync("invalid-request")).Findings().ShouldHaveSingleItem()
            .ShouldStartWith("SGW-PLAN-CEILING");

        // The first reminder of the third never arrived: what the second letter asked is not owed either.
        await stage.Admin.CreateAsync("/v1/mail-events", $$"""
            { "events": [ { "id": "b-1", "messageId": "{{first.MessageId.ToString().Trim('<', '>')}}",
              "kind": "bounced", "recipient": "{{first.To.Address}}", "occurredAt": "2026-03-31T10:00:00Z" } ] }
            """);
        await stage.NightAsync();
        (await OpenOfAsync(stage)).ShouldBe(0);
        await stage.NightAsync();
        (await OpenOfAsync(stage)).ShouldBe(0);
    }

    [Theory, ClassData<Databases>]
    public async Task What_waits_for_a_person_too_long_is_told_once(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(
            provider, configure: options => options.FormalNoticeByRegisteredPost = true);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-04-09"); // Thursday
        (string Day, int Times)[] nights =
            [("2026-04-10", 0), ("2026-04-13", 0), ("2026-04-14", 1), ("2026-04-15", 1)];
        foreach (var (day, times) in nights)
        {
            stage.GoTo(day);
            await stage.NightAsync();
            (await stage.FactsAsync(invoice)).Count(kind => kind == "dunning.waits").ShouldBe(times, day);
        }
    }

    [Theory, ClassData<Databases>]
    public async Task A_term_the_law_does_not_allow_is_told_at_invoicing_and_the_invoice_goes(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = stage.Cast.Invoice("t-1", more: "\"paymentTermDays\":61,");
        var fine = stage.Cast.Invoice("t-2", more: "\"paymentTermDays\":60,");
        var consumer = stage.Cast.Invoice("t-3", more: "\"paymentTermDays\":90,", client: Consumer);

        (await WarningsAsync("/v1/invoices:validate", invoice)).ShouldBe(["SGW-TERM-TOO-LONG"]);
        (await WarningsAsync("/v1/invoices", invoice)).ShouldBe(["SGW-TERM-TOO-LONG"]);
        (await WarningsAsync("/v1/invoices", fine)).ShouldBeEmpty();
        (await WarningsAsync("/v1/invoices", consumer)).ShouldBeEmpty();
        (await stage.Admin.CreateAsync("/v1/invoices:validate", stage.Cast.Invoice("t-4"))).Text("dueDate")
            .ShouldBe(Text(stage.Today.AddDays(30)), "the recommended term is the default");

        async Task<IReadOnlyList<string>> WarningsAsync(string path, string json)
        {
            var answer = await stage.Admin.CreateAsync(path, json);
            return answer.TryGetProperty("warnings", out var warnings)
                ? [.. warnings.EnumerateArray().Select(one => one.Text("rule"))
                    .Where(rule => rule.StartsWith("SGW-TERM", StringComparison.Ordinal))]
                : [];
        }
    }

    private static async Task PayOnTimeAsync(DunningStage stage, string due)
    {
        var invoice = await stage.InvoiceAsync(Company, "200.00", due);
        stage.GoTo(due);
        await stage.PayAsync(invoice, "200.00");
        stage.Clock.Advance(TimeSpan.FromDays(1));
    }

    private static async Task<System.Text.Json.JsonElement> StatementAsync(DunningStage stage) =>
        (await stage.Admin.ReadAsync(
            $"/v1/clients/{stage.Cast.Clients[Company]}/statement?from=2026-01-01&to={Text(stage.Today)}"))
        [0];

    /// <summary>What is kept for clients, in cents.</summary>
    private static async Task<long> CreditOfAsync(DunningStage stage)
    {
        await using var db = stage.Gateway.Read();
        return await db.ClientCreditEntries.SumAsync(row => row.Amount)
            - (await db.Receivables.Select(row => row.Entries.Sum(entry => entry.Amount)).ToListAsync())
                .Where(open => open < 0).Sum();
    }

    /// <summary>What is open of interest and costs, in cents.</summary>
    private static async Task<long> OpenOfAsync(DunningStage stage)
    {
        await using var db = stage.Gateway.Read();
        return await db.AccessoryEntries.SumAsync(row => row.Amount);
    }
}
