using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.Hosting;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.AccessPoint;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Responses;
using Gateway.Peppol.Transport.As4.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Responses;

/// <summary>What the senders of documents are told: of failures, once, by the outbox that everything leaves
/// by.</summary>
public class StatusAnswerTests
{
    [Theory, ClassData<Databases>]
    public async Task Who_sends_a_document_that_breaks_a_rule_is_told_once_and_what_is_right_is_not_answered(
        DatabaseProvider provider)
    {
        await using var stage = await StatusStage.OpenAsync(provider);
        var (wrong, unreadable) = (stage.Gateway.Header(), stage.Gateway.Header());
        using var message = await stage.Gateway.SealAsync(
            wrong, await ReceivingStage.WrapAsync(wrong, StatusStage.WrongSum()));
        await stage.Gateway.SendAsync(message);
        await stage.Gateway.SendAsync(message); // the same message again
        await stage.PostAsync(wrong, StatusStage.WrongSum()); // the same document in another message
        await stage.PostAsync(unreadable, StatusStage.WrongSyntax());
        await stage.PostAsync(stage.Gateway.Header(), ReceivingStage.Invoice());

        await stage.DeliverAsync();
        await stage.DeliverLaterAsync();

        var told = stage.Told.ToDictionary(status => status.InstanceId);
        told.Keys.Order().ShouldBe(new[] { wrong.InstanceId, unreadable.InstanceId }.Order());
        stage.Peer.Requests.ShouldBe(2);
        var status = told[wrong.InstanceId];
        (status.Code, status.Sender.ToString(), status.Receiver.ToString())
            .ShouldBe((MessageStatusCode.Rejected, "0242:000222", "0242:000111"));
        status.Issues.ShouldAllBe(issue => issue.Reason == MessageStatusReason.RuleViolation);
        status.Issues.ShouldContain(issue => issue.Text.StartsWith("[BR-CO-16]", StringComparison.Ordinal));
        told[unreadable.InstanceId].Issues.ShouldContain(
            issue => issue.Reason == MessageStatusReason.SyntaxViolation);

        var inbound = (await stage.Gateway.ListAsync()).Single(one =>
            one.Text("instanceId") == wrong.InstanceId && one.Text("state") == "unassigned");
        (await stage.Gateway.Admin.ReadAsync($"/v1/inbound/{inbound.Text("id")}/timeline")).EnumerateArray()
            .Select(fact => fact.Text("kind")).ShouldBe(
            [
                "inbound.received", "inbound.judged", "inbound.receipted", "status.owed", "delivery.looked-up",
                "delivery.posted", "delivery.receipt", "delivery.sent",
            ]);
        await using var db = stage.Gateway.Gateway.Read();
        (await db.PeppolReceipts.CountAsync()).ShouldBe(2);
        (await db.Events.CountAsync()).ShouldBe(0, "a unit has nothing to do with it");
    }

    [Fact]
    public async Task Who_asks_for_every_status_is_told_of_what_is_right_too_and_wrong_wishes_fail_nothing()
    {
        await using var stage = await StatusStage.OpenAsync(DatabaseProvider.Sqlite);
        var wanted = stage.Gateway.Header() with { MlsType = MlsType.AlwaysSend };
        var elsewhere = stage.Gateway.Header() with { MlsTo = Party("0208:0202239951") };
        var unreachable = stage.Gateway.Header() with { MlsTo = Party("0242:000999-MLS") };
        var custom = stage.Gateway.Header() with { MlsTo = Party("0242:000111-MLS.BELGIUM") };
        await stage.JoinAsync("0242:000111-MLS.BELGIUM", MessageStatusType.DocumentType, MessageStatusType.Process);
        await stage.PostAsync(wanted, ReceivingStage.Invoice());
        await stage.PostAsync(elsewhere, StatusStage.WrongSum());
        await stage.PostAsync(unreachable, StatusStage.WrongSum());
        await stage.PostAsync(custom, StatusStage.WrongSum());

        await stage.DeliverAsync();

        var told = stage.Told.ToDictionary(status => status.InstanceId);
        told.Count.ShouldBe(4);
        (told[wanted.InstanceId].Code, told[wanted.InstanceId].Issues.Count).ShouldBe((MessageStatusCode.Accepted, 0));
        told[elsewhere.InstanceId].Receiver.ToString().ShouldBe("0242:000111");
        var reached = stage.Peer.Arrivals.Select(arrival => arrival.Receiver).Order().ToArray();
        reached.ShouldBe(["0242:000111", "0242:000111", "0242:000111", "0242:000111-MLS.BELGIUM"]);
    }

    [Fact]
    public async Task A_status_is_never_answered_with_a_status()
    {
        await using var stage = await StatusStage.OpenAsync(DatabaseProvider.Sqlite);
        await stage.TellAsync("<ApplicationResponse xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:"u8.ToArray()
            .Concat("ApplicationResponse-2\"/>"u8.ToArray()).ToArray());
        await stage.DeliverAsync();
        stage.Peer.Requests.ShouldBe(0);
        (await stage.Gateway.ListAsync("?verdict=invalid")).ShouldHaveSingleItem().Text("state").ShouldBe("status");
        await using var db = stage.Gateway.Gateway.Read();
        (await db.InboundAnswers.AnyAsync()).ShouldBeFalse();
    }

