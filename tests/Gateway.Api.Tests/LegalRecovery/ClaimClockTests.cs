using Gateway.Api.Dunning;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>The limitation clock of a claim, and the days of a case that warn before they pass.</summary>
public class ClaimClockTests
{
    /// <summary>Worked case T21: goods of 10 March 2026, a lawyer's notice of 1 February 2027.</summary>
    [Theory, ClassData<Databases>]
    public async Task Each_nature_has_its_term_and_facts_wind_the_clock_again(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var goods = await stage.Stage.InvoiceAsync(DunningStage.Consumer, "100.00", "2026-03-10");
        var service = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-03-10");
        var warn = stage.Get<WarnOfPrescription>();
        (await EndAsync(goods)).ShouldBe("2036-03-10");
        await NoteAsync(goods, """{ "nature": "goodsToConsumer" }""");
        (await EndAsync(goods)).ShouldBe("2027-03-10");

        // Six months before its end it warns, once; the service has ten years and waits.
        stage.Stage.GoTo("2026-09-09");
        (await warn.RunAsync(default)).ShouldBe(0);
        stage.Stage.GoTo("2026-09-10");
        (await warn.RunAsync(default)).ShouldBe(1);
        (await warn.RunAsync(default)).ShouldBe(0);

        // Our own letter does nothing; the lawyer's notice gives a year, once, and then it warns again.
        stage.Stage.GoTo("2027-02-01");
        var own = await NoteAsync(goods, """{ "interruption": "ownLetter", "on": "2027-02-01" }""");
        own.GetProperty("interruptions")[0].GetProperty("whyNot").GetString().ShouldNotBeNullOrEmpty();
        await NoteAsync(goods, """{ "interruption": "lawyersNotice", "on": "2027-02-01", "reference": "RR 1" }""");
        (await EndAsync(goods)).ShouldBe("2028-02-01");
        (await warn.RunAsync(default)).ShouldBe(0);
        stage.Stage.GoTo("2027-08-02");
        (await warn.RunAsync(default)).ShouldBe(1);

        // A part payment acknowledges the rest: ten new years; one that was taken back does not.
        await stage.Stage.PayAsync(service, "10.00", "2027-05-03");
        (await EndAsync(service)).ShouldBe("2037-05-03");

        async Task<string> EndAsync(string invoice) =>
            (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/prescription")).Text("end");
        Task<System.Text.Json.JsonElement> NoteAsync(string invoice, string json) =>
            stage.Admin.CreateAsync($"/v1/invoices/{invoice}/prescription", json);
    }

    [Theory, ClassData<Databases>]
    public async Task What_is_no_note_or_lies_ahead_is_refused_and_a_stranger_finds_nothing(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var goods = await stage.Stage.InvoiceAsync(DunningStage.Consumer, "100.00", "2026-03-10");
        string[] wrong =
        [
            "{}", """{ "interruption": "writ" }""", """{ "interruption": "writ", "on": "2030-01-01" }""",
            """{ "nature": "general", "interruption": "writ" }""",
        ];
        foreach (var bad in wrong)
        {
            using var answer = await stage.Admin.PostOnceAsync(
                $"/v1/invoices/{goods}/prescription", Answers.Json(bad));
            (await answer.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-PRESCRIPTION-NOTE /on"], bad);
        }

        using var neighbour = await stage.Stage.Gateway.CallerAsync(
            new ProductionUnitId(Guid.Parse(stage.Stage.Cast.Units[0])));
        using var hidden = await neighbour.GetAsync(
            $"/v1/invoices/{goods}/prescription", TestContext.Current.CancellationToken);
        await hidden.ProblemAsync("not-found");
    }

    [Theory, ClassData<Databases>]
    public async Task A_writ_winds_the_clock_and_a_judgment_begins_a_new_one(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "court", invoice);
        await stage.OnAsync("2026-02-17", path, "handedOver");
        await stage.OnAsync("2026-03-02", path, "writServed");
        var clock = await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/prescription");
        clock.Text("end").ShouldBe("2036-03-02");
        await stage.OnAsync("2026-04-20", path, "titleGiven");
        clock = await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/prescription");
        (clock.Text("nature"), clock.Text("end")).ShouldBe(("judgment", "2036-04-20"));
    }

    /// <summary>The summons of 2 March: the record can be drawn from 11 April, two weeks after 28 March.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_day_that_counts_warns_two_weeks_before_once(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "rci", invoice);
        await stage.OnAsync("2026-02-16", path, "handedOver");
        await stage.OnAsync("2026-03-02", path, "summonsServed");
        var warn = stage.Get<WarnOfDeadlines>();

        stage.Stage.GoTo("2026-03-27");
        (await warn.RunAsync(default)).ShouldBe(0);
        stage.Stage.GoTo("2026-03-28");
        (await warn.RunAsync(default)).ShouldBe(1);
        (await warn.RunAsync(default)).ShouldBe(0);
        using var unit = await stage.Stage.Gateway.CallerAsync(
            new ProductionUnitId(Guid.Parse(stage.Stage.Cast.Units[1])));
        var told = (await unit.ReadAsync("/v1/events")).GetRawText();
        told.ShouldContain("case.deadline-near");
        told.ShouldContain("2026-04-11");

        // Once it has ended nothing warns any more.
        await stage.OnAsync("2026-03-30", path, "withdrawn");
        (await warn.RunAsync(default)).ShouldBe(0);
    }
}
