using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>
/// A case of many invoices with a paper at each: made, kept in pieces and downloaded again. By itself, with
/// <c>GATEWAY_TEST_DOSSIER_INVOICES</c> (8 by default) and <c>GATEWAY_TEST_DOSSIER_PRINTS=true</c> for real PDFs, it
/// tells what a large one takes.
/// </summary>
public class LargeDossierTests
{
    private const int InvoicesByDefault = 8;
    private const int PaperOctets = 1024 * 1024;

    [Fact]
    public async Task A_dossier_of_many_invoices_and_papers_is_kept_in_pieces_and_comes_back_whole()
    {
        var invoices = int.Parse(
            Environment.GetEnvironmentVariable("GATEWAY_TEST_DOSSIER_INVOICES")
            ?? InvoicesByDefault.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        await using var printer = Environment.GetEnvironmentVariable("GATEWAY_TEST_DOSSIER_PRINTS") is null
            ? null
            : new WeasyPrintRenderer(new WeasyPrintOptions());
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite, printer: printer);
        var path = await SueAsync(stage, invoices);
        GC.Collect();
        var (before, watch) = (GC.GetTotalMemory(forceFullCollection: true), Stopwatch.StartNew());
        using var ended = new CancellationTokenSource();
        var peak = PeakAsync(ended.Token);

        var kept = await MadeAsync(stage, path);
        var took = watch.Elapsed;
        await ended.CancelAsync();
        var most = await peak;
        using var answer = await stage.Admin.GetAsync(
            $"{path}/dossiers/{kept.Text("id")}", HttpCompletionOption.ResponseHeadersRead,
            TestContext.Current.CancellationToken);
        using var archive = new MemoryStream();
        await answer.Content.CopyToAsync(archive, TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{invoices} invoices, {archive.Length >> 20} MiB: {took.TotalSeconds:0.0} s, managed memory "
            + $"{before >> 20} MiB before and {most >> 20} MiB at most"));
        Convert.ToHexStringLower(SHA256.HashData(archive.ToArray())).ShouldBe(kept.Text("sha256"));
        await using var zip = new ZipArchive(archive);
        zip.Entries.Count(one => one.FullName.StartsWith("exhibits/", StringComparison.Ordinal)).ShouldBe(invoices);
        zip.Entries.Count(one => one.FullName.EndsWith("/document.xml", StringComparison.Ordinal)).ShouldBe(invoices);
        await using var db = stage.Stage.Gateway.Read();
        (await db.CaseDossiers.SingleAsync()).Content.ShouldBeNull();
        (await db.CaseDossierParts.CountAsync()).ShouldBe((int)((archive.Length + PaperOctets - 1) / PaperOctets));

        // What no mail carries is refused before anything is queued.
        if (archive.Length > 18_000_000 && invoices <= 20)
        {
            using var sent = await stage.Admin.PostOnceAsync($"{path}/dossiers", Answers.Json("""{ "send": true }"""));
            await sent.ProblemAsync("conflict");
        }
    }

    /// <summary>Of more invoices than a request waits for it is made beside, as the timetable does.</summary>
    private static async Task<System.Text.Json.JsonElement> MadeAsync(CaseStage stage, string path)
    {
        var kept = await stage.Admin.CreateAsync($"{path}/dossiers", """{ "asOf": "2026-02-16", "language": "fr" }""");
        if (kept.TryGetProperty("sha256", out _))
        {
            return kept;
        }

        (await stage.Get<MakeDossiers>().RunAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
        return (await stage.Admin.ReadAsync($"{path}/dossiers")).GetProperty("items")[0];
    }

    private static async Task<string> SueAsync(CaseStage stage, int invoices)
    {
        var ids = new List<string>();
        for (var number = 0; number < invoices; number++)
        {
            var id = await stage.Stage.InvoiceAsync(DunningStage.Company, "100.00", "2026-01-15");
            await stage.Admin.CreateAsync($"/v1/invoices/{id}/exhibits", $$"""
                {
                  "kind": "proofOfDelivery", "fileName": "proof.pdf",
                  "content": "{{Convert.ToBase64String(Paper(number))}}"
                }
                """);
            ids.Add($"\"{id}\"");
        }

        stage.Stage.GoTo("2026-02-16");
        var (partner, caller) = await stage.PartnerAsync("huissier");
        caller.Dispose();
        var proposed = await stage.Admin.CreateAsync("/v1/recovery-cases", $$"""
            {
              "procedure": "court", "invoices": [ {{string.Join(", ", ids)}} ], "isContractual": true,
              "partnerId": "{{partner}}"
            }
            """);
        var path = $"/v1/recovery-cases/{proposed.Text("id")}";
        await stage.Stage.Second.CreateAsync($"{path}:confirm", "{}");
        return path;
    }

    /// <summary>A PDF that nothing compresses, another for each number.</summary>
    private static byte[] Paper(int number)
    {
        var content = new byte[PaperOctets];
        new Random(number).NextBytes(content);
        "%PDF-1.7\n"u8.CopyTo(content);
        "\n%%EOF\n"u8.CopyTo(content.AsSpan(PaperOctets - 7));
        return content;
    }

    private static async Task<long> PeakAsync(CancellationToken ended)
    {
        var peak = 0L;
        while (!ended.IsCancellationRequested)
        {
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            await Task.Delay(20, CancellationToken.None);
        }

        return peak;
    }
}
