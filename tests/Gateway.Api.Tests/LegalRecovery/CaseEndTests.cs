using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>What stays owed once a case is over, and what reminders do from then on, day by day.</summary>
public class CaseEndTests
{
    /// <summary>20 April: 47 days at 10.5 % are 13.52; and the 40.00 of a letter that never arrived.</summary>
    [Theory, ClassData<Databases>]
    public async Task What_a_letter_that_came_back_took_out_is_claimed_by_the_case(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-03-04");
        await stage.Stage.LiveAsync("2026-03-12", "2026-03-26");
        await stage.Stage.NightAsync();
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 6.33 + 40.00");
        var mail = stage.Stage.Post.Reminders[^1].MessageId.ToString().Trim('<', '>');
        await stage.Admin.CreateAsync("/v1/mail-events", $$"""
            { "events": [ { "id": "b-1", "messageId": "{{mail}}", "kind": "bounced", "recipient": "x@example.org",
              "occurredAt": "2026-03-26T10:00:00Z" } ] }
            """);
        await stage.Stage.NightAsync();
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 0.00 + 0.00");

        var path = await stage.OpenCaseAsync("2026-04-20", "rci", invoice);
        await stage.OnAsync("2026-04-20", path, "handedOver");

        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 13.52 + 40.00");
        await stage.ProveDossierAsync(path, invoice);
        await stage.ProveLedgerAsync();
    }

    /// <summary>
    /// The 40.00 of a letter are paid on 1 April; 47 days at 10.5 % are 13.52. What money or people settled is served
    /// by no bailiff, and what the ledger still has is in the dossier, also once the invoice itself is paid.
    /// </summary>
    [Fact]
    public async Task A_dossier_asks_what_the_ledger_says_and_nothing_that_was_paid()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-03-04");
        await stage.Stage.LiveAsync("2026-03-12", "2026-03-26");
        await stage.Stage.NightAsync();
        stage.Stage.GoTo("2026-04-01");
        await stage.Stage.PayAccessoryAsync(invoice, AccessoryKind.Costs, 40m);
        var path = await stage.OpenCaseAsync("2026-04-20", "rci", invoice);

        // Before it leaves the ledger has the interest of the letter alone; the dossier says what it will claim.
        (await stage.AskedAsync(path)).Text("total").ShouldBe("1013.52 EUR");
        await stage.OnAsync("2026-04-20", path, "handedOver");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 13.52 + 0.00");
        await stage.ProveDossierAsync(path, invoice);

        // The bailiff costs 180.00; money for the case pays them first, and then of the interest.
        await stage.OnAsync("2026-04-20", path, "costAdded", ", \"amount\": \"180.00\"");
        (await stage.ProveDossierAsync(path, invoice)).Text("costs").ShouldBe("180.00 EUR");
        await stage.OnAsync("2026-04-20", path, "paymentReceived", ", \"amount\": \"100.00\"");
        (await stage.ProveDossierAsync(path, invoice)).Text("costs").ShouldBe("80.00 EUR");
        await stage.OnAsync("2026-04-20", path, "paymentReceived", ", \"amount\": \"90.00\"");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 3.52 + 0.00");
        (await stage.ProveDossierAsync(path, invoice)).Text("additional").ShouldBe("3.52 EUR");