    [Theory, ClassData<Databases>]
    public async Task What_nobody_here_can_take_is_given_back_once_and_its_sender_told(DatabaseProvider provider)
    {
        await using var stage = await StatusStage.OpenAsync(provider);
        var header = stage.Gateway.Header();
        await stage.PostAsync(header, ReceivingStage.Invoice());
        var id = (await stage.Gateway.ListAsync()).Single().Text("id");
        var address = $"/v1/inbound/{id}/return";
        const string Body = """{ "reason": "This is for another cooperative" }""";

        (await stage.Gateway.Admin.CreateAsync(address, Body)).Text("state").ShouldBe("returned");
        using var again = await stage.Gateway.Admin.PostOnceAsync(address, Answers.Json(Body), "again");
        using var given = await stage.Gateway.Admin.PostOnceAsync(
            $"/v1/inbound/{id}/assign", Answers.Json($$"""{ "unit": "{{stage.Gateway.Cast.Units[0]}}" }"""));
        await stage.DeliverAsync();

        await again.ProblemAsync("conflict");
        await given.ProblemAsync("conflict");
        var told = stage.Told.ShouldHaveSingleItem();
        (told.InstanceId, told.Code).ShouldBe((header.InstanceId, MessageStatusCode.Rejected));
        told.Issues.ShouldHaveSingleItem().ShouldBe(new MessageStatusIssue(
            MessageStatusReason.DeliveryFailure, "This is for another cooperative", null));
        (await stage.Gateway.ListAsync("?state=unassigned")).ShouldBeEmpty();
        (await stage.Gateway.ListAsync("?state=returned")).ShouldHaveSingleItem();
        (await stage.Gateway.Admin.ReadAsync($"/v1/inbound/{id}/timeline")).EnumerateArray()
            .Select(fact => fact.Text("kind")).ShouldContain("inbound.returned");
    }

    [Fact]
    public async Task Turned_off_nothing_is_told_and_no_status_is_taken()
    {
        await using var stage = await StatusStage.OpenAsync(
            DatabaseProvider.Sqlite, ("AccessPoint:Mls:Enabled", "false"));
        await stage.PostAsync(stage.Gateway.Header(), StatusStage.WrongSum());
        await stage.DeliverAsync();
        stage.Peer.Requests.ShouldBe(0);
        var status = MessageStatusWriter.Write(StatusStage.Status("x", MessageStatusCode.Accepted));
        (await stage.SendAsync(stage.StatusHeader(), status)).ShouldBeOfType<SendOutcome.Refused>()
            .Errors[0].IsNotServiced.ShouldBeTrue();
    }

    /// <summary>Receipts may be lost: what is told is the same message on every try, and one for its
    /// receiver.</summary>
    [Fact]
    public async Task A_status_whose_receipt_was_lost_is_sent_again_as_the_same_message()
    {
        await using var stage = await StatusStage.OpenAsync(DatabaseProvider.Sqlite);
        await stage.PostAsync(stage.Gateway.Header(), StatusStage.WrongSum());
        stage.Peer.Conduct = SandboxConduct.LosesReceipt;
        await stage.DeliverAsync();
        stage.Peer.Conduct = SandboxConduct.Takes;
        await stage.DeliverLaterAsync();

        stage.Peer.Arrivals.Count.ShouldBe(2);
        stage.Peer.Arrivals.Select(one => (one.MessageId, one.InstanceId, one.PayloadHash)).Distinct()
            .ShouldHaveSingleItem();
        var delivery = (await stage.Gateway.Admin.ReadAsync("/v1/deliveries?state=sent")).GetProperty("items")[0];
        delivery.TryGetProperty("document", out _).ShouldBeFalse();
        delivery.Text("inbound").ShouldBe((await stage.Gateway.ListAsync()).Single().Text("id"));
    }

    /// <summary>Service level MLS-1: twenty minutes.</summary>
    [Fact]
    public async Task Health_tells_of_senders_who_wait_longer_than_the_deadline()
    {
        await using var stage = await StatusStage.OpenAsync(DatabaseProvider.Sqlite);
        await stage.PostAsync(stage.Gateway.Header(), StatusStage.WrongSum());
        var checks = stage.Gateway.Gateway.Services.GetRequiredService<HealthChecks>();
        await using var db = stage.Gateway.Gateway.Read();
        (await StatusesAsync()).IsFine.ShouldBeTrue();

        var before = TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(21);
        await db.Deliveries.ExecuteUpdateAsync(row => row.SetProperty(one => one.QueuedAt, before));
        var late = await StatusesAsync();

        late.IsFine.ShouldBeFalse();
        late.Detail.ShouldBe("1 wait longer than 20 minutes");

        async Task<HealthCheck> StatusesAsync() =>
            (await checks.GlanceAsync(db, default)).Single(check => check.Name == "statuses");
    }

    /// <summary>Whoever gets a document of ours finds our own participant with the type of statuses.</summary>
    [Fact]
    public async Task Our_own_participant_is_published_by_itself_and_once()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var registry = stage.Gateway.Services.GetRequiredService<ParticipantRegistry>();

        (await registry.PublishSelfAsync(default)).ShouldBeOfType<ParticipantOutcome.Done>();
        (await registry.PublishSelfAsync(default)).ShouldBeNull();

        var report = await stage.Network.NewLookup().FindAsync(
            ParticipantId.Parse("0242:000222"), MessageStatusType.DocumentType, MessageStatusType.Process, default);
        report.Outcome.ShouldBeOfType<Peppol.Routing.Lookup.LookupOutcome.Reachable>(report.Outcome.ToString());
        await using var db = stage.Gateway.Read();
        (await db.Participants.CountAsync()).ShouldBe(2);
    }

    private static EnvelopeParty Party(string participant) =>
        EnvelopeParty.TryCreate(ParticipantId.MetaScheme, participant)!;
}
