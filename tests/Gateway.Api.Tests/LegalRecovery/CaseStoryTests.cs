using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>Each way of a debt through the real stack, day by day, and what must not happen in between.</summary>
public class CaseStoryTests
{
    private const string Writing = ", \"hasDebtorsWriting\": true";

    /// <summary>The summons of 2 March: the month ends on 2 April, the record is safe from 11 April 2026.</summary>
    [Theory, ClassData<Databases>]
    public async Task An_undisputed_debt_goes_by_RCI_and_its_money_is_booked(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        (await stage.RefusedAsync("2026-02-16", "rci", invoice)).ShouldBe(["SGW-CASE-CONTRACT-EXHIBIT /procedure"]);
        var path = await stage.ProposeAsync("2026-02-16", "rci", invoice);

        // 16 February: one person alone lets nothing leave, and no second case holds the same invoice.
        using var alone = await stage.Admin.PostOnceAsync($"{path}:confirm", Answers.Json("{}"));
        await alone.ProblemAsync("conflict");
        using var early = await stage.Admin.PostOnceAsync(
            $"{path}/events", Answers.Json(CaseStage.Event("handedOver", "2026-02-16")));
        await early.ProblemAsync("conflict");
        (await stage.RefusedAsync("2026-02-16", "court", invoice)).ShouldBe(["SGW-CASE-TWICE /invoices"]);
        await stage.Stage.Second.CreateAsync($"{path}:confirm", "{}");

        // From then on nobody reminds: ladders would have by the middle of March.
        (await stage.Stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-HOLD-LEGAL");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 0.00 + 0.00");

        // 16 February: 32 days at 10.5 % are 9.21, and 40.00; handed over, both are owed.
        (await stage.OnAsync("2026-02-16", path, "handedOver")).ShouldBe("handedOver");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 9.21 + 40.00");
        (await stage.OnAsync("2026-03-02", path, "summonsServed")).ShouldBe("summoned");
        await stage.OnAsync("2026-03-03", path, "costAdded", ", \"amount\": \"180.00\"");
        (await stage.DeadlinesAsync(path)).ShouldBe(["rciAnswer 2026-04-02", "rciRecord 2026-04-11"]);
        await stage.Stage.LiveAsync("2026-03-09", "2026-03-11");
        stage.Stage.Story.ShouldBeEmpty();

        // 30 March: 300.00 come to the bailiff. 74 days are 21.29 of interest; costs go first, then interest.
        await stage.OnAsync("2026-03-30", path, "paymentReceived", ", \"amount\": \"300.00\"");
        (await stage.OwedAsync(invoice)).ShouldBe("941.29 + 0.00 + 0.00");
        (await stage.NotOnAsync("2026-03-30", path, "paymentReceived", ", \"amount\": \"5000.00\""))
            .ShouldBe("SGW-CASE-TOO-MUCH /amount");

        // The record waits for its day.
        (await stage.NotOnAsync("2026-04-10", path, "recordDrawn")).ShouldBe("SGW-CASE-TOO-EARLY /act");
        (await stage.OnAsync("2026-04-11", path, "recordDrawn")).ShouldBe("uncontested");
        (await stage.OnAsync("2026-04-20", path, "declaredEnforceable")).ShouldBe("titled");
        (await stage.OnAsync("2026-04-27", path, "titleServed")).ShouldBe("served");
        (await stage.NotOnAsync("2026-05-20", path, "executed")).ShouldBe("SGW-CASE-TOO-EARLY /act");
        (await stage.OnAsync("2026-06-02", path, "executed")).ShouldBe("execution");
        (await stage.NotOnAsync("2026-06-15", path, "paid")).ShouldBe("SGW-CASE-STILL-OWED /act");

        // 15 June: 77 days on 941.29 are 20.85 more.
        await stage.OnAsync("2026-06-15", path, "paymentReceived", ", \"amount\": \"962.14\"");
        (await stage.OwedAsync(invoice)).ShouldBe("0.00 + 0.00 + 0.00");
        (await stage.OnAsync("2026-06-15", path, "paid")).ShouldBe("paid");
        (await stage.NotOnAsync("2026-06-16", path, "costAdded", ", \"amount\": \"1.00\""))
            .ShouldBe("SGW-CASE-STEP /act");
        await stage.ProveLedgerAsync();
    }

