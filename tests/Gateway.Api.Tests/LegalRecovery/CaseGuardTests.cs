using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>
/// What a case may not do: claim by a law that nobody loaded, begin on a wrong day, go on once all is paid.
/// </summary>
public class CaseGuardTests
{
    /// <summary>The rate of the second half of 2026 is not loaded as the product comes.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_missing_rate_books_nothing_and_is_named(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider, "2026-06-01");
        var handed = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-05-15");
        var waiting = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "500.00", "2026-05-15");
        var early = await stage.OpenCaseAsync("2026-06-16", "court", handed);
        await stage.OnAsync("2026-06-16", early, "handedOver");
        var late = await stage.OpenCaseAsync("2026-06-16", "court", waiting);
        var before = await stage.OwedAsync(handed);

        (await stage.NotOnAsync("2026-07-10", late, "handedOver")).ShouldBe("SGW-CASE-LAW-MISSING /act");
        (await stage.OwedAsync(waiting)).ShouldBe("500.00 + 0.00 + 0.00");

        // 300.00 reach the bailiff: without the rate nobody knows how much of it pays interest.
        (await stage.NotOnAsync("2026-07-10", early, "paymentReceived", ", \"amount\": \"300.00\""))
            .ShouldBe("SGW-CASE-LAW-MISSING /act");
        (await stage.OwedAsync(handed)).ShouldBe(before);

        await stage.LoadRatesAsync();
        await stage.OnAsync("2026-07-10", early, "paymentReceived", ", \"amount\": \"300.00\"");

        // Costs and interest went first.
        (await stage.OwedAsync(handed)).ShouldEndWith(" + 0.00 + 0.00");
        (await stage.OnAsync("2026-07-10", late, "handedOver")).ShouldBe("handedOver");
        await stage.ProveLedgerAsync();
    }

    /// <summary>Worked case T19: the terms of a bankruptcy run from its judgment, whenever it is proposed.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_collective_procedure_begins_on_the_day_of_its_judgment(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider, "2026-05-04");
        var client = stage.Stage.Cast.Clients[DunningStage.Company];
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1210.00", "2026-05-01");
        const string bankrupt = ", \"insolvency\": \"bankruptcy\"";
        (await stage.RefusedAsync("2026-06-16", "bankruptcyClaim", invoice, bankrupt))
            .ShouldBe(["SGW-CASE-OPENED-ON /openedOn"]);
        (await stage.RefusedAsync(
            "2026-06-16", "bankruptcyClaim", invoice, bankrupt + ", \"openedOn\": \"2062-06-15\""))
            .ShouldBe(["SGW-CASE-FUTURE /openedOn"]);
        (await stage.RefusedAsync("2026-06-16", "court", invoice, ", \"openedOn\": \"2026-06-17\""))
            .ShouldBe(["SGW-CASE-FUTURE /openedOn"]);
        (await stage.RefusedAsync(
            "2026-06-16", "bankruptcyClaim", invoice,
            bankrupt + ", \"openedOn\": \"2026-06-15\", \"claimBy\": \"2026-06-14\""))
            .ShouldBe(["SGW-CASE-CLAIM-BY /claimBy"]);

        // Noted on 20 June of a judgment of the 15th, proposed on the 30th: the day of the judgment counts.
        stage.Stage.GoTo("2026-06-20");
        await stage.Admin.CreateAsync("/v1/payroll/insolvencies", $$"""
            { "client": "{{client}}", "since": "2026-06-15", "reference": "RegSol" }
            """);
        var path = await stage.OpenCaseAsync("2026-06-30", "bankruptcyClaim", invoice);
        (await stage.Admin.ReadAsync(path)).Text("openedOn").ShouldBe("2026-06-15");
        (await stage.DeadlinesAsync(path)).ShouldBe(
            ["claimFiling 2026-07-15", "sureties 2026-09-15", "claimLost 2027-06-15", "vatRefund 2029-12-31"]);

        // Interest stops on that day: 45 days at 10.5 % are 15.66.
        (await stage.OnAsync("2026-06-30", path, "claimFiled")).ShouldBe("filed");
        (await stage.OwedAsync(invoice)).ShouldBe("1210.00 + 15.66 + 40.00");
    }

    [Fact]
    public async Task Who_declares_a_claim_holds_everything_else_of_the_client_at_once()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var declared = await stage.Stage.InvoiceAsync(DunningStage.Consumer, "400.00", "2026-01-05");
        var other = await stage.Stage.InvoiceAsync(DunningStage.Consumer, "90.00", "2026-01-12");
        (await stage.Stage.BlockersAsync(other)).ShouldNotContain("SGW-DUN-HOLD-INSOLVENCY");
        var path = await stage.ProposeAsync(
            "2026-02-16", "debtSettlement", declared,
            ", \"insolvency\": \"collectiveDebtSettlement\", \"openedOn\": \"2026-02-13\"");
        (await stage.Stage.BlockersAsync(other)).ShouldContain("SGW-DUN-HOLD-INSOLVENCY");
        await using var db = stage.Stage.Gateway.Read();
        db.Insolvencies.Select(row => row.Since).ShouldHaveSingleItem().ShouldBe(DunningStage.Day("2026-02-13"));

        // It was noted already: a second claim notes nothing more.
        await stage.OnAsync("2026-02-17", path, "withdrawn");
        await stage.ProposeAsync("2026-02-17", "debtSettlement", other);
        db.Insolvencies.Count().ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task A_debt_that_was_paid_to_the_house_is_neither_recorded_nor_served(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var (partner, bailiff) = await stage.PartnerAsync("huissier");
        var path = await stage.OpenCaseAsync("2026-02-16", "rci", invoice, $", \"partnerId\": \"{partner}\"");
        var mine = $"/v1/partner/cases/{path.Split('/')[^1]}";
        await stage.OnAsync("2026-02-16", path, "handedOver");
        await stage.OnAsync("2026-03-02", path, "summonsServed");
        (await bailiff.ReadAsync(mine)).GetProperty("owed").Text("total").ShouldBe("1049.21");
        (await stage.NotOnAsync("2026-03-02", path, "paid")).ShouldBe("SGW-CASE-STILL-OWED /act");

        // 20 March: the debtor transfers all of it to the house; the bailiff reads it at once.
        stage.Stage.GoTo("2026-03-20");
        await stage.Stage.PayAsync(invoice, "1049.21");
        (await stage.OwedAsync(invoice)).ShouldBe("0.00 + 0.00 + 0.00");
        (await bailiff.ReadAsync(mine)).GetProperty("owed").Text("total").ShouldBe("0.00");
        (await stage.NotOnAsync("2026-04-13", mine, "recordDrawn", by: bailiff))
            .ShouldBe("SGW-CASE-NOTHING-OWED /act");

        // The house is told once that there is something to end.
        var warn = stage.Get<WarnOfDeadlines>();
        (await warn.RunAsync(default)).ShouldBe(1);
        (await warn.RunAsync(default)).ShouldBe(0);
        (await stage.Admin.ReadAsync("/v1/events?limit=200")).GetRawText().ShouldContain("case.nothing-owed");

        // The payment comes back, and the case goes on.
        await stage.Stage.TakeBackAsync(invoice);
        (await stage.OnAsync("2026-04-14", path, "recordDrawn")).ShouldBe("uncontested");
        bailiff.Dispose();
    }

    [Fact]
    public async Task The_hold_of_an_open_case_ends_with_it_and_by_nobody()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "court", invoice);
        var client = stage.Stage.Cast.Clients[DunningStage.Company];
        var hold = (await stage.Admin.ReadAsync($"/v1/holds?client={client}")).GetProperty("items")[0].Text("id");
        using var lifted = await stage.Admin.PostOnceAsync(
            $"/v1/holds/{hold}:release", Answers.Json("""{ "reason": "By mistake." }"""));
        (await lifted.ProblemAsync("conflict")).Text("detail")
            .ShouldContain((await stage.Admin.ReadAsync(path)).Text("number"));
        (await stage.Stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-HOLD-LEGAL");

        // Another hold for the law, of a person, is lifted by persons.
        var own = await stage.Stage.HoldAsync(
            invoice, """{ "kind": "legal", "reviewOn": "2026-06-01", "note": "Asked our lawyer." }""");
        await stage.Admin.CreateAsync($"/v1/holds/{own.Text("id")}:release", """{ "reason": "Answered." }""");
        await stage.OnAsync("2026-02-16", path, "withdrawn");
        (await stage.Stage.BlockersAsync(invoice)).ShouldNotContain("SGW-DUN-HOLD-LEGAL");
    }

    [Fact]
    public async Task Money_moves_in_a_case_only_since_it_is_there()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "court", invoice);
        await stage.OnAsync("2026-02-18", path, "handedOver");
        stage.Stage.GoTo("2026-02-20");
        foreach (var (act, day) in new[]
        {
            ("paymentReceived", "2026-02-17"), ("paymentReceived", "2017-02-20"), ("costAdded", "2026-02-15"),
        })
        {
            using var answer = await stage.Admin.PostOnceAsync(
                $"{path}/events", Answers.Json(CaseStage.Event(act, day, ", \"amount\": \"10.00\"")));
            (await answer.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-CASE-ORDER /act"], act + day);
        }
    }

    /// <summary>A summary order and a European order are for debts that nobody contests; a dead debtor is served
    /// nothing.</summary>
    [Fact]
    public async Task What_is_contested_or_whose_debtor_died_after_it_left_goes_no_further()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var ordered = await stage.Stage.InvoiceAsync(DunningStage.Company, "900.00", "2026-01-05");
        var order = await stage.OpenCaseAsync("2026-02-02", "summaryOrder", ordered, ", \"hasDebtorsWriting\": true");
        await stage.OnAsync("2026-02-02", order, "handedOver");
        await stage.OnAsync("2026-02-03", order, "noticeSent");
        var dispute = await stage.Stage.HoldAsync(
            ordered, """{ "kind": "dispute", "category": "service", "owner": "x", "reviewOn": "2026-06-01" }""");
        (await stage.NotOnAsync("2026-02-23", order, "petitionFiled")).ShouldBe("SGW-CASE-CONTESTED /act");
        await stage.Admin.CreateAsync($"/v1/holds/{dispute.Text("id")}:release", "{}");
        (await stage.OnAsync("2026-02-23", order, "petitionFiled")).ShouldBe("pending");
        await stage.OnAsync("2026-03-02", order, "titleGiven");
        await stage.Admin.CreateAsync(
            $"/v1/clients/{stage.Stage.Cast.Clients[DunningStage.Company]}/holds",
            """{ "kind": "death", "reviewOn": "2026-06-01" }""");
        (await stage.NotOnAsync("2026-03-03", order, "titleServed")).ShouldBe("SGW-CASE-DEATH /act");
    }

    /// <summary>Who may still stand against a title is left the time for it; a judge who dismissed it frees the
    /// execution.</summary>
    [Fact]
    public async Task A_dismissed_challenge_frees_the_execution_of_an_RCI()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "rci", invoice);
        foreach (var (day, act) in new[]
        {
            ("2026-02-16", "handedOver"), ("2026-03-02", "summonsServed"), ("2026-04-13", "recordDrawn"),
            ("2026-04-20", "declaredEnforceable"), ("2026-04-27", "titleServed"), ("2026-05-11", "opposed"),
        })
        {
            await stage.OnAsync(day, path, act);
        }

        (await stage.NotOnAsync("2026-05-12", path, "executed")).ShouldBe("SGW-CASE-STEP /act");
        (await stage.OnAsync("2026-05-18", path, "oppositionDismissed")).ShouldBe("served");
        (await stage.OnAsync("2026-05-19", path, "executed")).ShouldBe("execution");
    }

    /// <summary>A European order falls by opposition alone: its costs are nobody's, and no judgment winds the clock.
    /// </summary>
    [Fact]
    public async Task A_European_order_that_was_opposed_is_no_title()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite, "2026-02-02");
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.French, "6000.00", "2026-01-02");
        var path = await stage.OpenCaseAsync("2026-03-02", "europeanOrder", invoice);
        await stage.OnAsync("2026-03-02", path, "petitionFiled");
        await stage.OnAsync("2026-03-03", path, "costAdded", ", \"amount\": \"90.00\"");
        await stage.OnAsync("2026-03-16", path, "titleGiven");
        (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/prescription")).Text("nature").ShouldBe("judgment");
        await stage.OnAsync("2026-03-20", path, "titleServed");
        (await stage.OnAsync("2026-04-01", path, "opposed")).ShouldBe("contested");
        (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/prescription")).Text("nature").ShouldBe("general");
        (await stage.OnAsync("2026-04-02", path, "returned")).ShouldBe("returned");
        (await stage.OwedAsync(invoice)).ShouldBe("6000.00 + 0.00 + 0.00");
    }

    /// <summary>An RCI asks 10 % of the principal beside it: 10.00, where letters claimed more than 14.00.</summary>
    [Theory, ClassData<Databases>]
    public async Task What_letters_claimed_beyond_the_cap_of_an_RCI_is_taken_back(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider, "2026-02-02");
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2025-12-15");
        await stage.Stage.PayAsync(invoice, "900.00");
        await stage.Stage.LiveAsync("2026-02-02", "2026-02-23");
        await stage.Stage.NightAsync();
        (await stage.OwedAsync(invoice)).ShouldStartWith("100.00 + 14.");
        var path = await stage.OpenCaseAsync("2026-02-24", "rci", invoice);
        (await stage.OnAsync("2026-02-24", path, "handedOver")).ShouldBe("handedOver");
        (await stage.OwedAsync(invoice)).ShouldBe("100.00 + 10.00 + 40.00");

        // Who pays all that the dossier asks owes nothing more.
        await stage.ProveDossierAsync(path, invoice);
        await stage.OnAsync("2026-02-24", path, "paymentReceived", ", \"amount\": \"150.00\"");
        (await stage.OwedAsync(invoice)).ShouldBe("0.00 + 0.00 + 0.00");
        (await stage.OnAsync("2026-02-24", path, "paid")).ShouldBe("paid");
        await stage.ProveLedgerAsync();
    }
}
