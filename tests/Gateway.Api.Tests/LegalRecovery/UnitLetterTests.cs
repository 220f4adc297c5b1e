using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>Before a client goes to law the holder of the unit hears of it by mail, and has days to stop it.</summary>
public class UnitLetterTests
{
    private const string Unit = "atelier@noordzee.example";

    [Theory, ClassData<Databases>]
    public async Task The_holder_is_told_in_its_language_and_nothing_leaves_before_its_days_are_over(
        DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider, unitWaitDays: 5);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "rci", invoice);
        var number = (await stage.Admin.ReadAsync(path)).Text("number");
        (await stage.Admin.ReadAsync(path)).Text("leavesFrom").ShouldBe("2026-02-21");

        // 16 February: one mail to the unit, in Dutch, with the client, the invoice, the day and the way to stop it.
        await stage.Stage.DeliverAsync();
        await stage.Stage.DeliverAsync();
        var mail = stage.Stage.Post.Mails.Single(one => one.To.Address == Unit);
        mail.Subject.ShouldBe($"Théâtre des Quais: dossier {number} voor de gerechtelijke weg");
        mail.Text.ShouldContain("Niets vertrekt voor 2026-02-21");
        mail.Text.ShouldContain("vragen om te wachten");
        mail.Text.ShouldContain(await NumberOfAsync(stage, invoice));
        (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}")).GetProperty("deliveries").GetArrayLength().ShouldBe(1);

        // 20 February: confirmed, and yet nothing leaves, neither the case nor its dossier.
        stage.Stage.GoTo("2026-02-20");
        using var early = await stage.Admin.PostOnceAsync(
            $"{path}/events", Answers.Json(CaseStage.Event("handedOver", "2026-02-20")));
        (await early.ProblemAsync("conflict")).Text("detail").ShouldContain("2026-02-21");
        using var dossier = await stage.Admin.PostOnceAsync($"{path}/dossiers", Answers.Json("{}"));
        await dossier.ProblemAsync("conflict");

        // 21 February: it leaves.
        (await stage.OnAsync("2026-02-21", path, "handedOver")).ShouldBe("handedOver");
    }

    [Fact]
    public async Task A_claim_in_a_bankruptcy_waits_for_nobody_and_a_case_taken_back_is_not_told_of()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite, unitWaitDays: 5);
        var bankrupt = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var other = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "1000.00", "2026-01-15");
        stage.Stage.GoTo("2026-02-16");
        await stage.Admin.CreateAsync("/v1/payroll/insolvencies", $$"""
            {
              "client": "{{stage.Stage.Cast.Clients[DunningStage.Company]}}", "since": "2026-02-13",
              "reference": "RegSol"
            }
            """);
        var path = await stage.OpenCaseAsync(
            "2026-02-16", "bankruptcyClaim", bankrupt, ", \"openedOn\": \"2026-02-13\"");
        (await stage.OnAsync("2026-02-16", path, "claimFiled")).ShouldBe("filed");

        // Proposed and taken back before the mail left: the holder is not frightened for nothing.
        var taken = await stage.ProposeAsync("2026-02-16", "court", other);
        await stage.OnAsync("2026-02-16", taken, "withdrawn");
        await stage.Stage.DeliverAsync();
        stage.Stage.Post.Mails.Single(one => one.To.Address == Unit).Text.ShouldContain("wettelijke termijn");
    }

    /// <summary>A day to object is none to who was not told: no mail, no address, nothing leaves until a person
    /// speaks.</summary>
    [Theory, ClassData<Databases>]
    public async Task Who_no_mail_has_reached_is_told_by_a_person_before_the_case_leaves(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider, unitWaitDays: 5);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "court", invoice);

        // Eight days later the mail server has not taken the mail: neither the case nor its dossier leaves.
        stage.Stage.GoTo("2026-02-24");
        using var untold = await stage.Admin.PostOnceAsync(
            $"{path}/events", Answers.Json(CaseStage.Event("handedOver", "2026-02-24")));
        var unit = (await stage.Admin.ReadAsync($"/v1/units/{stage.Stage.Cast.Units[1]}")).Text("name");
        (await untold.ProblemAsync("conflict")).Text("detail").ShouldContain(unit);
        using var dossier = await stage.Admin.PostOnceAsync($"{path}/dossiers", Answers.Json("{}"));
        await dossier.ProblemAsync("conflict");
        await stage.Admin.CreateAsync($"{path}:units-told", """{ "reason": "By telephone, on 24 February." }""");

        // Told on the 24th, it has its five days: a day to object is none to who was told a minute ago.
        (await stage.Admin.ReadAsync(path)).Text("leavesFrom").ShouldBe("2026-03-01");
        using var sudden = await stage.Admin.PostOnceAsync(
            $"{path}/events", Answers.Json(CaseStage.Event("handedOver", "2026-02-24")));
        (await sudden.ProblemAsync("conflict")).Text("detail").ShouldContain("2026-03-01");
        (await stage.OnAsync("2026-03-01", path, "handedOver")).ShouldBe("handedOver");
        using var late = await stage.Admin.PostOnceAsync(
            $"{path}:units-told", Answers.Json("""{ "reason": "Again." }"""));
        await late.ProblemAsync("conflict");

        // A unit without an address is told of at once, and waited for as well.
        await using (var db = stage.Stage.Gateway.Read())
        {
            await db.Units.ExecuteUpdateAsync(
                row => row.SetProperty(one => one.Email, (string?)null), TestContext.Current.CancellationToken);
        }

        var other = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "1000.00", "2026-01-15");
        var proposed = await stage.Admin.CreateAsync("/v1/recovery-cases", CaseStage.Proposal("court", other));
        proposed.GetProperty("findings")[0].Text("rule").ShouldBe("SGW-CASE-UNIT-ADDRESS");
        var silent = $"/v1/recovery-cases/{proposed.Text("id")}";
        await stage.Stage.Second.CreateAsync($"{silent}:confirm", "{}");
        stage.Stage.GoTo("2026-03-10");
        using var nobody = await stage.Admin.PostOnceAsync(
            $"{silent}/events", Answers.Json(CaseStage.Event("handedOver", "2026-03-10")));
        await nobody.ProblemAsync("conflict");
    }

    [Fact]
    public async Task A_mail_that_leaves_late_gives_its_days_from_then()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite, unitWaitDays: 5);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "court", invoice);
        stage.Stage.GoTo("2026-02-20");
        await stage.Stage.DeliverAsync();
        stage.Stage.GoTo("2026-02-24");
        using var early = await stage.Admin.PostOnceAsync(
            $"{path}/events", Answers.Json(CaseStage.Event("handedOver", "2026-02-24")));
        (await early.ProblemAsync("conflict")).Text("detail").ShouldContain("2026-02-25");
        (await stage.OnAsync("2026-02-25", path, "handedOver")).ShouldBe("handedOver");
    }

    private static async Task<string> NumberOfAsync(CaseStage stage, string invoice) =>
        (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}")).Text("number");
}
