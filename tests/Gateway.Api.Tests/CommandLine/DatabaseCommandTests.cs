using System.Text;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Peppol.Ubl;

namespace Gateway.Api.Tests.CommandLine;

/// <summary>Commands beside a gateway that runs, over its database.</summary>
public class DatabaseCommandTests
{
    [Fact]
    public async Task The_JSON_of_an_invoice_becomes_the_UBL_that_posting_it_would_give()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);

        var written = await UblAsync(gateway, cast.Invoice("ubl"));
        var refused = await UblAsync(gateway, cast.Invoice("ubl", price: "-1.00"));
        var noInvoice = await UblAsync(gateway, """{ "lines": [] }""");

        written.ExitCode.ShouldBe(0, written.Errors);
        UblReader.Read(Encoding.UTF8.GetBytes(written.Output)).ShouldBeOfType<UblReading.Read>()
            .Document.Totals.Payable.ToString().ShouldBe("1210.00 EUR");
        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("BR-27  /lines/0/price/net");
        noInvoice.ExitCode.ShouldBe(1);
        noInvoice.Errors.ShouldContain("/client");
        (await admin.ReadAsync("/v1/invoices")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Health_tells_what_it_looked_at_and_finds_a_fact_that_was_changed()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        await admin.CreateAsync("/v1/invoices", cast.Invoice("health"));

        var sound = await HealthAsync(gateway);
        await using (var db = gateway.Read())
        {
            var fact = db.Facts.First();
            db.Entry(fact).Property(row => row.Actor).CurrentValue = "somebody else";
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var changed = await HealthAsync(gateway);

        sound.Keys.ShouldBe(
            ["database", "numbers", "deliveries", "wages", "timelines", "pdf", "peppol", "receivers", "statuses"],
            ignoreOrder: true);
        sound["timelines"].ShouldBeTrue();
        sound["numbers"].ShouldBeTrue();
        changed["timelines"].ShouldBeFalse();
    }

    [Fact]
    public async Task The_law_that_two_of_staff_approved_is_the_law_of_the_command_and_it_says_so()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();
        using var second = await gateway.CallerAsync();
        string[] interest =
        [
            "law", "interest", "--debtor", "enterprise", "--amount", "1000.00", "--due", "2026-06-30",
            "--paid", "2026-07-10", "--json",
        ];
        var change = (await admin.CreateAsync("/v1/law/changes", """
            {
              "reason": "Published", "rows": [ {
                "key": "commercial-rate", "value": "10.0 %", "from": "2026-07-01", "to": "2026-12-31",
                "reference": "L2002 art. 5", "source": "Moniteur belge"
              } ]
            }
            """)).Text("id");

        var proposed = await GatewayProcess.RunAsync([.. interest, .. gateway.DatabaseArguments]);
        await second.CreateAsync($"/v1/law/changes/{change}:approve", "{}");
        var approved = await GatewayProcess.RunAsync([.. interest, .. gateway.DatabaseArguments]);
        var files = await GatewayProcess.RunAsync(interest);

        proposed.ExitCode.ShouldBe(1);
        Value(proposed, "lawFrom").ShouldContain("and 0 changes approved");
        approved.ExitCode.ShouldBe(0, approved.Errors);
        Value(approved, "interest").ShouldBe("2.74"); // 1,000.00 x 10 % x 10 / 365
        Value(approved, "lawFrom").ShouldContain("and 1 changes approved");
        files.ExitCode.ShouldBe(1);
        Value(files, "lawFrom").ShouldContain("no database is configured");

        static string Value(GatewayProcess run, string name) =>
            JsonDocument.Parse(run.Output).RootElement.Text(name);
    }

    [Fact]
    public async Task A_key_is_made_for_a_person_and_the_list_says_whose_each_is()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);

        var anne = await KeyAsync("new", "--name", "desk", "--person", "Anne@Example.ORG");
        var program = await KeyAsync("new", "--name", "nightly");
        var nobody = await KeyAsync("new", "--name", "desk", "--person", "anne");
        var list = await KeyAsync("list");
        var json = await KeyAsync("list", "--json");

        (anne.ExitCode, program.ExitCode, nobody.ExitCode).ShouldBe((0, 0, 2));
        nobody.Errors.ShouldContain("'anne' is no mail address");
        list.Output.Split('\n').Single(line => line.StartsWith(anne.Output[..12], StringComparison.Ordinal))
            .ShouldContain("anne@example.org");
        list.Output.ShouldNotContain(anne.Output.Trim());
        JsonDocument.Parse(json.Output).RootElement.EnumerateArray()
            .Select(key => key.GetProperty("person").GetString())
            .ShouldBe([null, "anne@example.org"], ignoreOrder: true);

        Task<GatewayProcess> KeyAsync(params string[] arguments) =>
            GatewayProcess.RunAsync(["key", .. arguments, .. gateway.DatabaseArguments]);
    }

    private static async Task<GatewayProcess> UblAsync(RunningGateway gateway, string json)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
        var run = await GatewayProcess.RunAsync(["ubl", file, .. gateway.DatabaseArguments]);
        File.Delete(file);
        return run;
    }

    private static async Task<Dictionary<string, bool>> HealthAsync(RunningGateway gateway)
    {
        var run = await GatewayProcess.RunAsync(["health", "--json", .. gateway.DatabaseArguments]);
        return JsonDocument.Parse(run.Output).RootElement.EnumerateArray()
            .ToDictionary(check => check.Text("name"), check => check.GetProperty("isFine").GetBoolean());
    }
}