        // The client pays all that it knows of; what the bailiff costs on top is still asked.
        await stage.Stage.PayAsync(invoice, "1003.52");
        await stage.OnAsync("2026-04-20", path, "costAdded", ", \"amount\": \"25.00\"");
        (await stage.OwedAsync(invoice)).ShouldBe("0.00 + 0.00 + 25.00");
        (await stage.ProveDossierAsync(path, invoice)).Text("principal").ShouldBe("0.00 EUR");
        await stage.ProveLedgerAsync();
    }

    /// <summary>
    /// 10 April: 85 days at 10.5 % are 24.45, and 40.00; 180.00 for the bailiff, of which 100.00 were paid. Contested,
    /// it comes back: of the 100.00, 40.00 stay with the fixed sum and 60.00 are the client's again.
    /// </summary>
    [Theory, ClassData<Databases>]
    public async Task A_case_returned_without_a_title_takes_its_claim_back_and_the_ladder_goes_on(
        DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "rci", invoice);
        await stage.OnAsync("2026-02-16", path, "handedOver");
        await stage.OnAsync("2026-03-02", path, "summonsServed");
        await stage.OnAsync("2026-03-03", path, "costAdded", ", \"amount\": \"180.00\"");
        await stage.OnAsync("2026-04-10", path, "paymentReceived", ", \"amount\": \"100.00\"");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 24.45 + 120.00");
        await stage.ProveDossierAsync(path, invoice);
        await stage.OnAsync("2026-04-10", path, "contested");

        // 13 April: it comes back. Nothing of it is owed but the debt, and the timeline says by which row.
        (await stage.OnAsync("2026-04-13", path, "returned")).ShouldBe("returned");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 0.00 + 0.00");
        (await stage.CreditAsync(DunningStage.Company)).ShouldBe("60.00");
        (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/timeline")).GetRawText()
            .ShouldContain("case-end-untitled-2018");
        await stage.ProveLedgerAsync();

        // The ladder begins where it stood: nobody had reminded. Interest is computed anew, but on no more than is
        // owed beyond the 60.00 that are kept since 13 April; the fixed sum was paid.
        await stage.Stage.LiveAsync("2026-04-14", "2026-04-24");
        stage.Stage.Story.ShouldBe(
            ["2026-04-14 reminder Mail 940.00", "2026-04-24 second-reminder Mail 940.00 +28.29"]);
        await stage.Stage.NightAsync();
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 28.29 + 0.00");

        // A second case claims what the first had taken back, once.
        var court = await stage.OpenCaseAsync("2026-04-27", "court", invoice);
        await stage.OnAsync("2026-04-27", court, "handedOver");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 29.34 + 0.00");
        var asked = await stage.ProveDossierAsync(court, invoice);
        asked.Text("principal").ShouldBe("1000.00 EUR", "what is kept pays nothing by itself");
        asked.Text("credits").ShouldBe("60.00 EUR");
        await stage.ProveLedgerAsync();
    }

    [Fact]
    public async Task A_title_keeps_its_costs_owed_and_no_letter_takes_them_out()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "court", invoice);
        await stage.OnAsync("2026-02-16", path, "handedOver");
        await stage.OnAsync("2026-02-20", path, "writServed");
        await stage.OnAsync("2026-02-20", path, "costAdded", ", \"amount\": \"180.00\"");
        await stage.OnAsync("2026-03-02", path, "titleGiven");
        await stage.OnAsync("2026-03-09", path, "titleServed");
        await stage.OnAsync("2026-03-16", path, "executed");

        // 20 March: nothing was found to seize. What the judge granted stays owed.
        (await stage.OnAsync("2026-03-20", path, "returned")).ShouldBe("returned");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 9.21 + 220.00");
        await stage.Stage.LiveAsync("2026-03-23", "2026-04-02");
        stage.Stage.Story[^1].ShouldBe("2026-04-02 second-reminder Mail 1000.00 +62.15");
        await stage.Stage.NightAsync();
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 22.15 + 220.00");
        await stage.ProveLedgerAsync();
    }

    [Fact]
    public async Task What_is_withdrawn_lost_or_only_prepared_leaves_nothing_and_a_lost_debt_waits_for_a_person()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var withdrawn = await stage.Stage.InvoiceAsync(DunningStage.Company, "500.00", "2026-01-15");
        var lost = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "700.00", "2026-01-15");
        var prepared = await stage.Stage.InvoiceAsync(DunningStage.French, "800.00", "2026-01-15");

        // Withdrawn after a writ and its cost: as if it had never gone.
        var path = await stage.OpenCaseAsync("2026-02-16", "court", withdrawn);
        await stage.OnAsync("2026-02-16", path, "handedOver");
        await stage.OnAsync("2026-02-18", path, "costAdded", ", \"amount\": \"180.00\"");
        (await stage.OnAsync("2026-02-20", path, "withdrawn")).ShouldBe("withdrawn");
        (await stage.OwedAsync(withdrawn)).ShouldBe("500.00 + 0.00 + 0.00");
        (await stage.Stage.BlockersAsync(withdrawn)).ShouldNotContain("SGW-DUN-HOLD-LEGAL");

        // Lost: no reminder follows a judgment against us until somebody has looked at it and lifted the dispute.
        var court = await stage.OpenCaseAsync("2026-02-20", "court", lost);
        await stage.OnAsync("2026-02-20", court, "handedOver");
        await stage.OnAsync("2026-02-23", court, "writServed");
        await stage.OnAsync("2026-02-23", court, "costAdded", ", \"amount\": \"240.00\"");
        (await stage.OnAsync("2026-03-20", court, "refused")).ShouldBe("lost");
        (await stage.OwedAsync(lost)).ShouldBe("700.00 + 0.00 + 0.00");
        (await stage.Stage.BlockersAsync(lost)).ShouldContain("SGW-DUN-HOLD-DISPUTE");
        (await stage.RefusedAsync("2026-03-20", "amicable", lost)).ShouldBe(["SGW-CASE-CONTESTED /procedure"]);
        await stage.Stage.LiveAsync("2026-03-23", "2026-03-25");
        stage.Stage.Story.ShouldNotContain(line => line.Contains("700.00"));
        var hold = (await stage.Admin.ReadAsync("/v1/holds")).GetProperty("items").EnumerateArray()
            .Single(one => one.Text("kind") == "dispute");
        await stage.Admin.CreateAsync($"/v1/holds/{hold.Text("id")}:release", "{}");
        await stage.Stage.LiveAsync("2026-03-26", "2026-03-26");
        stage.Stage.Story.ShouldContain("2026-03-26 reminder Mail 700.00");

        // Taken back before it left: it had claimed nothing.
        var early = await stage.ProposeAsync("2026-03-26", "court", prepared);
        await stage.OnAsync("2026-03-26", early, "withdrawn");
        (await stage.OwedAsync(prepared)).ShouldBe("800.00 + 0.00 + 0.00");
        await stage.ProveLedgerAsync();
    }
}
