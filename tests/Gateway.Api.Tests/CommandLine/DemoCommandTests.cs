using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gateway.Api.Tests.CommandLine;

/// <summary>The demo, as a newcomer starts it.</summary>
public partial class DemoCommandTests
{
    [Fact]
    public async Task The_story_is_played_to_its_end()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/weasyprint"), "weasyprint is not installed.");
        var folder = Directory.CreateTempSubdirectory("gateway-demo-").FullName;

        var run = await GatewayProcess.RunAsync("demo", "--once", "--port", "0", "--folder", folder);

        run.ExitCode.ShouldBe(0, run.Errors + run.Output);
        run.Output.ShouldContain("5 of 5 mails arrived");
        run.Output.ShouldContain("6 of 6 documents arrived at the buyers' access point PBE000222");
        run.Output.ShouldContain("delivery.looked-up     0208:0999000228: reachable");
        run.Output.ShouldContain("delivery.posted        PBE000222 at http://127.0.0.1:");
        run.Output.ShouldContain("delivery.receipt");
        run.Output.ShouldContain("The receipt is proof.");
        await EvidenceIsVerifiedOfflineAsync(folder);
        InvoiceNumber().Count(run.Output).ShouldBeGreaterThan(10);
        var documents = Directory.GetFiles(Path.Combine(folder, "documents")).Select(Path.GetExtension).ToArray();
        documents.Count(extension => extension == ".pdf").ShouldBe(10);
        documents.Count(extension => extension == ".xml").ShouldBe(10);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>As its reader would: unpack what the API gave, and run the line that its manifest says.</summary>
    private static async Task EvidenceIsVerifiedOfflineAsync(string folder)
    {
        var bundle = Directory.GetFiles(Path.Combine(folder, "evidence"), "*.zip").ShouldHaveSingleItem();
        var files = Path.Combine(folder, "unpacked");
        await ZipFile.ExtractToDirectoryAsync(bundle, files);
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(files, "manifest.json")));
        var words = manifest.RootElement.GetProperty("verify")[0].GetString()!.Split(' ');
        words[..3].ShouldBe(["gateway", "as4", "receipt"]);
        var line = words[1..].Select(word => File.Exists(Path.Combine(files, word)) ? Path.Combine(files, word) : word)
            .ToArray();
        var proven = await GatewayProcess.RunAsync(line);
        proven.ExitCode.ShouldBe(0, proven.Output + proven.Errors);
        proven.Output.ShouldEndWith("valid\n");

        var receipt = Path.Combine(files, "peppol", "1", "receipt.xml");
        var text = await File.ReadAllTextAsync(receipt);
        await File.WriteAllTextAsync(receipt, text.Replace("RefToMessageId>", "RefToMessageId>0"));
        (await GatewayProcess.RunAsync(line)).ExitCode.ShouldBe(1, "a changed receipt proves nothing");
    }

    [GeneratedRegex("F20[0-9]{2}-[0-9]{6}", RegexOptions.NonBacktracking)]
    private static partial Regex InvoiceNumber();
}
