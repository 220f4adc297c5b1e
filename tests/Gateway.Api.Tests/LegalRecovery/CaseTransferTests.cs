using System.Globalization;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>The bailiff transfers what it collected: once told, once transferred, and booked once.</summary>
public class CaseTransferTests
{
    private const string Iban = "BE29363099990064";

    /// <summary>30 March: 74 days at 10.5 % are 21.29; 40.00; 180.00 for the bailiff. 941.29 are left.</summary>
    [Theory, ClassData<Databases>]
    public async Task Money_told_and_transferred_is_booked_once_whichever_comes_first(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var (path, number) = await SummonedAsync(stage, invoice);

        // Told first: booked as money outside. Three days later the transfer is set aside by itself.
        await stage.OnAsync("2026-03-30", path, "paymentReceived", ", \"amount\": \"300.00\"");
        (await stage.OwedAsync(invoice)).ShouldBe("941.29 + 0.00 + 0.00");
        stage.Stage.GoTo("2026-04-02");
        await TakeAsync(stage, new CodaFile().Begin(1000m, 51, "020426", Iban)
            .Movement(300m, $"DOSSIER {number} THEATRE", name: "ETUDE HUISSIER").End());
        (await StatesAsync(stage)).ShouldBe(["setAside 300.00"]);
        (await stage.OwedAsync(invoice)).ShouldBe("941.29 + 0.00 + 0.00");
        await stage.ProveLedgerAsync();

        // Transferred first, by the partner itself: by the rule of the case, whatever invoice the text names too.
        // 13 April: 941.29 over 14 days more are 3.79 (88 days less 21.29 paid).
        stage.Stage.GoTo("2026-04-13");
        await TakeAsync(stage, new CodaFile().Begin(1300m, 52, "130426", Iban)
            .Movement(200m, $"{number} F2026-000001", name: "ETUDE HUISSIER").End());
        (await StatesAsync(stage)).ShouldBe(["setAside 300.00", "booked 200.00"]);
        const string after = "745.08 + 0.00 + 0.00";
        (await stage.OwedAsync(invoice)).ShouldBe(after);
        await stage.ProveDossierAsync(path, invoice);

        // The partner tells it afterwards: the event stands in the case, and nothing is booked again.
        await stage.OnAsync("2026-04-14", path, "paymentReceived", ", \"amount\": \"200.00\"");
        (await stage.OwedAsync(invoice)).ShouldBe(after);
        (await stage.Admin.ReadAsync(path)).GetProperty("payments").GetRawText().ShouldContain("500.00");
        await stage.ProveLedgerAsync();
    }

    [Fact]
    public async Task What_is_not_sure_is_proposed_as_the_case_and_a_person_decides()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var (path, number) = await SummonedAsync(stage, invoice);
        var id = path.Split('/')[^1];
        stage.Stage.GoTo("2026-03-30");
        await TakeAsync(stage, new CodaFile().Begin(1000m, 51, "300326", Iban)
            .Movement(100m, $"{number} F2026-000001", name: "NOTAIRE INCONNU")
            .Movement(5000m, number, name: "ETUDE HUISSIER").End());

        var waiting = await WaitingAsync(stage);
        waiting.Select(one => one.GetProperty("case").Text("number")).ShouldBe([number, number]);
        waiting.ShouldAllBe(one => one.GetProperty("proposals").GetArrayLength() == 0);
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 9.21 + 220.00");

