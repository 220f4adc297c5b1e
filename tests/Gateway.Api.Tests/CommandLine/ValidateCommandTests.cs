using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;
using Gateway.Testing;

namespace Gateway.Api.Tests.CommandLine;

public class ValidateCommandTests
{
    private static readonly byte[] Good = UblWriter.Write(Invoice.Issue("F2026-000001", TestGateway.Content()));

    private static readonly byte[] Bad =
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Good).Replace("<cbc:ID>F2026-000001</cbc:ID>", ""));

    private static readonly byte[] SelfBilling = UblWriter.Write(Invoice.Issue(
        "F2026-000001", TestGateway.Content() with { TypeCode = "389", Profile = BillingProfile.SelfBilling }));

    [Fact]
    public async Task A_folder_is_told_file_by_file()
    {
        using var folder = new Folder(
            ("a.xml", Good), ("deep/b.xml", Bad), ("c.xml", "no XML"u8.ToArray()), ("d.txt", Bad));

        var told = await GatewayProcess.RunAsync("validate", "--format", "tsv", folder.Path);

        told.ExitCode.ShouldBe(1, told.Errors);
        told.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            $"{folder.Path}/a.xml\t",
            $"{folder.Path}/c.xml\tSGW-XML:fatal",
            $"{folder.Path}/deep/b.xml\tBR-02:fatal,XSD:fatal",
        ]);
    }

    [Fact]
    public async Task Standard_input_is_judged_and_told_in_the_language_asked_for()
    {
        var told = await GatewayProcess.RunAsync(["validate", "--language", "fr", "-"], Bad);

        told.ExitCode.ShouldBe(1);
        told.Output.ShouldContain("BR-02");
        told.Output.ShouldContain("manque");
    }

    [Fact]
    public async Task JSON_has_what_the_API_answers()
    {
        using var folder = new Folder(("a.xml", Good), ("b.xml", Bad));

        var told = await GatewayProcess.RunAsync("validate", "--format", "json", "--rules", "2026-08-16", folder.Path);

        var verdicts = JsonDocument.Parse(told.Output).RootElement.EnumerateArray().ToArray();
        verdicts.Select(verdict => verdict.GetProperty("release").GetString()).ShouldBe(["3.0.20", "3.0.20"]);
        verdicts.Select(verdict => verdict.GetProperty("passes").GetBoolean()).ShouldBe([true, false]);
        verdicts[1].GetProperty("findings").EnumerateArray()
            .ShouldContain(finding => finding.GetProperty("rule").GetString() == "BR-02");
    }

    /// <summary>Documents on which the official rules abort have only that they do; ours are fatal for them.</summary>
    [Theory]
    [InlineData("billing", 2, "2026-08-17")]
    [InlineData("billing", 3, "2026-08-16")]
    [InlineData("mutations", 2, "2026-08-17")]
    public async Task Every_document_of_the_corpus_gets_the_official_verdict(string corpus, int column, string day)
    {
        var archive = SharedFolder.Find("corpus", $"{corpus}.zip");
        Assert.SkipWhen(archive is null, "The corpus is not beside the project.");
        using var folder = new Folder();
        await ZipFile.ExtractToDirectoryAsync(archive, folder.Path, TestContext.Current.CancellationToken);

        var told = await GatewayProcess.RunAsync("validate", "--format", "tsv", "--rules", day, folder.Path);

        var verdicts = told.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .ToDictionary(cells => Path.GetFileName(cells[0]), cells => cells[1]);
        var expected = File.ReadLines(SharedFolder.Find("corpus", $"{corpus}-expected.tsv")!).Skip(1)
            .Select(line => line.Split('\t')).ToArray();
        verdicts.Count.ShouldBe(expected.Length);
        foreach (var cells in expected)
        {
            var (verdict, official) = (verdicts[cells[0]], Official(cells[1], cells[column]));
            (official is null ? verdict.Contains(":fatal") : verdict == official)
                .ShouldBeTrue($"{cells[0]}: {verdict}, expected {official ?? "something fatal"}");
        }
    }

    [Theory]
    [InlineData("billing", "PEPPOL-EN16931-R004:fatal,PEPPOL-EN16931-R007:fatal")]
    [InlineData("selfbilling", "")]
    [InlineData("document", "")]
    public async Task A_self_billing_document_is_judged_by_the_rules_that_are_asked_for(string rules, string found)
    {
        using var folder = new Folder(("a.xml", SelfBilling));

        var told = await GatewayProcess.RunAsync(
            "validate", "--format", "tsv", "--rules", "2026-09-01", "--of", rules, folder.Path);

        told.Output.TrimEnd('\n').ShouldBe($"{folder.Path}/a.xml\t{found}", told.Errors);
    }

    [Theory]
    [InlineData(3, "/there/is/no/such/file")]
    [InlineData(2, "--rules", "yesterday", "x.xml")]
    [InlineData(2, "--format", "pdf", "x.xml")]
    [InlineData(2)]
    public async Task What_cannot_be_done_says_so(int exit, params string[] arguments)
    {
        var told = await GatewayProcess.RunAsync(["validate", .. arguments]);

        told.ExitCode.ShouldBe(exit, told.Output);
        told.Errors.ShouldNotBeEmpty();
        told.Output.ShouldBeEmpty();
    }

    /// <summary>Null where the official rules abort: what they would go on to find is not known.</summary>
    private static string? Official(string structure, string rules) =>
        rules.Contains("!ERROR") ? null : string.Join(',', rules.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Concat(structure == "invalid" ? ["XSD:fatal"] : []).Order(StringComparer.Ordinal));

    private sealed class Folder : IDisposable
    {
        public Folder(params (string Name, byte[] Content)[] files)
        {
            foreach (var (name, content) in files)
            {
                var file = System.IO.Path.Combine(Path, name);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content);
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("gateway-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
