using System.Text.Json;
using Gateway.Api.CommandLine;
using Gateway.Domain.Languages;
using Gateway.Recovery.Banking;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.CommandLine;

/// <summary>What <c>gateway statement</c> prints and tells the shell.</summary>
public sealed class StatementCommandTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    private static CodaFile File => new CodaFile().Begin()
        .Movement(150, code: "10550000", customerReference: "PMTINF", level: '1')
        .Detail(100, "202600004236", "101", name: "CLIENT SA").Detail(50, level: '1').End(messages: "BONJOUR");

    public void Dispose() => System.IO.File.Delete(path);

    [Fact]
    public async Task The_shell_is_told_whether_the_file_would_be_taken()
    {
        await System.IO.File.WriteAllBytesAsync(path, File.ToBytes());
        (await GatewayCommandLine.RunAsync(["statement", path])).ShouldBe(ExitCodes.Fine);
        await System.IO.File.WriteAllBytesAsync(path, File.Remove(5).ToBytes());
        (await GatewayCommandLine.RunAsync(["statement", path, "--json"])).ShouldBe(ExitCodes.Findings);
        (await GatewayCommandLine.RunAsync(["statement", path + ".absent"])).ShouldBe(ExitCodes.BadUsage);
        (await GatewayCommandLine.RunAsync(["statement"])).ShouldBe(ExitCodes.BadUsage);
    }

    [Fact]
    public void Account_balances_checks_and_movements_are_printed()
    {
        var text = Print(File, Language.En);
        text.ShouldContain("BE68539007547034 EUR  Coda  2026/51");
        text.ShouldContain("opening                 1000.00  2026-03-12");
        text.ShouldContain("closing                 1150.00  2026-03-12");
        text.ShouldContain("100.00  50150000  CLIENT SA  +++202/6000/04236+++");
        text.ShouldContain("message: BONJOUR");
        text.ShouldEndWith($"All checks hold.{Environment.NewLine}");
    }

    [Fact]
    public void A_refusal_names_line_rule_and_reason_in_the_language_asked_for_and_prints_no_movement()
    {
        var text = Print(File.Change(3, 33, "000000000151000"), Language.Fr);
        text.ShouldContain(
            "fatal    line 3: Le mouvement 0001 est de 151.00 ; ses détails font 150.00. [SGW-CODA-TOTAL]");
        text.ShouldNotContain("CLIENT SA");
    }

    [Fact]
    public void A_bank_file_cannot_command_the_terminal()
    {
        var camt = new CamtFile(8);
        var text = camt.Begin().Entry(5, camt.Transaction(5, remittance: CamtFile.Free("a&#x9b;31mb"))).End().ToString()
            .Replace("&amp;#", "&#", StringComparison.Ordinal);
        var output = new StringWriter();
        StatementCommand.Print(
            StatementReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))), output, Language.En);
        output.ToString().ShouldContain("a 31mb");
        output.ToString().ShouldNotContain('\u009b');
    }

    [Fact]
    public void Json_has_amounts_with_their_decimals()
    {
        var reading = StatementReader.Read(new MemoryStream(File.ToBytes()));
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(StatementJson.Of(reading), CommandServices.Json));
        json.RootElement.GetProperty("isAccepted").GetBoolean().ShouldBeTrue();
        var statement = json.RootElement.GetProperty("statements")[0];
        statement.GetProperty("opening").GetProperty("amount").GetString().ShouldBe("1000.00");
        statement.GetProperty("closing").GetProperty("date").GetString().ShouldBe("2026-03-12");
        var detail = statement.GetProperty("movements")[0].GetProperty("details")[0];
        detail.GetProperty("amount").GetString().ShouldBe("100.00");
        detail.GetProperty("reference").GetString().ShouldBe("+++202/6000/04236+++");
        detail.GetProperty("counterparty").GetProperty("name").GetString().ShouldBe("CLIENT SA");
    }

    private static string Print(CodaFile file, Language language)
    {
        var output = new StringWriter();
        StatementCommand.Print(StatementReader.Read(new MemoryStream(file.ToBytes())), output, language);
        return output.ToString();
    }
}