        // More than is owed is refused; another's case does not exist; what fits goes to costs first.
        using var tooMuch = await stage.Admin.PostOnceAsync(
            $"/v1/movements/{waiting[1].Text("id")}:pay-case", Answers.Json($$"""{ "case": "{{id}}" }"""));
        (await tooMuch.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-CASE-TOO-MUCH /case"]);
        using var nowhere = await stage.Admin.PostOnceAsync(
            $"/v1/movements/{waiting[0].Text("id")}:pay-case",
            Answers.Json("""{ "case": "0199a1b2-0000-7000-8000-000000000001" }"""));
        (await nowhere.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-MOVEMENT-CASE /case"]);
        await stage.Admin.CreateAsync($"/v1/movements/{waiting[0].Text("id")}:pay-case", $$"""{ "case": "{{id}}" }""");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 21.29 + 120.00");

        // Undone, it waits again and the account stands as before; told in part, the rest is told first.
        await stage.Admin.CreateAsync(
            $"/v1/movements/{waiting[0].Text("id")}/allocations:undo", """{ "reason": "Another case." }""");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 21.29 + 220.00");
        await stage.OnAsync("2026-03-30", path, "paymentReceived", ", \"amount\": \"60.00\"");
        using var inPart = await stage.Admin.PostOnceAsync(
            $"/v1/movements/{waiting[0].Text("id")}:pay-case", Answers.Json($$"""{ "case": "{{id}}" }"""));
        (await inPart.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-MOVEMENT-CASE-PART /case"]);
        await stage.OnAsync("2026-03-30", path, "paymentReceived", ", \"amount\": \"40.00\"");
        await stage.Admin.CreateAsync($"/v1/movements/{waiting[0].Text("id")}:pay-case", $$"""{ "case": "{{id}}" }""");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 21.29 + 120.00");
        await stage.ProveLedgerAsync();

        await OfTheDebtorAsync(stage, invoice, number, waiting[0].Text("id"));
    }

    /// <summary>Set aside as told, it was the debtor's own money all the same: what the partner told is still to come.
    /// </summary>
    private static async Task OfTheDebtorAsync(CaseStage stage, string invoice, string number, string movement)
    {
        await stage.Admin.CreateAsync(
            $"/v1/movements/{movement}/allocations:undo", """{ "reason": "The debtor's own." }""");
        await stage.Admin.CreateAsync(
            $"/v1/movements/{movement}/allocations",
            $$"""{ "allocations": [{ "invoice": "{{invoice}}", "amount": "100.00" }] }""");
        var owed = await stage.OwedAsync(invoice);
        await TakeAsync(stage, new CodaFile().Begin(6100m, 52, "300326", Iban)
            .Movement(100m, number, name: "ETUDE HUISSIER").End());
        (await StatesAsync(stage)).Count(state => state == "setAside 100.00").ShouldBe(1);
        (await stage.OwedAsync(invoice)).ShouldBe(owed, "it was told, and booked then");
        await stage.ProveLedgerAsync();
    }

    private static async Task<(string Path, string Number)> SummonedAsync(CaseStage stage, string invoice)
    {
        var path = await stage.OpenCaseAsync("2026-02-16", "rci", invoice, ", \"partner\": \"Étude Huissier SRL\"");
        await stage.OnAsync("2026-02-16", path, "handedOver");
        await stage.OnAsync("2026-03-02", path, "summonsServed");
        await stage.OnAsync("2026-03-03", path, "costAdded", ", \"amount\": \"180.00\"");
        return (path, (await stage.Admin.ReadAsync(path)).Text("number"));
    }

    private static async Task TakeAsync(CaseStage stage, CodaFile file)
    {
        using var taken = await stage.Admin.PostOnceAsync(
            "/v1/statements", Answers.Bytes(file.ToBytes(), "application/octet-stream"));
        taken.IsSuccessStatusCode.ShouldBeTrue(await taken.Content.ReadAsStringAsync());
    }

    private static async Task<IReadOnlyList<string>> StatesAsync(CaseStage stage) =>
    [
        .. (await stage.Admin.ReadAsync("/v1/movements")).GetProperty("items").EnumerateArray()
            .Select(one => $"{one.Text("state")} {one.GetProperty("amount")}"),
    ];

    private static async Task<IReadOnlyList<JsonElement>> WaitingAsync(CaseStage stage) =>
        [
            .. (await stage.Admin.ReadAsync("/v1/movements?state=queued")).GetProperty("items").EnumerateArray()
                .OrderBy(one => decimal.Parse(one.Text("amount"), CultureInfo.InvariantCulture)),
        ];
}
