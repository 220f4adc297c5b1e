using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.LegalRecovery;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Testing.Banking;
using Microsoft.Extensions.DependencyInjection;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>Who may have paid is not reminded while the money waits for somebody to look at it.</summary>
public class MoneyThatWaitsTests
{
    private const string HouseIban = "BE29363099990064";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

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
    public async Task Who_sends_one_cent_every_few_days_is_not_held_back_for_longer(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        await ReceiveAsync(stage, "120326", 0.01m, "F2026-000001");
        await stage.LiveAsync("2026-03-12", "2026-03-16");
        await ReceiveAsync(stage, "160326", 0.01m, "F2026-000001", number: 52, before: 1000.01m);
        (await stage.BlockersAsync(invoice)).ShouldBe(["SGW-DUN-MONEY"]);
        await stage.LiveAsync("2026-03-17", "2026-03-19");
        await ReceiveAsync(stage, "190326", 0.01m, "F2026-000001", number: 53, before: 1000.02m);
        await stage.LiveAsync("2026-03-20", "2026-03-20");

        stage.Story.ShouldBe(["2026-03-20 reminder Mail 1000.00"]);
    }

    /// <summary>What money may pay stands on no letter about anything else either.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_letter_does_not_list_what_queued_money_may_pay(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-02");
        await stage.InvoiceAsync(Company, "300.00", "2026-03-04");
        await stage.InvoiceAsync(Company, "200.00", "2026-03-05");
        stage.GoTo("2026-03-12");
        await ReceiveAsync(stage, "120326", 1000m);

        await stage.LiveAsync("2026-03-12", "2026-03-12");

        stage.Story.ShouldBe(["2026-03-12 reminder Mail 500.00"], "300.00 are due for one, and 200.00 are late too");
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
        var notice = (await stage.NoticesAsync()).ShouldHaveSingleItem();
        var check = stage.Gateway.Services.GetRequiredService<NoticeCheck>();
        await using var db = stage.Gateway.Read();
        (await check.FindAsync(db, notice, Token)).ShouldBe("money-waits");
        (await check.FindAsync(db, notice, Token, stage.Today)).ShouldBeNull("of one that has left it is not asked");

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

    /// <summary>A transfer that nobody can be sure of; the id of its movement.</summary>
    internal static async Task<string> ReceiveAsync(
        DunningStage stage, string day, decimal amount, string text = "", int number = 51, decimal before = 1000m)
    {
        var file = new CodaFile().Begin(before, number, day, HouseIban).Movement(amount, text, name: "J PEETERS").End();
        using var taken = await stage.Admin.PostOnceAsync(
            "/v1/statements", Answers.Bytes(file.ToBytes(), "application/octet-stream"));
        taken.IsSuccessStatusCode.ShouldBeTrue(
            await taken.Content.ReadAsStringAsync(Token));
        var waiting = (await stage.Admin.ReadAsync("/v1/movements?state=queued")).GetProperty("items");
        return waiting.EnumerateArray().Last().Text("id");
    }
}
