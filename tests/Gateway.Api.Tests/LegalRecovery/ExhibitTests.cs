using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>Contracts, terms and proofs that units and staff keep, and what nobody may keep or see.</summary>
public class ExhibitTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\ntrailer << /Size 1 >>\n%%EOF\n");

    [Theory, ClassData<Databases>]
    public async Task What_a_unit_and_staff_keep_is_listed_downloaded_and_in_the_dossier_of_its_day(
        DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        using var unit = await UnitAsync(stage, 1);
        using var neighbour = await UnitAsync(stage, 0);
        var client = stage.Stage.Cast.Clients[DunningStage.Company];
        stage.Stage.GoTo("2026-02-10");
        var contract = await unit.CreateAsync($"/v1/clients/{client}/exhibits", Paper("contract", "contract.pdf", Pdf));
        var terms = await stage.Admin.CreateAsync(
            $"/v1/clients/{client}/exhibits", Paper("generalTerms", "terms.txt", "Payable in 30 days."u8));
        var proof = await unit.CreateAsync(
            $"/v1/invoices/{invoice}/exhibits", Paper("proofOfDelivery", "note.xml", "<note/>"u8));
        contract.Text("mediaType").ShouldBe("application/pdf");
        contract.Text("sha256").ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Pdf)));

        // The same again is the same; downloaded it is what was kept, to be saved and not shown.
        using var again = await unit.PostOnceAsync(
            $"/v1/clients/{client}/exhibits", Answers.Json(Paper("contract", "contract.pdf", Pdf)));
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var download = await unit.GetAsync(
            $"/v1/exhibits/{contract.Text("id")}/content", TestContext.Current.CancellationToken);
        (await download.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Pdf);
        download.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");

        // A unit sees its own; the house sees all; a unit that shares the client sees nothing of it.
        (await NamesAsync(unit, $"/v1/clients/{client}/exhibits")).ShouldBe(["contract.pdf"]);
        (await NamesAsync(stage.Admin, $"/v1/clients/{client}/exhibits")).ShouldBe(["contract.pdf", "terms.txt"]);
        (await NamesAsync(neighbour, $"/v1/clients/{client}/exhibits")).ShouldBeEmpty();
        await MissesAsync(neighbour, $"/v1/exhibits/{contract.Text("id")}/content");
        await MissesAsync(neighbour, $"/v1/invoices/{invoice}/exhibits");
        await MissesAsync(unit, $"/v1/exhibits/{terms.Text("id")}/content");

        // Another unit's contract with the same client is no part of this case's dossier; the rest is, with its hash.
        await neighbour.CreateAsync(
            $"/v1/clients/{client}/exhibits", Paper("contract", "another.txt", "Between us alone."u8));
        var path = await stage.ProposeAsync("2026-02-16", "court", invoice);
        var number = (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}")).Text("number");
        var files = await FilesAsync(stage, path, "2026-02-16");
        files.Keys.Where(name => name.StartsWith("exhibits/", StringComparison.Ordinal)).ShouldBe(
            ["exhibits/client/1-contract.pdf", "exhibits/client/2-terms.txt", $"exhibits/{number}/1-note.xml"],
            ignoreOrder: true);
        files["exhibits/client/1-contract.pdf"].ShouldBe(contract.Text("sha256"));
        var whole = await stage.Admin.GetStringAsync(
            $"{path}/dossier?asOf=2026-02-16&format=pdf&language=en", TestContext.Current.CancellationToken);
        whole.ShouldContain(proof.Text("sha256"));
        whole.ShouldContain("General terms");

        await WithdrawAsync(stage, unit, path, contract.Text("id"));
    }

    /// <summary>The next day it is in no later dossier; that of the day before stays as it was.</summary>
    private static async Task WithdrawAsync(CaseStage stage, HttpClient unit, string path, string contract)
    {
        stage.Stage.GoTo("2026-02-17");
        var before = await BytesAsync(stage, path, "2026-02-16");
        await unit.CreateAsync($"/v1/exhibits/{contract}:withdraw", "{}");
        using var twice = await unit.PostOnceAsync($"/v1/exhibits/{contract}:withdraw", Answers.Json("{}"));
        await twice.ProblemAsync("conflict");
        (await BytesAsync(stage, path, "2026-02-16")).ShouldBe(before);
        (await FilesAsync(stage, path, "2026-02-17")).Keys.ShouldNotContain("exhibits/client/1-contract.pdf");
    }

    [Fact]
    public async Task Nothing_too_large_too_many_of_a_wrong_type_or_with_a_path_is_kept()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var place = $"/v1/invoices/{invoice}/exhibits";

        // 100 MB are refused before they are read; a file beyond its bound after.
        using var asking = new HttpRequestMessage(HttpMethod.Post, place)
        {
            Content = Answers.Bytes(new byte[100_000_000]),
        };
        asking.Headers.Add("Idempotency-Key", "huge");
        asking.Headers.ExpectContinue = true; // as curl does
        using var huge = await stage.Admin.SendAsync(asking, TestContext.Current.CancellationToken);
        huge.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await RefusalAsync(Paper("contract", "large.txt", Filled((10 * 1024 * 1024) + 1, 'a'))))
            .ShouldBe(["SGW-EXHIBIT-SIZE /content"]);
        (await RefusalAsync(Paper("contract", "contract.pdf", "MZ a program"u8)))
            .ShouldBe(["SGW-EXHIBIT-NAME /fileName"]);
        (await RefusalAsync(Paper("contract", "contract.pdf", [0x4D, 0x5A, 0x00, 0x01])))
            .ShouldBe(["SGW-EXHIBIT-TYPE /content"]);
        (await RefusalAsync(Paper("contract", "../../contract.pdf", Pdf))).ShouldBe(["SGW-EXHIBIT-NAME /fileName"]);

        // Thirty papers are kept in one place, and not one more.
        for (var index = 0; index < 30; index++)
        {
            await stage.Admin.CreateAsync(place, Paper(
                "correspondence", "mail.txt", Encoding.UTF8.GetBytes(index.ToString(CultureInfo.InvariantCulture))));
        }

        (await RefusalAsync(Paper("correspondence", "mail.txt", "One more."u8)))
            .ShouldBe(["SGW-EXHIBIT-ROOM /content"]);
        (await NamesAsync(stage.Admin, place)).Count.ShouldBe(30);

        async Task<string[]> RefusalAsync(string json)
        {
            using var answer = await stage.Admin.PostOnceAsync(place, Answers.Json(json));
            return (await answer.ProblemAsync("invalid-request")).Findings();
        }
    }

    private static string Paper(string kind, string name, ReadOnlySpan<byte> content) => $$"""
        { "kind": "{{kind}}", "fileName": "{{name}}", "content": "{{Convert.ToBase64String(content)}}" }
        """;

    private static byte[] Filled(int length, char character)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)character);
        return bytes;
    }

    private static Task<HttpClient> UnitAsync(CaseStage stage, int unit) => stage.Stage.Gateway.CallerAsync(
        new ProductionUnitId(Guid.Parse(stage.Stage.Cast.Units[unit])));

    private static async Task<IReadOnlyList<string>> NamesAsync(HttpClient caller, string path) =>
        [.. (await caller.ReadAsync(path)).GetProperty("items").EnumerateArray().Select(one => one.Text("fileName"))];

    private static async Task MissesAsync(HttpClient caller, string path)
    {
        using var answer = await caller.GetAsync(path, TestContext.Current.CancellationToken);
        await answer.ProblemAsync("not-found");
    }

    private static Task<byte[]> BytesAsync(CaseStage stage, string path, string asOf) => stage.Admin.GetByteArrayAsync(
        $"{path}/dossier?asOf={asOf}&language=en", TestContext.Current.CancellationToken);

    /// <summary>Names and hashes of the manifest, each held against the bytes.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> FilesAsync(CaseStage stage, string path, string asOf)
    {
        await using var zip = new ZipArchive(new MemoryStream(await BytesAsync(stage, path, asOf)));
        await using var manifest = await zip.GetEntry("manifest.json")!.OpenAsync();
        var files = (await JsonDocument.ParseAsync(manifest)).RootElement.GetProperty("files").EnumerateArray()
            .ToDictionary(file => file.Text("name"), file => file.Text("sha256"));
        foreach (var (name, hash) in files)
        {
            await using var content = await zip.GetEntry(name)!.OpenAsync();
            Convert.ToHexStringLower(await SHA256.HashDataAsync(content)).ShouldBe(hash, name);
        }

        return files;
    }
}
