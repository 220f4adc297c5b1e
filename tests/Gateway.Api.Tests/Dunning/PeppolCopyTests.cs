using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.Dunning;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.AccessPoint;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Envelope;
using Gateway.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// The copy of a reminder over Peppol: from one gateway to another, and to an access point that takes reminders.
/// </summary>
public class PeppolCopyTests
{
    private const string Type =
        "urn:oasis:names:specification:ubl:schema:xsd:Reminder-2::Reminder##urn:example:reminder:1::2.1";

    private const string Process = "urn:example:reminding:1";
    private const string RunDay = "2026-03-12";

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_copy_goes_where_it_is_taken_after_the_letter_and_nowhere_else_and_never_stops_the_letter()
    {
        var clock = new FakeClock(new DateTimeOffset(Day(RunDay), new TimeOnly(9, 0), TimeSpan.Zero));
        var folder = Directory.CreateTempSubdirectory("peppol-copy-").FullName;
        await using var network = await SandboxNetwork.StartAsync(clock, Token, TestKeys.Series());
        await using var receiver = await SandboxReceiver.StartAsync(
            network.NewAccessPoint("PBE000111"), network.Trust, clock, Token);
        await using var stage = await OpenAsync(
            DatabaseProvider.Sqlite, RunDay, more: SettingsOf(SandboxMember.Enlist(network, "PBE000001", folder)));
        var other = SandboxMember.Enlist(network, "PBE000222", Path.Combine(folder, "other"), "SMP000002");
        await using var peer = await RunningGateway.StartAsync(
            DatabaseProvider.Sqlite, more: other.Settings,
            adapt: services => services.AddSingleton<TimeProvider>(clock));
        await ServeAsync(peer);

        // Four that are announced somewhere, and a consumer; one of them pays between the letter and its copy.
        var (taker, payer) = (await stage.CompanyAsync("Taker", 1), await stage.CompanyAsync("Payer", 2));
        var misled = await stage.CompanyAsync("Misled", 3);
        var ours = await stage.RegisterAsync(
            "Ours", "company", numbers: "\"enterpriseNumber\": \"0999000129\",");
        foreach (var client in new[] { taker, payer })
        {
            await JoinAsync(network, await ParticipantAsync(stage, client), receiver.Address, receiver.Key);
        }

        await JoinAsync(
            network, await ParticipantAsync(stage, misled), new Uri(peer.Root, ReceivingStage.Path), other.Key);
        var invoices = await InvoicesAsync(stage, taker, payer, misled, ours, stage.Cast.Clients[Consumer]);
        await stage.RunAsync();
        receiver.Arrivals.ShouldBeEmpty("the letters have just left");
        await stage.PayAsync(invoices[payer], "100.00");
        await stage.DeliverAsync();

        (await stage.NoticesAsync()).ShouldAllBe(one => one.State == NoticeState.Sent);
        await ShouldHaveTakenAsync(stage, receiver, taker, invoices[taker]);
        await ShouldBeLeftOutAsync(stage, invoices[payer], "Stopped", NoticeCheck.Paid);
        await ShouldBeLeftOutAsync(stage, invoices[ours], "Stopped", PeppolCopyChannel.NotTaken);
        await ShouldBeLeftOutAsync(
            stage, invoices[misled], "Failed", DeliveryFaults.PeppolNotServiced.Code);
        (await InboundAsync(peer)).ShouldBe(1, "the invoice; a gateway takes no reminder that it does not announce");
        (await CopyKindsAsync(stage, invoices[stage.Cast.Clients[Consumer]])).ShouldBeEmpty();
        using var none = await stage.Admin.GetAsync(await UblOfAsync(stage, stage.Cast.Clients[Consumer]), Token);
        await none.ProblemAsync("not-found");
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(true, Process, Type)]
    [InlineData(true, Process, "busdox-docid-qns::" + Type)]
    [InlineData(false, Process)]
    [InlineData(false, "", Type)]
    [InlineData(false, Process, "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##c::2.1")]
    [InlineData(false, Process, Type, "urn:oasis:names:specification:ubl:schema:xsd:Reminder-2::Reminder##c::2.1")]
    public void Copies_are_off_and_turned_on_they_want_names_of_one_reminder(
        bool isFine, string process, params string[] types)
    {
        new PeppolCopyOptions { Process = process, DocumentTypes = types }.Types.ShouldBeNull();
        var options = new PeppolCopyOptions { Enabled = true, Process = process, DocumentTypes = types };

        Validator.TryValidateObject(options, new ValidationContext(options), null, true).ShouldBe(isFine);
        (options.Types is not null).ShouldBe(isFine);
    }

