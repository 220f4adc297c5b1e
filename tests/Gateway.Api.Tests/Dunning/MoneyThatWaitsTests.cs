using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.LegalRecovery;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Testing.Banking;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>Who may have paid is not reminded while the money waits for somebody to look at it.</summary>
public class MoneyThatWaitsTests
{
    private const string HouseIban = "BE29363099990064";

    [Theory, ClassData<Databases>]
    public async Task Nothing_leaves_about_what_queued_money_may_pay_until_a_person_says_what_it_is(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.InvoiceAsync(Consumer, "400.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        var movement = await ReceiveAsync(stage, "120326", 1000m);

        await stage.LiveAsync("2026-03-12", "2026-03-13");

        // The amount alone is not sure enough to book, and sure enough not to remind; of the other nothing waits.
        stage.Story.ShouldBe(["2026-03-12 first-reminder Mail 400.00"]);
        (await stage.BlockersAsync(invoice)).ShouldBe(["SGW-DUN-MONEY"]);
        (await stage.WhyAsync(invoice)).Text("dunnableFrom").ShouldBe("2026-03-20", "five working days are over");
        await stage.Admin.CreateAsync(
            $"/v1/movements/{movement}:set-aside", """{ "reason": "the sale of a desk" }""");
        (await stage.BlockersAsync(invoice)).ShouldBeEmpty();
        await stage.LiveAsync("2026-03-16", "2026-03-16");
        stage.Story[^1].ShouldBe("2026-03-16 reminder Mail 1000.00");
    }

    [Theory, ClassData<Databases>]
    public async Task A_queue_that_nobody_looks_at_keeps_letters_away_for_some_days_only(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        await ReceiveAsync(stage, "120326", 1000m);

        await stage.LiveAsync("2026-03-12", "2026-03-20");

        stage.Story.ShouldBe(["2026-03-20 reminder Mail 1000.00"]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_house_that_wants_it_reminds_whatever_waits(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider, configure: options => options.QueueWorkingDaysMax = 0);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        await ReceiveAsync(stage, "120326", 1000m);

        await stage.LiveAsync("2026-03-12", "2026-03-12");

        stage.Story.ShouldBe(["2026-03-12 reminder Mail 1000.00"]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_letter_that_was_issued_is_stopped_by_money_that_came_in_since(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        stage.Post.Fault = DeliveryFaults.MailServerUnreachable;
        await stage.RunAsync();
        await ReceiveAsync(stage, "120326", 1000m);

        stage.Post.Fault = null;
        stage.GoTo("2026-03-13");
        await stage.DeliverAsync();

        stage.Post.Reminders.ShouldBeEmpty();
        (await stage.NoticesAsync()).ShouldHaveSingleItem().Remark.ShouldBe("money-waits");
        (await stage.BlockersAsync(invoice)).ShouldBe(["SGW-DUN-MONEY"]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_promise_is_not_broken_while_the_money_for_it_waits(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-10");
        await stage.HoldAsync(invoice, """{ "kind": "promise", "amount": "1000.00", "until": "2026-03-20" }""");
        stage.GoTo("2026-03-20");
        await ReceiveAsync(stage, "200326", 1000m);

        stage.GoTo("2026-03-25");
        await stage.JudgePromisesAsync();
        (await stage.FactsAsync(invoice)).ShouldNotContain("promise.broken");
        stage.GoTo("2026-03-30");
        await stage.JudgePromisesAsync();
        (await stage.FactsAsync(invoice)).ShouldContain("promise.broken", "nobody looked for five working days");
    }

    [Theory, ClassData<Databases>]
    public async Task Nobody_goes_to_law_for_what_is_in_the_house(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.Stage.GoTo("2026-04-20");
        var movement = await ReceiveAsync(stage.Stage, "200426", 1000m);

        (await stage.RefusedAsync("2026-04-21", "court", invoice)).ShouldHaveSingleItem()
            .ShouldStartWith("SGW-CASE-MONEY");
        await stage.Admin.CreateAsync(
            $"/v1/movements/{movement}:set-aside", """{ "reason": "the sale of a desk" }""");
        await stage.ProposeAsync("2026-04-21", "court", invoice);
    }

    /// <summary>A transfer of which only the amount says what it may be for; the id of its movement.</summary>
    private static async Task<string> ReceiveAsync(DunningStage stage, string day, decimal amount)
    {
        var file = new CodaFile().Begin(day: day, iban: HouseIban).Movement(amount, name: "J PEETERS").End();
        using var taken = await stage.Admin.PostOnceAsync(
            "/v1/statements", Answers.Bytes(file.ToBytes(), "application/octet-stream"));
        taken.IsSuccessStatusCode.ShouldBeTrue(
            await taken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var waiting = (await stage.Admin.ReadAsync("/v1/movements?state=queued")).GetProperty("items");
        return waiting.EnumerateArray().ShouldHaveSingleItem().Text("id");
    }
}
