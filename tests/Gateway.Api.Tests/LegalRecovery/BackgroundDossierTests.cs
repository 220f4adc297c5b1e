using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>A dossier of many invoices is made beside the request, and survives the node that makes it.</summary>
public class BackgroundDossierTests
{
    private const string Order = """{ "asOf": "2026-02-16", "language": "fr" }""";

    [Theory, ClassData<Databases>]
    public async Task It_tells_how_far_it_is_and_another_node_takes_it_over(DatabaseProvider provider)
    {
        using var printer = new DyingPrinter();
        await using var stage = await CaseStage.OpenAsync(
            provider, printer: printer, dossierInvoicesAtOnce: 1);
        var path = await SueAsync(stage);

        // Asked for: its address is answered at once, and one is enough.
        using var asked = await stage.Admin.PostOnceAsync($"{path}/dossiers", Answers.Json(Order));
        asked.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var address = asked.Headers.Location!.ToString();
        using var twice = await stage.Admin.PostOnceAsync($"{path}/dossiers", Answers.Json(Order));
        await twice.ProblemAsync("conflict");
        (await ProgressAsync(stage, address)).ShouldBe("0 of 0");

        // The node dies at the third print: who asks reads what is done, and nobody begins while its lease runs.
        printer.DiesAt(3);
        await Should.ThrowAsync<OperationCanceledException>(
            () => stage.Get<MakeDossiers>().RunAsync(printer.Node));
        (await ProgressAsync(stage, address)).ShouldBe("4 of 6");
        (await stage.Get<MakeDossiers>().RunAsync(TestContext.Current.CancellationToken)).ShouldBe(0);

        // Its lease is over: another node makes it anew, and the same address gives the file.
        stage.Stage.Clock.Set(stage.Stage.Clock.GetUtcNow() + MakeDossiers.Lease);
        (await stage.Get<MakeDossiers>().RunAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
        var archive = await stage.Admin.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
        var kept = (await stage.Admin.ReadAsync($"{path}/dossiers")).GetProperty("items")[0];
        address.ShouldEndWith(kept.Text("id"));
        Convert.ToHexStringLower(SHA256.HashData(archive)).ShouldBe(kept.Text("sha256"));
        archive.ShouldBe(await stage.Admin.GetByteArrayAsync(
            $"{path}/dossier?asOf=2026-02-16&language=fr", TestContext.Current.CancellationToken));
        await using var db = stage.Stage.Gateway.Read();
        (await db.DossierWork.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    /// <summary>A dossier that takes its node with it says nothing: it is begun five times, and no node more.</summary>
    [Fact]
    public async Task What_ends_every_node_that_makes_it_is_given_up()
    {
        using var printer = new DyingPrinter();
        await using var stage = await CaseStage.OpenAsync(
            DatabaseProvider.Sqlite, printer: printer, dossierInvoicesAtOnce: 1);
        var path = await SueAsync(stage);
        var id = (await stage.Admin.CreateAsync($"{path}/dossiers", Order)).Text("id");
        await using (var db = stage.Stage.Gateway.Read())
        {
            // As five nodes left it that were killed at it.
            await db.DossierWork.ExecuteUpdateAsync(
                row => row.SetProperty(one => one.Attempts, 5), TestContext.Current.CancellationToken);
        }

        (await stage.Get<MakeDossiers>().RunAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        using var given = await stage.Admin.GetAsync($"{path}/dossiers/{id}", TestContext.Current.CancellationToken);
        given.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task What_cannot_be_printed_is_given_up_and_what_may_not_leave_any_more_is_not_kept()
    {
        using var printer = new DyingPrinter();
        await using var stage = await CaseStage.OpenAsync(
            DatabaseProvider.Sqlite, printer: printer, dossierInvoicesAtOnce: 1);
        var path = await SueAsync(stage);
        var make = stage.Get<MakeDossiers>();

        // Five tries, each after the lease of the one before; then it is said that it could not be made.
        printer.IsBroken = true;
        var first = (await stage.Admin.CreateAsync($"{path}/dossiers", Order)).Text("id");
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            (await ProgressAsync(stage, $"{path}/dossiers/{first}")).ShouldBe("0 of 0");
            (await make.RunAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
            stage.Stage.Clock.Set(stage.Stage.Clock.GetUtcNow() + MakeDossiers.Lease);
        }

        using var given = await stage.Admin.GetAsync(
            $"{path}/dossiers/{first}", TestContext.Current.CancellationToken);
        given.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        // Asked for while the case was open, and made once it was taken back.
        printer.IsBroken = false;
        var second = (await stage.Admin.CreateAsync($"{path}/dossiers", Order)).Text("id");
        await stage.OnAsync("2026-02-16", path, "withdrawn");
        (await make.RunAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        (await stage.Admin.ReadAsync($"{path}/dossiers")).GetProperty("items").GetArrayLength().ShouldBe(0);
        using var ended = await stage.Admin.GetAsync(
            $"{path}/dossiers/{second}", TestContext.Current.CancellationToken);
        ended.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private static async Task<string> SueAsync(CaseStage stage)
    {
        var one = await stage.Stage.InvoiceAsync(DunningStage.Company, "100.00", "2026-01-15");
        var other = await stage.Stage.InvoiceAsync(DunningStage.Company, "200.00", "2026-01-15");
        stage.Stage.GoTo("2026-02-16");
        var proposed = await stage.Admin.CreateAsync(
            "/v1/recovery-cases", $$"""{ "procedure": "court", "invoices": [ "{{one}}", "{{other}}" ] }""");
        var path = $"/v1/recovery-cases/{proposed.Text("id")}";
        await stage.Stage.Second.CreateAsync($"{path}:confirm", "{}");
        return path;
    }

    private static async Task<string> ProgressAsync(CaseStage stage, string address)
    {
        using var answer = await stage.Admin.GetAsync(address, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var told = JsonDocument.Parse(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        return $"{told.GetProperty("papersDone")} of {told.GetProperty("papersAll")}";
    }

    /// <summary>Prints the page itself, and can take its node with it.</summary>
    private sealed class DyingPrinter : IPdfRenderer, IDisposable
    {
        private readonly CancellationTokenSource node = new();
        private int left = int.MaxValue;

        public CancellationToken Node => node.Token;

        public bool IsBroken { get; set; }

        public void DiesAt(int paper) => left = paper;

        public async Task<PdfOutcome> RenderAsync(PdfRequest request, CancellationToken cancellationToken)
        {
            left--;
            if (left == 0)
            {
                await node.CancelAsync();
            }

            cancellationToken.ThrowIfCancellationRequested();
            return IsBroken
                ? new PdfOutcome.Unavailable("No paper.")
                : new PdfOutcome.Rendered(Encoding.UTF8.GetBytes(request.Html + string.Concat(request.Parts)));
        }

        public Task<string?> ProbeAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);

        public void Dispose() => node.Dispose();
    }
}