    /// <summary>One gateway for the tracks that need no database of their own.</summary>
    [Fact]
    public async Task Every_other_way_as_it_goes_and_as_it_must_not()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite, "2026-01-05");
        await stage.LoadRatesAsync();
        await AmicableAsync(stage);
        await SummaryOrderAsync(stage);
        await CourtAsync(stage);
        await EuropeanAsync(stage);
        await stage.ProveLedgerAsync();
    }

    [Fact]
    public async Task Collective_procedures_are_open_only_to_their_debtors_and_hold_everything()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite, "2026-01-05");
        await stage.LoadRatesAsync();
        await BankruptcyAsync(stage);
        await ReorganisationAsync(stage);
        await DebtSettlementAsync(stage);
        await stage.ProveLedgerAsync();
    }

    [Fact]
    public async Task A_disputed_debt_goes_to_court_only()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        await stage.Stage.HoldAsync(
            invoice, """{ "kind": "dispute", "category": "service", "owner": "x", "reviewOn": "2026-06-01" }""");

        await stage.KeepAsync(invoice, "contract");
        foreach (var procedure in new[] { "rci", "amicable", "summaryOrder" })
        {
            (await stage.RefusedAsync("2026-02-16", procedure, invoice, Writing))
                .ShouldBe(["SGW-CASE-CONTESTED /procedure"], procedure);
        }

        await stage.OpenCaseAsync("2026-02-16", "court", invoice);
    }

    private static async Task AmicableAsync(CaseStage stage)
    {
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "500.00", "2026-01-02");
        (await stage.RefusedAsync("2026-01-02", "amicable", invoice)).ShouldBe(["SGW-CASE-NOT-DUE /procedure"]);
        var path = await stage.OpenCaseAsync("2026-01-12", "amicable", invoice);
        await stage.OnAsync("2026-01-12", path, "handedOver");
        await stage.OnAsync("2026-01-20", path, "planAgreed");
        await stage.OnAsync("2026-01-26", path, "planBroken");
        (await stage.StateAsync(path)).ShouldBe("handedOver");
        await stage.OnAsync("2026-01-28", path, "contested");
        (await stage.NotOnAsync("2026-01-29", path, "planAgreed")).ShouldBe("SGW-CASE-STEP /act");
        await stage.OnAsync("2026-01-30", path, "returned");

        // A consumer owes nothing of what it costs to ask again: only a court may say so.
        var consumer = await stage.Stage.InvoiceAsync(DunningStage.Consumer, "200.00", "2025-12-02");
        const string wait = ", \"waitEnd\": \"2026-01-20\"";
        (await stage.RefusedAsync("2026-01-29", "amicable", consumer)).ShouldBe(["SGW-CASE-WAIT /procedure"]);
        (await stage.RefusedAsync("2026-01-29", "amicable", consumer, wait))
            .ShouldBe(["SGW-CASE-REMINDER-EXHIBIT /procedure"]);
        await stage.KeepAsync(consumer, "reminder");
        var asked = await stage.OpenCaseAsync("2026-01-29", "amicable", consumer, wait);
        await stage.OnAsync("2026-01-29", asked, "handedOver");
        await stage.OnAsync("2026-01-30", asked, "costAdded", ", \"amount\": \"25.00\"");
        (await stage.OwedAsync(consumer)).ShouldBe("200.00 + 0.00 + 0.00");

        // Who recovers wrote on 30 January: the new days run to 17 February, and no judge is asked before.
        await stage.OnAsync("2026-01-30", asked, "noticeSent");
        (await stage.DeadlinesAsync(asked)).ShouldBe(["collectorWait 2026-02-17"]);
        await stage.OnAsync("2026-01-30", asked, "returned");
        (await stage.RefusedAsync("2026-01-30", "court", consumer, wait)).ShouldBe(["SGW-CASE-WAIT /procedure"]);

        // It came back: dunning may go on, and so may another way.
        (await stage.Stage.BlockersAsync(invoice)).ShouldNotContain("SGW-DUN-HOLD-LEGAL");
        await stage.OpenCaseAsync("2026-01-30", "court", invoice);
    }

    private static async Task SummaryOrderAsync(CaseStage stage)
    {
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "900.00", "2026-01-02");
        (await stage.RefusedAsync("2026-02-02", "summaryOrder", invoice)).ShouldBe(["SGW-CASE-NO-WRITING /procedure"]);
        (await stage.RefusedAsync("2026-02-02", "summaryOrder", invoice, Writing))
            .ShouldBe(["SGW-CASE-WRITING-EXHIBIT /procedure"]);
        var path = await stage.OpenCaseAsync("2026-02-02", "summaryOrder", invoice, Writing);
        await stage.OnAsync("2026-02-03", path, "handedOver");
        await stage.OnAsync("2026-02-04", path, "noticeSent");
        (await stage.DeadlinesAsync(path)).ShouldBe(["noticeEnd 2026-02-19", "petition 2026-03-06"]);
        (await stage.NotOnAsync("2026-02-19", path, "petitionFiled")).ShouldBe("SGW-CASE-TOO-EARLY /act");
        (await stage.NotOnAsync("2026-03-07", path, "petitionFiled")).ShouldBe("SGW-CASE-TOO-LATE /act");
        stage.Stage.GoTo("2026-03-07");
        await stage.Admin.CreateAsync($"{path}/events", CaseStage.Event("petitionFiled", "2026-02-20"));
        (await stage.OnAsync("2026-03-09", path, "titleGiven")).ShouldBe("titled");
        await stage.OnAsync("2026-03-16", path, "titleServed");
        await stage.OnAsync("2026-03-20", path, "opposed");
        (await stage.OnAsync("2026-04-20", path, "oppositionUpheld")).ShouldBe("lost");

        // 1,900.00 of a consumer is beyond the justice of the peace; 1,860.00 is not.
        var consumer = await stage.Stage.InvoiceAsync(DunningStage.Consumer, "1900.00", "2026-01-02");
        (await stage.RefusedAsync("2026-04-21", "summaryOrder", consumer, Writing + ", \"waitEnd\": \"2026-02-01\""))
            .ShouldContain("SGW-CASE-SUMMARY-LIMIT /procedure");
    }

    private static async Task CourtAsync(CaseStage stage)
    {
        var consumer = await stage.Stage.InvoiceAsync(DunningStage.Consumer, "300.00", "2026-01-02");
        (await stage.RefusedAsync("2026-04-22", "court", consumer)).ShouldBe(["SGW-CASE-WAIT /procedure"]);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "700.00", "2026-01-02");
        (await stage.RefusedAsync("2026-04-22", "rci", invoice)).ShouldContain("SGW-CASE-PUBLIC-BODY /procedure");
        var path = await stage.OpenCaseAsync("2026-04-22", "court", invoice);
        await stage.OnAsync("2026-04-23", path, "handedOver");
        (await stage.OnAsync("2026-04-27", path, "writServed")).ShouldBe("pending");
        (await stage.NotOnAsync("2026-04-28", path, "executed")).ShouldBe("SGW-CASE-STEP /act");
        await stage.OnAsync("2026-05-11", path, "titleGiven");
        await stage.OnAsync("2026-05-18", path, "titleServed");
        (await stage.OnAsync("2026-05-26", path, "executed")).ShouldBe("execution");
    }

    private static async Task EuropeanAsync(CaseStage stage)
    {
        var belgian = await stage.Stage.InvoiceAsync(DunningStage.Company, "400.00", "2026-01-02");
        (await stage.RefusedAsync("2026-05-26", "europeanOrder", belgian))
            .ShouldBe(["SGW-CASE-NOT-CROSS-BORDER /procedure"]);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.French, "6000.00", "2026-01-02");
        (await stage.RefusedAsync("2026-05-26", "europeanSmallClaims", invoice))
            .ShouldBe(["SGW-CASE-SMALL-CLAIMS-LIMIT /procedure"]);
        var path = await stage.OpenCaseAsync("2026-05-26", "europeanOrder", invoice);
        await stage.OnAsync("2026-05-26", path, "petitionFiled");
        await stage.OnAsync("2026-06-01", path, "titleGiven");
        await stage.OnAsync("2026-06-02", path, "titleServed");
        (await stage.DeadlinesAsync(path)).ShouldBe(["opposition 2026-07-02"]);
        (await stage.NotOnAsync("2026-07-02", path, "executed")).ShouldBe("SGW-CASE-TOO-EARLY /act");
        (await stage.OnAsync("2026-07-03", path, "executed")).ShouldBe("execution");
        var small = await stage.Stage.InvoiceAsync(DunningStage.French, "800.00", "2026-01-02");
        var other = await stage.OpenCaseAsync("2026-07-03", "europeanSmallClaims", small);
        await stage.OnAsync("2026-07-06", other, "petitionFiled");
        (await stage.OnAsync("2026-08-06", other, "refused")).ShouldBe("lost");
    }

    /// <summary>Worked case T19: the judgment of 15 June; it names 20 July; the VAT until the end of 2029.</summary>
    private static async Task BankruptcyAsync(CaseStage stage)
    {
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1210.00", "2026-05-01");
        (await stage.RefusedAsync("2026-06-16", "bankruptcyClaim", invoice))
            .ShouldBe(["SGW-CASE-NOT-BANKRUPT /procedure"]);
        var client = stage.Stage.Cast.Clients[DunningStage.Company];
        await stage.Admin.CreateAsync("/v1/payroll/insolvencies", $$"""
            { "client": "{{client}}", "since": "2026-06-15", "reference": "RegSol" }
            """);
        (await stage.RefusedAsync("2026-06-16", "rci", invoice)).ShouldContain("SGW-CASE-INSOLVENT /procedure");
        var path = await stage.OpenCaseAsync(
            "2026-06-16", "bankruptcyClaim", invoice, ", \"openedOn\": \"2026-06-15\", \"claimBy\": \"2026-07-20\"");
        (await stage.DeadlinesAsync(path)).ShouldBe(
            ["claimFiling 2026-07-20", "sureties 2026-09-15", "claimLost 2027-06-15", "vatRefund 2029-12-31"]);

        // Interest stops on the day of the judgment: 45 days at 10.5 % are 15.66, whenever it is filed.
        (await stage.OnAsync("2026-06-30", path, "claimFiled")).ShouldBe("filed");
        (await stage.OwedAsync(invoice)).ShouldBe("1210.00 + 15.66 + 40.00");
        (await stage.DeadlinesAsync(path)).ShouldBe(["sureties 2026-09-15", "vatRefund 2029-12-31"]);
        await stage.OnAsync("2026-08-03", path, "claimAccepted");
        (await stage.NotOnAsync("2026-08-03", path, "executed")).ShouldBe("SGW-CASE-STEP /act");
        await stage.OnAsync("2026-09-01", path, "dividendReceived", ", \"amount\": \"121.00\"");
        (await stage.OnAsync("2026-12-01", path, "collectiveClosed")).ShouldBe("closed");
    }

    private static async Task ReorganisationAsync(CaseStage stage)
    {
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "1000.00", "2026-05-01");
        var path = await stage.OpenCaseAsync(
            "2026-12-02", "reorganisation", invoice,
            ", \"insolvency\": \"judicialReorganisation\", \"openedOn\": \"2026-12-01\"");
        await stage.OnAsync("2026-12-02", path, "stayOpened");
        (await stage.DeadlinesAsync(path)).ShouldBe(["stayEnd 2027-04-02"]);
        (await stage.NotOnAsync("2027-03-01", path, "stayExtended", ", \"until\": \"2028-01-01\""))
            .ShouldBe("SGW-CASE-TOO-LATE /act");
        await stage.OnAsync("2027-03-01", path, "stayExtended", ", \"until\": \"2027-08-02\"");
        (await stage.OnAsync("2027-07-01", path, "planHomologated")).ShouldBe("instalments");
        (await stage.OnAsync("2027-09-01", path, "planBroken")).ShouldBe("returned");
    }

    private static async Task DebtSettlementAsync(CaseStage stage)
    {
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Consumer, "400.00", "2026-05-01");
        (await stage.RefusedAsync("2027-09-02", "debtSettlement", invoice))
            .ShouldBe(["SGW-CASE-NOT-IN-SETTLEMENT /procedure"]);
        var path = await stage.OpenCaseAsync(
            "2027-09-02", "debtSettlement", invoice,
            ", \"insolvency\": \"collectiveDebtSettlement\", \"openedOn\": \"2027-09-01\"");
        (await stage.DeadlinesAsync(path)).ShouldBe(["claimFiling 2027-10-01"]);
        await stage.OnAsync("2027-09-10", path, "claimFiled");
        await stage.OnAsync("2027-10-01", path, "claimDisputed");
        (await stage.OnAsync("2027-11-02", path, "claimRejected")).ShouldBe("lost");
    }
}
