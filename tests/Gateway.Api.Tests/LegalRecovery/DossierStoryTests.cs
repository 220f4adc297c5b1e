using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>The dossier: looked at, confirmed by another, kept with its hash, sent, and read by the partner.</summary>
public class DossierStoryTests
{
    [Theory, ClassData<Databases>]
    public async Task A_dossier_is_previewed_confirmed_by_another_kept_and_sent(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-02-02");
        await stage.Stage.LiveAsync("2026-02-09", "2026-02-20");
        stage.Stage.Story.ShouldNotBeEmpty("a reminder went out before");
        var (partner, bailiff) = await stage.PartnerAsync("huissier");
        var path = await stage.ProposeAsync("2026-04-01", "rci", invoice, $", \"partnerId\": \"{partner}\"");

        // Previewed: as at a day it is the same each time, whatever the hour, and nothing is kept.
        var preview = await BytesAsync(stage.Admin, $"{path}/dossier?asOf=2026-03-31&language=nl");
        stage.Stage.GoTo("2026-04-02");
        (await BytesAsync(stage.Admin, $"{path}/dossier?asOf=2026-03-31&language=nl")).ShouldBe(preview);
        (await stage.Admin.ReadAsync($"{path}/dossiers")).GetProperty("items").GetArrayLength().ShouldBe(0);

        // Nothing leaves before a second person has confirmed.
        using var early = await stage.Admin.PostOnceAsync($"{path}/dossiers", Answers.Json("{}"));
        await early.ProblemAsync("conflict");
        await stage.Stage.Second.CreateAsync($"{path}:confirm", "{}");
        using var ahead = await stage.Admin.PostOnceAsync(
            $"{path}/dossiers", Answers.Json("""{ "asOf": "2026-04-03" }"""));
        (await ahead.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-DOSSIER-DATE /asOf"]);
        var kept = await stage.Admin.CreateAsync(
            $"{path}/dossiers", """{ "asOf": "2026-03-31", "language": "nl", "send": true }""");
        var downloaded = await BytesAsync(stage.Admin, $"{path}/dossiers/{kept.Text("id")}");
        Convert.ToHexStringLower(SHA256.HashData(downloaded)).ShouldBe(kept.Text("sha256"));
        downloaded.ShouldBe(await BytesAsync(stage.Admin, $"{path}/dossier?asOf=2026-03-31&language=nl"));

        await ReleaseAsync(stage, path, kept);

        // It goes by mail with its hash as a fact of the invoice, and is no delivery of the invoice itself.
        await stage.Stage.DeliverAsync();
        var mail = stage.Stage.Post.Mails.Single(one => one.To.Address == "huissier@etude.example");
        mail.Attachments.Single().Content.ShouldBe(downloaded);
        mail.Text.ShouldContain(kept.Text("sha256"));
        (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/timeline")).GetRawText()
            .ShouldContain(kept.Text("sha256"));
        (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}")).GetProperty("deliveries").GetArrayLength().ShouldBe(1);

        // It has left, whether somebody noted it of the case or not: who asks to wait is told so.
        using var late = await stage.Admin.PostOnceAsync(
            $"{path}:ask-hold", Answers.Json("""{ "reason": "Please wait." }"""));
        await late.ProblemAsync("conflict");

        await ReadByPartnerAsync(stage, bailiff, path, kept.Text("id"), downloaded);
        bailiff.Dispose();
    }

    /// <summary>What was kept leaves when a second person releases it by its hash: not its maker, and nothing else.
    /// </summary>
    private static async Task ReleaseAsync(CaseStage stage, string path, JsonElement kept)
    {
        var release = $"{path}/dossiers/{kept.Text("id")}:release";
        var hash = $$"""{ "sha256": "{{kept.Text("sha256")}}" }""";
        await stage.Stage.DeliverAsync();
        stage.Stage.Post.Mails.ShouldAllBe(one => one.To.Address != "huissier@etude.example");
        using var own = await stage.Admin.PostOnceAsync(release, Answers.Json(hash));
        await own.ProblemAsync("conflict");
        using var other = await stage.Stage.Second.PostOnceAsync(
            release, Answers.Json($$"""{ "sha256": "{{new string('0', 64)}}" }"""));
        (await other.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-DOSSIER-HASH /sha256"]);
        await stage.Stage.Second.CreateAsync(release, hash);
        using var again = await stage.Stage.Second.PostOnceAsync(release, Answers.Json(hash));
        await again.ProblemAsync("conflict");
    }

    /// <summary>The partner sees it once the case was handed over, and none that nobody released.</summary>
    private static async Task ReadByPartnerAsync(
        CaseStage stage, HttpClient bailiff, string path, string kept, byte[] downloaded)
    {
        await stage.Admin.CreateAsync($"{path}/dossiers", """{ "asOf": "2026-03-31", "language": "fr" }""");
        var mine = $"/v1/partner/cases/{path.Split('/')[^1]}";
        using var unseen = await bailiff.GetAsync(
            $"{mine}/dossiers/{kept}", TestContext.Current.CancellationToken);
        await unseen.ProblemAsync("not-found");
        await stage.OnAsync("2026-04-02", path, "handedOver");
        (await BytesAsync(bailiff, $"{mine}/dossiers/{kept}")).ShouldBe(downloaded);
        (await bailiff.ReadAsync($"{mine}/dossiers")).GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task What_was_released_does_not_leave_once_the_case_is_held_overtaken_or_taken_back()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-02-02");
        var (partner, bailiff) = await stage.PartnerAsync("huissier");
        bailiff.Dispose();
        var path = await stage.OpenCaseAsync("2026-04-01", "rci", invoice, $", \"partnerId\": \"{partner}\"");

        // The holder of the unit asks to wait while the mail is queued: it is stopped.
        await ReleaseAsync(await KeepAsync());
        await stage.Admin.CreateAsync($"{path}:ask-hold", """{ "reason": "They pay on Friday." }""");
        await stage.Stage.DeliverAsync();
        using var held = await stage.Admin.PostOnceAsync($"{path}/dossiers", Answers.Json("{}"));
        await held.ProblemAsync("conflict");
        await stage.Admin.CreateAsync($"{path}:answer-hold", """{ "reason": "Friday has passed." }""");

        // The client contests between the release and the mail; and then before the release.
        await ReleaseAsync(await KeepAsync());
        var kept = await KeepAsync();
        var dispute = await stage.Stage.HoldAsync(
            invoice, """{ "kind": "dispute", "category": "service", "owner": "x", "reviewOn": "2026-06-01" }""");
        await stage.Stage.DeliverAsync();
        using var contested = await NotReleasedAsync(kept);
        (await contested.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-CASE-CONTESTED /procedure"]);
        await stage.Admin.CreateAsync($"/v1/holds/{dispute.Text("id")}:release", "{}");

        // Taken back: what waits to leave does not, and nothing is kept or released any more.
        await ReleaseAsync(kept);
        var last = await KeepAsync();
        await stage.OnAsync("2026-04-01", path, "withdrawn");
        await stage.Stage.DeliverAsync();
        using var ended = await NotReleasedAsync(last);
        await ended.ProblemAsync("conflict");
        using var anew = await stage.Admin.PostOnceAsync($"{path}/dossiers", Answers.Json("{}"));
        await anew.ProblemAsync("conflict");
        stage.Stage.Post.Mails.ShouldAllBe(one => one.To.Address != "huissier@etude.example");
        var facts = (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/timeline")).GetRawText();
        facts.ShouldContain("case-on-hold");
        facts.ShouldContain("case-not-open");
        facts.ShouldContain("case-ended");

        Task<JsonElement> KeepAsync() => stage.Admin.CreateAsync($"{path}/dossiers", """{ "send": true }""");

        Task<JsonElement> ReleaseAsync(JsonElement one) => stage.Stage.Second.CreateAsync(PathOf(one), HashOf(one));

        Task<HttpResponseMessage> NotReleasedAsync(JsonElement one) =>
            stage.Stage.Second.PostOnceAsync(PathOf(one), Answers.Json(HashOf(one)));

        string PathOf(JsonElement one) => $"{path}/dossiers/{one.Text("id")}:release";
    }

    [Fact]
    public async Task What_happens_later_is_not_in_it_and_a_repeated_request_gets_its_answer_again()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-02-02");
        await stage.Stage.LiveAsync("2026-02-09", "2026-02-20");
        var path = await stage.OpenCaseAsync("2026-03-31", "rci", invoice);
        stage.Stage.GoTo("2026-04-02");
        var before = await BytesAsync(stage.Admin, $"{path}/dossier?asOf=2026-03-31&language=nl");
        using var created = await KeepAsync();
        created.StatusCode.ShouldBe(HttpStatusCode.Created);

        await stage.OnAsync("2026-04-02", path, "handedOver");
        await stage.Stage.PayAsync(invoice, "10.00");

        // The mail of the reminder comes back only now: on 31 March it had been sent.
        await stage.Get<Transactions>().RunAsync(
            async (db, token) =>
            {
                var notice = await db.Notices.Include(row => row.Items).FirstAsync(token);
                await NoticeDeliveries.SetAsync(
                    db, notice, NoticeState.Failed, "came-back", stage.Stage.Clock.GetUtcNow(), token);
                return true;
            },
            TestContext.Current.CancellationToken);
        (await BytesAsync(stage.Admin, $"{path}/dossier?asOf=2026-04-02&language=nl")).Length.ShouldBePositive();
        (await BytesAsync(stage.Admin, $"{path}/dossier?asOf=2026-03-31&language=nl")).ShouldBe(before);
        await stage.OnAsync("2026-04-02", path, "withdrawn");
        using var repeated = await KeepAsync();
        (await repeated.Content.ReadAsStringAsync()).ShouldBe(await created.Content.ReadAsStringAsync());

        Task<HttpResponseMessage> KeepAsync() => stage.Admin.PostOnceAsync(
            $"{path}/dossiers", Answers.Json("""{ "asOf": "2026-03-31", "language": "nl" }"""), key: "dossier-1");
    }

    [Fact]
    public async Task The_archive_holds_all_that_a_lawyer_asks_for_and_its_manifest_proves_it()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-02-02");
        await stage.Stage.LiveAsync("2026-02-09", "2026-02-20");
        await stage.Stage.HoldAsync(
            invoice, """{ "kind": "complaint", "reviewOn": "2026-06-01", "note": "The tone of the letter." }""");
        var path = await stage.ProposeAsync("2026-03-31", "rci", invoice);

        var archive = await BytesAsync(stage.Admin, $"{path}/dossier?asOf=2026-03-31&language=fr");
        var pdf = Encoding.UTF8.GetString(await BytesAsync(
            stage.Admin, $"{path}/dossier?asOf=2026-03-31&language=fr&format=pdf"));

        await using var zip = new ZipArchive(new MemoryStream(archive));
        var manifest = JsonDocument.Parse(Read(zip, "manifest.json")).RootElement.GetProperty("files").EnumerateArray()
            .ToDictionary(file => file.Text("name"), file => file.Text("sha256"));
        zip.Entries.Select(entry => entry.FullName).Except(["manifest.json"])
            .ShouldBe(manifest.Keys, ignoreOrder: true);
        foreach (var (name, hash) in manifest)
        {
            Convert.ToHexStringLower(SHA256.HashData(Read(zip, name))).ShouldBe(hash, name);
        }

        string[] wanted =
        [
            "dossier.pdf", "cover-fr.pdf", "cover-nl.pdf", "statement.pdf", "claim.json", "debtor.json",
            "objections.json",
        ];
        wanted.ShouldBeSubsetOf(manifest.Keys);
        foreach (var ending in new[]
        {
            "/document.xml", "/document.pdf", "/timeline.json", "/account.json", "/letter.html", "/letter.pdf",
            "/notice.json",
        })
        {
            manifest.Keys.ShouldContain(name => name.EndsWith(ending, StringComparison.Ordinal), ending);
        }

        // 1,000.00 and 57 days at 10.5 %: 16.40; 40.00 beside; the tenth part of the debt is not reached.
        Text(zip, "claim.json").ShouldContain("\"total\": \"1056.40 EUR\"");
        Text(zip, "objections.json").ShouldContain("The tone of the letter.");
        Text(zip, "cover-nl.pdf").ShouldContain("Wij vertrouwen u");
        pdf.ShouldContain("Nous vous confions");
        pdf.ShouldContain("data-part=\"3\"");
        Text(zip, "dossier.pdf").ShouldBe(pdf);
    }

    private static string HashOf(JsonElement kept) => $$"""{ "sha256": "{{kept.Text("sha256")}}" }""";

    private static string Text(ZipArchive zip, string name) => Encoding.UTF8.GetString(Read(zip, name));

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Task<byte[]> BytesAsync(HttpClient caller, string path) =>
        caller.GetByteArrayAsync(path, TestContext.Current.CancellationToken);
}
