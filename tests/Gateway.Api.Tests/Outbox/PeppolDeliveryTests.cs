using System.Text;
using System.Text.Json;
using Gateway.Api.AccessPoint;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.AccessPoint.Outbound;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Locator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gateway.Api.Tests.Outbox;

/// <summary>Invoices over the whole way: name server, SMP, HTTP, and an access point that behaves as it is
/// told.</summary>
public class PeppolDeliveryTests
{
    [Theory, ClassData<Databases>]
    public async Task An_invoice_arrives_once_and_the_timeline_proves_it(DatabaseProvider provider)
    {
        await using var bench = await PeppolBench.OpenAsync(provider);

        await bench.DeliverAsync();

        var delivery = await bench.Stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Sent);
        var arrival = bench.Receiver.Arrivals.ShouldHaveSingleItem();
        arrival.MessageId.ShouldBe(delivery.MessageId);
        arrival.Receiver.ShouldBe("0208:0100007097");
        await using var db = bench.Stage.Gateway.Read();
        var ubl = Encoding.UTF8.GetString(await db.DocumentUbls.Select(row => row.Content).SingleAsync());
        Encoding.UTF8.GetString(arrival.Envelope)
            .ShouldContain(ubl[ubl.IndexOf("<Invoice", StringComparison.Ordinal)..]);