    /// <summary>The UBL is what the API serves, says what the letter says, and left after it.</summary>
    private static async Task ShouldHaveTakenAsync(
        DunningStage stage, SandboxReceiver receiver, string client, string invoice)
    {
        var arrival = receiver.Arrivals.ShouldHaveSingleItem();
        arrival.Receiver.ShouldBe((await ParticipantAsync(stage, client)).ToString());
        var ubl = await stage.Admin.GetByteArrayAsync(await UblOfAsync(stage, client), Token);
        var text = Encoding.UTF8.GetString(ubl);
        Encoding.UTF8.GetString(arrival.Envelope)
            .ShouldContain(text[text.IndexOf("<Reminder", StringComparison.Ordinal)..]);
        var notice = (await stage.NoticesAsync()).Single(one => one.ClientId.ToString() == client);
        foreach (var said in new[]
        {
            $"<cbc:ID>{notice.Number}</cbc:ID>", "<cbc:CopyIndicator>true</cbc:CopyIndicator>",
            "<cbc:ReminderSequenceNumeric>1</cbc:ReminderSequenceNumeric>", "urn:example:reminder:1", Process,
            "<cbc:PayableAmount currencyID=\"EUR\">100.00</cbc:PayableAmount>", notice.Items[0].Number,
        })
        {
            text.ShouldContain(said);
        }

        (await CopyKindsAsync(stage, invoice)).ShouldBe(["dunning.sent", "dunning.copy-queued", "dunning.copy-sent"]);
        await using var db = stage.Gateway.Read();
        var kept = await db.NoticeUbls.SingleAsync(row => row.NoticeId == notice.Id, Token);
        kept.Hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(ubl)));
        var copy = await db.Deliveries.SingleAsync(
            row => row.NoticeId == notice.Id && row.Channel == DeliveryChannel.PeppolCopy, Token);
        (copy.State, copy.MessageId).ShouldBe((DeliveryState.Sent, arrival.MessageId));
        using var again = await stage.Admin.PostOnceAsync($"/v1/deliveries/{copy.Id}:retry", Answers.Json("{}"));
        await again.ProblemAsync("conflict");
    }

    private static async Task ShouldBeLeftOutAsync(DunningStage stage, string invoice, string state, string reason)
    {
        (await CopyKindsAsync(stage, invoice))
            .ShouldBe(["dunning.sent", "dunning.copy-queued", "dunning.copy-not-sent"]);
        var fact = (await TimelineAsync(stage, invoice)).Single(one => one.Text("kind") == "dunning.copy-not-sent");
        fact.GetProperty("data").Text("reason").ShouldBe(reason);
        fact.GetRawText().ShouldContain("PeppolCopy");
        await using var db = stage.Gateway.Read();
        var id = Guid.Parse(invoice);
        var copies = await db.Deliveries.AsNoTracking().Where(row => row.Channel == DeliveryChannel.PeppolCopy)
            .ToListAsync(Token);
        copies.Single(row => row.DocumentId!.Value.Value == id).State.ToString().ShouldBe(state);
    }

    private static async Task<Dictionary<string, string>> InvoicesAsync(DunningStage stage, params string[] clients)
    {
        var invoices = new Dictionary<string, string>();
        foreach (var client in clients)
        {
            invoices[client] = await stage.InvoiceAsync(client, "100.00", "2026-03-02");
        }

        return invoices;
    }

    private static async Task<int> InboundAsync(RunningGateway gateway)
    {
        await using var db = gateway.Read();
        return await db.Inbound.CountAsync(Token);
    }

    private static async Task<IReadOnlyList<JsonElement>> TimelineAsync(DunningStage stage, string invoice) =>
        [.. (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/timeline")).EnumerateArray()];

    private static async Task<IReadOnlyList<string>> CopyKindsAsync(DunningStage stage, string invoice)
    {
        var kinds = (await TimelineAsync(stage, invoice)).Select(fact => fact.Text("kind")).ToList();
        return kinds.Exists(kind => kind.StartsWith("dunning.copy", StringComparison.Ordinal))
            ? kinds.FindAll(kind => kind.StartsWith("dunning.", StringComparison.Ordinal) && kind != "dunning.issued")
            : [];
    }

    private static async Task<string> UblOfAsync(DunningStage stage, string client)
    {
        var notice = (await stage.NoticesAsync()).Single(one => one.ClientId.ToString() == client);
        return $"/v1/dunning/notices/{notice.Id}/ubl";
    }

    private static async Task<ParticipantId> ParticipantAsync(DunningStage stage, string client) =>
        ParticipantId.Parse("0208:" + (await stage.Admin.ReadAsync($"/v1/clients/{client}")).Text("enterpriseNumber"));

    private static Dictionary<string, string?> SettingsOf(SandboxMember member) => new(member.Settings)
    {
        ["Dunning:PeppolCopies:Enabled"] = "true",
        ["Dunning:PeppolCopies:DocumentTypes:0"] = Type,
        ["Dunning:PeppolCopies:Process"] = Process,
    };

    /// <summary>The other gateway registers its legal entity, and announces what it takes.</summary>
    private static async Task ServeAsync(RunningGateway peer)
    {
        using var admin = await peer.CallerAsync();
        await Cast.RegisterAsync(admin);
        var registry = peer.Services.GetRequiredService<ParticipantRegistry>();
        await registry.AnnounceAsync(hasMoved: false, Token);
        (await registry.RegisterAsync(ParticipantId.Parse(ReceivingStage.Participant), Token))
            .ShouldBeOfType<ParticipantOutcome.Done>();
    }

    private static Task JoinAsync(
        SandboxNetwork network, ParticipantId participant, Uri address, AccessPointKey key) => network.JoinAsync(
        new PublishedParticipant
        {
            Participant = participant,
            Services =
            [
                new PublishedService.Here(
                    DocumentTypeId.TryCreate(DocumentTypeId.ExactScheme, Type)!,
                    [ProcessId.TryCreate(ProcessId.Scheme, Process)!],
                    new PublishedEndpoint
                    {
                        Address = address,
                        Certificate = key.Certificate,
                        Description = "Takes reminders",
                        TechnicalContact = "mailto:peppol@example.org",
                    }),
            ],
        },
        Token);
}
