using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.CommandLine;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Tests.Http.AccessPoint;

/// <summary>The whole of a delivery over Peppol as a caller sees it, and its proof in the hands of somebody who has
/// nothing but the files.</summary>
public class EvidenceTests
{
    [Theory, ClassData<Databases>]
    public async Task The_evidence_of_an_invoice_is_verified_offline_from_its_files(DatabaseProvider provider)
    {
        await using var world = await PeppolWorld.OpenAsync(provider, delivers: true);
        using var admin = await world.Gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var invoice = await admin.CreateAsync("/v1/invoices", cast.Invoice("proof"));
        var delivery = invoice.GetProperty("deliveries")[0];
        delivery.Text("channel").ShouldBe("peppol");
        delivery.GetProperty("route").Text("code").ShouldBe("BELGIAN_COMPANY");
        var path = $"/v1/invoices/{invoice.Text("id")}";
        await Until.IsSoAsync(async () =>
            (await admin.ReadAsync(path)).GetProperty("deliveries")[0].Text("state") == "sent");

        var bundle = await admin.GetByteArrayAsync($"{path}/evidence");
        (await admin.GetByteArrayAsync($"{path}/evidence")).ShouldBe(bundle, "the same facts give the same bytes");
        var names = Extract(world, bundle);

        names.ShouldBeSubsetOf(Directory.GetFiles(world.File("e"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(world.File("e"), file)));
        (await File.ReadAllBytesAsync(world.File("e/document.xml")))
            .ShouldBe(await admin.GetByteArrayAsync($"{path}/ubl"));
        (await File.ReadAllBytesAsync(world.File("e/peppol/1/envelope.xml")))
            .ShouldBe(world.Receiver.Arrivals.Single().Envelope);
        ChainIsSound(world.File("e/timeline.json"));
        var proven = await GatewayProcess.RunAsync(Verify(world, "peppol/1/payload.xml.gz"));
        proven.ExitCode.ShouldBe(0, proven.Output + proven.Errors);

        var payload = world.File("e/peppol/1/payload.xml.gz");
        var octets = await File.ReadAllBytesAsync(payload);
        octets[^1] ^= 1;
        await File.WriteAllBytesAsync(payload, octets);
        var changed = await GatewayProcess.RunAsync(Verify(world, "peppol/1/payload.xml.gz"));
        changed.ExitCode.ShouldBe(1);
        changed.Output.ShouldContain("REFUSED  payload");
    }

    [Fact]
    public async Task What_is_held_says_why_and_leaves_by_mail_when_a_person_decides_so()
    {
        await using var world = await PeppolWorld.OpenAsync(DatabaseProvider.Sqlite, delivers: true);
        using var admin = await world.Gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        await admin.CreateAsync("/v1/invoices", cast.Invoice("town", client: 1)); // not in the network
        JsonElement[] held = [];
        await Until.IsSoAsync(async () =>
        {
            held = [.. (await admin.ReadAsync("/v1/deliveries?state=held")).GetProperty("items").EnumerateArray()];
            return held.Length == 1;
        });
        held[0].GetProperty("fault").Text("code").ShouldBe("PEPPOL_NOT_REGISTERED");
        held[0].GetProperty("route").Text("code").ShouldBe("PUBLIC_BODY");
        world.Gateway.Mails.Messages.ShouldBeEmpty();

        var retry = $"/v1/deliveries/{held[0].Text("id")}:retry";
        using var silent = await admin.PostOnceAsync(retry, Answers.Json("""{ "channel": "mail" }"""));
        using var address = await admin.PostOnceAsync(retry, Answers.Json("""{ "recipient": "a@b.example" }"""));
        using var post = await admin.PostOnceAsync(retry, Answers.Json("""{ "channel": "post", "reason": "x" }"""));
        var queued = await admin.CreateAsync(retry, """{ "channel": "mail", "reason": "Agreed by letter" }""");

        (await silent.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-DELIVERY-REASON /reason"]);
        (await address.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-DELIVERY-RECIPIENT /recipient"]);
        (await post.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-DELIVERY-CHANNEL /channel"]);
        queued.Text("channel").ShouldBe("mail");
        queued.GetProperty("route").Text("code").ShouldBe("CHOSEN_BY_PERSON");
        await Until.IsSoAsync(() => world.Gateway.Mails.Messages.Count == 1);
        world.Receiver.Requests.ShouldBe(0);
    }

    [Fact]
    public async Task An_access_point_in_trouble_is_shown()
    {
        await using var world = await PeppolWorld.OpenAsync(DatabaseProvider.Sqlite, delivers: true);
        using var admin = await world.Gateway.CallerAsync();
        world.Receiver.Conduct = SandboxConduct.AnswersHtml;
        var cast = await Cast.RegisterAsync(admin);
        await admin.CreateAsync("/v1/invoices", cast.Invoice("trouble"));
        JsonElement[] shown = [];
        await Until.IsSoAsync(async () =>
        {
            shown = [.. (await admin.ReadAsync("/v1/access-points")).EnumerateArray()];
            return shown is [var one] && one.GetProperty("failures").GetInt32() == 1;
        });
        shown[0].Text("seat").ShouldBe("PBE000222");
        shown[0].Text("state").ShouldBe("closed");
        shown[0].Text("lastFault").ShouldContain("502");
    }

    /// <summary>Unpacks it; every file that the manifest lists is there with its hash.</summary>
    private static string[] Extract(PeppolWorld world, byte[] bundle)
    {
        using var archive = new ZipArchive(new MemoryStream(bundle));
        archive.ExtractToDirectory(world.File("e"));
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(world.File("e/manifest.json")));
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        foreach (var file in files)
        {
            var content = File.ReadAllBytes(world.File("e/" + file.Text("name")));
            Convert.ToHexStringLower(SHA256.HashData(content)).ShouldBe(file.Text("sha256"));
        }

        var names = files.Select(file => file.Text("name")).ToArray();
        string[] expected =
        [
            "document.xml", "timeline.json", "trust.pem", "peppol/1/message.xml", "peppol/1/payload.xml.gz",
            "peppol/1/envelope.xml", "peppol/1/receipt.xml",
        ];
        expected.ShouldBeSubsetOf(names);
        names.Count(name => name.StartsWith("lookup/", StringComparison.Ordinal)).ShouldBe(2);
        manifest.RootElement.GetProperty("verify")[0].GetString().ShouldBe(
            "gateway as4 receipt peppol/1/receipt.xml --message peppol/1/message.xml "
            + "--payload peppol/1/payload.xml.gz --trust trust.pem");
        return names;
    }

    private static string[] Verify(PeppolWorld world, string payload) =>
    [
        "as4", "receipt", world.File("e/peppol/1/receipt.xml"), "--message", world.File("e/peppol/1/message.xml"),
        "--payload", world.File("e/" + payload), "--trust", world.File("e/trust.pem"),
    ];

    private static void ChainIsSound(string file)
    {
        using var timeline = JsonDocument.Parse(File.ReadAllBytes(file));
        var facts = timeline.RootElement.EnumerateArray().Select(fact => new Fact
        {
            ObjectType = fact.Text("objectType"),
            ObjectId = fact.GetProperty("objectId").GetGuid(),
            Sequence = fact.GetProperty("sequence").GetInt32(),
            At = fact.GetProperty("at").GetDateTimeOffset(),
            Actor = fact.Text("actor"),
            Kind = fact.Text("kind"),
            Data = fact.Text("data"),
            EvidenceHash = fact.GetProperty("evidenceHash").GetString(),
            PreviousHash = fact.Text("previousHash"),
            Hash = fact.Text("hash"),
        }).ToList();
        facts.Select(fact => fact.Kind).ShouldContain(FactKinds.DeliveryReceipt);
        FactChain.FirstBroken(facts).ShouldBeNull();
    }
}