        var message = await db.PeppolMessages.SingleAsync();
        (message.InstanceId, message.PayloadHash).ShouldBe((arrival.InstanceId, arrival.PayloadHash));
        var receipt = await db.PeppolReceipts.SingleAsync();
        receipt.MessageId.ShouldBe(delivery.MessageId);
        var facts = await bench.Stage.FactsAsync();
        facts.Select(fact => fact.Kind).ShouldBe(
        [
            FactKinds.InvoiceIssued, FactKinds.DeliveryQueued, FactKinds.DeliveryLookedUp, FactKinds.DeliveryPosted,
            FactKinds.DeliveryReceipt, FactKinds.DeliverySent,
        ]);
        facts[4].EvidenceHash.ShouldBe(receipt.Hash);
        facts[5].EvidenceHash.ShouldBe(receipt.Hash);
        facts[4].Data.ShouldContain(arrival.PayloadHash);
        (await db.LookupProofs.SingleAsync()).Hash.ShouldBe(facts[2].EvidenceHash);
        using var lookup = JsonDocument.Parse(facts[2].Data);
        lookup.RootElement.GetProperty("delivery").GetString().ShouldBe(delivery.Id.ToString());
        lookup.RootElement.GetProperty("outcome").GetString().ShouldBe("reachable");
    }

    [Fact]
    public async Task The_wire_of_what_leaves_and_of_its_answer_is_kept_without_the_document_and_only_for_its_days()
    {
        await using var bench = await PeppolBench.OpenAsync();
        var (clock, folder) = (bench.Stage.Gateway.Clock, Directory.CreateTempSubdirectory("wire-").FullName);
        var old = Directory.CreateDirectory(Path.Combine(folder, "2020-01-01")).FullName;
        await File.WriteAllTextAsync(Path.Combine(old, "old-out.mime"), "old", TestContext.Current.CancellationToken);
        var options = new AccessPointOptions { WireFolder = folder };
        var wire = new WireFolder(options, clock, NullLogger<WireFolder>.Instance);
        using var http = wire.Watch(bench.Network);

        await bench.DeliverAsync(bench.NewChannel(TimeSpan.FromSeconds(30), http));

        (await bench.Stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
        Directory.Exists(old).ShouldBeFalse();
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order().ToList();
        files.Count.ShouldBe(2);
        var sent = await ReadAsync(files, "-out.mime");
        sent.ShouldStartWith("Content-Type: multipart/related");
        sent.ShouldContain(bench.Receiver.Arrivals.Single().MessageId);
        sent.ShouldNotContain("<Invoice");
        sent.ShouldNotContain("Authorization");
        (await ReadAsync(files, "-out-answer.mime")).ShouldContain("NonRepudiationInformation");

        options.WireMegabytesADay = 0; // a day that is full
        clock.Advance(TimeSpan.FromDays(1));
        wire.Open("out", "text/plain").ShouldBeNull();
        Directory.Delete(folder, recursive: true);

        static Task<string> ReadAsync(List<string> files, string end) => File.ReadAllTextAsync(
            files.Single(file => file.EndsWith(end, StringComparison.Ordinal)), Encoding.Latin1, default);
    }

    [Theory, ClassData<Databases>]
    public async Task Health_names_the_access_point_that_fails_and_what_waits_for_it(DatabaseProvider provider)
    {
        await using var bench = await PeppolBench.OpenAsync(provider, invoices: 3);
        bench.Stage.Options.PeppolLanes = 1;
        var health = new ReceiverHealth(bench.Circuits);
        await using var db = bench.Stage.Gateway.Read();
        (await health.RunAsync(db, default)).Detail.ShouldBe("none fails");

        bench.Receiver.Conduct = SandboxConduct.AnswersHtml;
        await bench.DeliverAsync();

        var check = await health.RunAsync(db, default);
        check.Detail.ShouldContain("PBE000002 is left alone until");
        check.Detail.ShouldContain("PBE000002: 3 wait, the oldest since 20");
        check.IsFine.ShouldBeTrue("it is no fault of ours");
        health.Glance().Detail.ShouldBe("1 left alone for now", "a stranger learns no name");
    }

    [Fact]
    public async Task Many_that_rest_on_one_new_answer_of_an_SMP_keep_it_once_and_none_is_tried_again()
    {
        await using var bench = await PeppolBench.OpenAsync(DatabaseProvider.Sqlite, invoices: 30);

        await bench.DeliverAsync();

        var deliveries = await bench.Stage.DeliveriesAsync();
        deliveries.ShouldAllBe(one => one.State == DeliveryState.Sent && one.Attempts.Count == 1);
        bench.Receiver.Arrivals.Select(one => one.MessageId).Order()
            .ShouldBe(deliveries.Select(one => one.MessageId).Order(), "each once");
        await using var db = bench.Stage.Gateway.Read();
        (await db.LookupProofs.CountAsync()).ShouldBe(1);
        (await db.PeppolReceipts.CountAsync()).ShouldBe(30);
        foreach (var document in deliveries.Select(one => one.DocumentId!.Value))
        {
            (await bench.Stage.FactsAsync(document)).Count.ShouldBe(6);
        }
    }

    [Theory, ClassData<Databases>]
    public async Task A_retry_after_a_lost_receipt_sends_the_same_ids_and_digest(DatabaseProvider provider)
    {
        await using var bench = await PeppolBench.OpenAsync(provider);
        bench.Receiver.Conduct = SandboxConduct.LosesReceipt;
        await bench.DeliverAsync();
        (await bench.Stage.DeliveryAsync()).Attempts.ShouldHaveSingleItem().FaultCode
            .ShouldBe(DeliveryFaults.PeppolUnreachable.Code);

        bench.Receiver.Conduct = SandboxConduct.Takes;
        await bench.DeliverLaterAsync();

        (await bench.Stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
        bench.Receiver.Arrivals.Count.ShouldBe(2);
        bench.Receiver.Arrivals.Select(one => (one.MessageId, one.InstanceId, one.PayloadHash)).Distinct()
            .ShouldHaveSingleItem();
        await using var db = bench.Stage.Gateway.Read();
        (await db.PeppolReceipts.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Called_a_duplicate_on_a_retry_it_is_delivered_and_the_timeline_says_that_there_is_no_receipt()
    {
        await using var bench = await PeppolBench.OpenAsync();
        bench.Receiver.Conduct = SandboxConduct.LosesReceipt;
        await bench.DeliverAsync();
        bench.Receiver.Conduct = SandboxConduct.TakesOnce;
        await bench.DeliverLaterAsync();

        (await bench.Stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
        var sent = (await bench.Stage.FactsAsync())[^1];
        (sent.Kind, sent.EvidenceHash).ShouldBe((FactKinds.DeliverySent, null));
        sent.Data.ShouldContain("its receipt was lost");
        (await bench.FactKindsAsync()).ShouldNotContain(FactKinds.DeliveryReceipt);
    }

    [Theory]
    [InlineData(nameof(SandboxConduct.Refuses), "PEPPOL_NOT_SERVICED", DeliveryState.Failed)]
    [InlineData(nameof(SandboxConduct.Defers), "PEPPOL_DEFERRED", DeliveryState.Queued)]
    [InlineData(nameof(SandboxConduct.AnswersHtml), "PEPPOL_NO_RECEIPT", DeliveryState.Queued)]
    [InlineData(nameof(SandboxConduct.AnswersNothing), "PEPPOL_NO_RECEIPT", DeliveryState.Queued)]
    [InlineData(nameof(SandboxConduct.AnswersForAnother), "PEPPOL_RECEIPT_INVALID", DeliveryState.Queued)]
    [InlineData(nameof(SandboxConduct.LosesReceipt), "PEPPOL_UNREACHABLE", DeliveryState.Queued)]
    [InlineData(nameof(SandboxConduct.Stalls), "PEPPOL_TIMEOUT", DeliveryState.Queued)]
    public async Task However_the_receiver_behaves_it_is_noted_and_nothing_is_lost(
        string conduct, string fault, DeliveryState state)
    {
        await using var bench = await PeppolBench.OpenAsync();
        bench.Receiver.Conduct = Enum.Parse<SandboxConduct>(conduct);
        var isSilent = bench.Receiver.Conduct == SandboxConduct.Stalls;

        await bench.DeliverAsync(bench.NewChannel(TimeSpan.FromSeconds(isSilent ? 1 : 30)));

        var delivery = await bench.Stage.DeliveryAsync();
        delivery.State.ShouldBe(state);
        delivery.Attempts.ShouldHaveSingleItem().FaultCode.ShouldBe(fault);
        (await bench.FactKindsAsync()).ShouldContain(FactKinds.DeliveryPosted);
        await using var db = bench.Stage.Gateway.Read();
        (await db.PeppolReceipts.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_asks_to_wait_two_hours_is_left_alone_for_two_hours()
    {
        await using var bench = await PeppolBench.OpenAsync();
        bench.Receiver.Conduct = SandboxConduct.AsksToWait;
        await bench.DeliverAsync();
        var delivery = await bench.Stage.DeliveryAsync();
        (delivery.NextAttemptAt - bench.Stage.Gateway.Clock.GetUtcNow()).ShouldBe(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task Who_is_not_registered_waits_for_a_person_and_leaves_once_registered()
    {
        await using var bench = await PeppolBench.OpenAsync(isRegistered: false);
        await bench.DeliverAsync();

        var held = await bench.Stage.DeliveryAsync();
        (held.State, held.FaultCode).ShouldBe((DeliveryState.Held, DeliveryFaults.PeppolNotRegistered.Code));
        var facts = await bench.Stage.FactsAsync();
        facts[^1].Kind.ShouldBe(FactKinds.DeliveryHeld);
        var lookup = facts.Single(fact => fact.Kind == FactKinds.DeliveryLookedUp).Data;
        lookup.ShouldContain("0208:0100007097");
        lookup.ShouldContain("9925:be0100007097");
        bench.Stage.Advance(TimeSpan.FromDays(1));
        await bench.DeliverAsync();
        (await bench.Stage.DeliveryAsync()).Attempts.Count.ShouldBe(1, "nothing happens unless a person acts");

        await bench.JoinAsync(PeppolBench.Buyer, bench.Receiver);
        await RetryAsync(bench, new DeliveryChoice());
        await bench.DeliverAsync();
        (await bench.Stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
    }

    [Fact]
    public async Task A_person_may_choose_mail_with_a_reason_and_the_timeline_tells_who()
    {
        await using var bench = await PeppolBench.OpenAsync(isRegistered: false);
        await bench.DeliverAsync();
        var byMail = new DeliveryChoice { Channel = DeliveryChannel.Mail };

        (await RetryAsync(bench, byMail)).ShouldBeOfType<RetryOutcome.NoReason>();
        var queued = (await RetryAsync(bench, byMail with { Reason = "The client agreed on the phone" }))
            .ShouldBeOfType<RetryOutcome.Queued>();

        (queued.Row.Channel, queued.Row.Recipient).ShouldBe((DeliveryChannel.Mail, "compta@example.org"));
        queued.Row.RouteCode.ShouldBe(RouteReasons.ChosenByPerson.Code);
        var fact = (await bench.Stage.FactsAsync())[^1];
        (fact.Kind, fact.Actor).ShouldBe((FactKinds.DeliveryQueued, "jeanne"));
        fact.Data.ShouldContain("The client agreed on the phone");
        fact.Data.ShouldContain("\"insteadOf\":\"Peppol\"");
        await bench.DeliverAsync();
        bench.Receiver.Requests.ShouldBe(0);
    }

    [Fact]
    public async Task Who_receives_other_documents_only_waits_for_a_person()
    {
        await using var bench = await PeppolBench.OpenAsync(isRegistered: false);
        await bench.JoinAsync(PeppolBench.Buyer, bench.Receiver, BillingTypes.CreditNote);
        await bench.DeliverAsync();
        (await bench.Stage.DeliveryAsync()).FaultCode.ShouldBe(DeliveryFaults.PeppolNotAccepted.Code);
        bench.Receiver.Requests.ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_revoked_certificate()
    {
        await using var bench = await PeppolBench.OpenAsync();
        bench.Sandbox.Sites.Pki.Revoke(bench.Receiver.Key.Certificate, CertificateRole.AccessPoint);
        await bench.DeliverAsync();
        var delivery = await bench.Stage.DeliveryAsync();
        (delivery.State, delivery.FaultCode)
            .ShouldBe((DeliveryState.Held, DeliveryFaults.PeppolCertificateRefused.Code));
        bench.Receiver.Requests.ShouldBe(0);
    }

    [Fact]
    public async Task Name_servers_that_do_not_answer_are_no_reason_for_a_person()
    {
        await using var bench = await PeppolBench.OpenAsync();
        bench.Sandbox.Sites.Zone.Set(SmlZone.Sandbox.NameOf(PeppolBench.Buyer), new SandboxAnswer.Failure());
        await bench.DeliverAsync();
        var delivery = await bench.Stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Queued);
        delivery.Attempts.ShouldHaveSingleItem().FaultCode.ShouldBe(DeliveryFaults.PeppolLookupUnreachable.Code);
    }

    [Fact]
    public async Task Who_is_registered_by_its_VAT_number_only_is_reached_there()
    {
        await using var bench = await PeppolBench.OpenAsync(isRegistered: false);
        await bench.JoinAsync(PeppolBench.BuyerByVat, bench.Receiver);
        await bench.DeliverAsync();
        bench.Receiver.Arrivals.ShouldHaveSingleItem().Receiver.ShouldBe("9925:be0100007097");
    }

    [Fact]
    public async Task Who_moves_to_another_access_point_between_two_tries_gets_the_same_document_there()
    {
        await using var bench = await PeppolBench.OpenAsync();
        bench.Receiver.Conduct = SandboxConduct.LosesReceipt;
        await bench.DeliverAsync();
        await using var other = await SandboxReceiver.StartAsync(
            bench.Sandbox.NewAccessPoint("PBE000003"), bench.Sandbox.Trust, bench.Stage.Gateway.Clock, default);
        await bench.JoinAsync(PeppolBench.Buyer, other);
        await bench.DeliverLaterAsync();

        (await bench.Stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
        var (first, second) = (bench.Receiver.Arrivals.Single(), other.Arrivals.Single());
        (second.MessageId, second.InstanceId, second.PayloadHash)
            .ShouldBe((first.MessageId, first.InstanceId, first.PayloadHash));
    }

    [Fact]
    public async Task A_receipt_is_kept_even_when_the_lease_was_lost_and_nothing_is_sent_again()
    {
        await using var bench = await PeppolBench.OpenAsync();
        var stage = bench.Stage;
        var task = (await stage.TakeOneAsync("slow", DeliveryChannel.Peppol)).ShouldNotBeNull();
        var outcome = await bench.Channel.SendAsync(task, default);
        stage.Advance(TimeSpan.FromHours(1));
        bench.Receiver.Conduct = SandboxConduct.Stalls;
        await stage.Gateway.RunAsync(db => db.Deliveries.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.LeaseOwner, "another#1")));

        (await stage.Close().RunAsync(task.Id, task.Lease, outcome, default)).ShouldBeFalse();
        await bench.DeliverAsync();
        await bench.DeliverLaterAsync();

        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
        bench.Receiver.Requests.ShouldBe(1);
        (await bench.FactKindsAsync()).ShouldContain(FactKinds.DeliveryReceipt);
    }

    [Fact]
    public async Task An_access_point_that_is_down_is_left_alone_and_tried_by_one_message_later()
    {
        await using var bench = await PeppolBench.OpenAsync(invoices: 6);
        bench.Stage.Options.PeppolLanes = 1;
        bench.Receiver.Conduct = SandboxConduct.AnswersHtml;
        await bench.DeliverAsync();

        bench.Receiver.Requests.ShouldBe(3);
        var faults = (await bench.Stage.DeliveriesAsync()).Select(one => one.Attempts.Single().FaultCode).ToList();
        faults.Count(code => code == DeliveryFaults.PeppolNoReceipt.Code).ShouldBe(3);
        faults.Count(code => code == DeliveryFaults.PeppolReceiverDown.Code).ShouldBe(3);
        bench.Circuits.Reports.ShouldHaveSingleItem().State.ShouldBe(CircuitState.Open);

        bench.Receiver.Conduct = SandboxConduct.Takes;
        await bench.DeliverLaterAsync();
        (await bench.Stage.DeliveriesAsync()).ShouldAllBe(one => one.State == DeliveryState.Sent);
        bench.Circuits.Reports.ShouldBeEmpty();
    }

    private static Task<RetryOutcome?> RetryAsync(PeppolBench bench, DeliveryChoice choice) =>
        bench.Stage.Gateway.RunAsync(async db => await new RetryDelivery(
            new RoutingPolicy(hasAccessPoint: true, mailStandsIn: false), bench.Stage.Gateway.Clock).RunAsync(
                db, await db.Deliveries.Select(row => row.Id).SingleAsync(), choice, "jeanne", default));
}
