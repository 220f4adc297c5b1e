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
        Directory.GetFiles(Path.Combine(folder, "evidence"), "*.zip").ShouldHaveSingleItem();
        InvoiceNumber().Count(run.Output).ShouldBeGreaterThan(10);
        var documents = Directory.GetFiles(Path.Combine(folder, "documents")).Select(Path.GetExtension).ToArray();
        documents.Count(extension => extension == ".pdf").ShouldBe(10);
        documents.Count(extension => extension == ".xml").ShouldBe(10);
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex("F20[0-9]{2}-[0-9]{6}", RegexOptions.NonBacktracking)]
    private static partial Regex InvoiceNumber();
}
