using System.IO.Compression;
using System.Text;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Api.Timeline;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Peppol.Responses;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Responses;

/// <summary>What other access points tell of our documents: believed of the receiver, once, and never more than
/// that.</summary>
public class StatusIntakeTests
{
    [Theory, ClassData<Databases>]
    public async Task A_rejection_is_work_for_a_person_and_the_second_status_of_a_document_changes_nothing(
        DatabaseProvider provider)
    {
        await using var stage = await StatusStage.OpenAsync(provider);
        var (invoice, instance) = await stage.InvoiceAsync("rejected");

        await stage.TellAsync(StatusStage.Status(
            instance, MessageStatusCode.Rejected, MessageStatusReason.RuleWarning, MessageStatusReason.RuleViolation));
        await stage.TellAsync(StatusStage.Status(instance, MessageStatusCode.Confirmed));

        var delivery = await stage.DeliveryAsync(invoice);
        delivery.Text("state").ShouldBe("bounced");
        delivery.GetProperty("fault").Text("code").ShouldBe("PEPPOL_STATUS_RULE");
        delivery.GetProperty("fault").Text("message").ShouldNotBeEmpty();
        (await stage.Gateway.Admin.ReadAsync("/v1/deliveries?state=bounced")).GetProperty("items")
            .GetArrayLength().ShouldBe(1);
        var facts = await stage.TimelineAsync(invoice);
        facts.Select(fact => fact.Text("kind")).TakeLast(3)
            .ShouldBe(["delivery.sent", "status.rejected", "delivery.bounced"]);
        var data = facts.Single(fact => fact.Text("kind") == "status.rejected").GetProperty("data");
        (data.Text("code"), data.Text("reasons"), data.Text("detail")).ShouldBe(("RE", "BW BV", "Rejected."));
        data.Text("issues").ShouldContain("BV /Invoice: Why.");
        var second = (await stage.Gateway.ListAsync("?verdict=warned")).ShouldHaveSingleItem();
        (await FindingAsync(stage, second.Text("id"))).ShouldBe("SGW-MLS-22");
        await using var db = stage.Gateway.Gateway.Read();
        (await db.Events.CountAsync(one => one.Type == "delivery.bounced")).ShouldBe(1);
        (await db.PeppolStatuses.SingleAsync()).Code.ShouldBe("RE");
        (await FactChainAudit.RunAsync(db, default)).IsSound.ShouldBeTrue();
    }

    [Theory]
    [InlineData(nameof(MessageStatusCode.Confirmed), "status.confirmed")]
    [InlineData(nameof(MessageStatusCode.Accepted), "status.accepted")]
    public async Task What_was_delivered_stays_sent_and_its_timeline_says_so(string code, string kind)
    {
        await using var stage = await StatusStage.OpenAsync(DatabaseProvider.Sqlite);
        var (invoice, instance) = await stage.InvoiceAsync("delivered");
        await stage.TellAsync(StatusStage.Status(instance, Enum.Parse<MessageStatusCode>(code)));
        (await stage.DeliveryAsync(invoice)).Text("state").ShouldBe("sent");
        (await stage.KindsAsync(invoice))[^1].ShouldBe(kind);
        var told = (await stage.Gateway.ListAsync("?state=status")).ShouldHaveSingleItem();
        told.Text("verdict").ShouldBe("valid");
        var bundle = await stage.Gateway.Admin.GetByteArrayAsync($"/v1/invoices/{invoice}/evidence");
        using var archive = new ZipArchive(new MemoryStream(bundle));
        var status = archive.GetEntry("peppol/1/status.envelope.xml").ShouldNotBeNull();
        using var content = new StreamReader(await status.OpenAsync());
        (await content.ReadToEndAsync()).ShouldContain(instance);
        archive.GetEntry("peppol/1/status.message.xml").ShouldNotBeNull();
        (await stage.Gateway.ListAsync("?state=unassigned")).ShouldBeEmpty("there is nothing to assign");
        using var entity = await stage.Gateway.Gateway.CallerAsync(
            legalEntity: new LegalEntityId(Guid.Parse(stage.Gateway.Cast.LegalEntity)));
        (await entity.ReadAsync("/v1/inbound")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    /// <summary>A copy of a letter is no document of its own: the timelines of the invoices on it tell.</summary>
    [Fact]
    public async Task A_copy_of_a_letter_that_is_rejected_is_told_to_the_invoices_on_it()
    {
        await using var stage = await StatusStage.OpenAsync(DatabaseProvider.Sqlite);
        var (invoice, instance) = await stage.InvoiceAsync("copied");
        await stage.TurnIntoCopyAsync(invoice);

        await stage.TellAsync(StatusStage.Status(
            instance, MessageStatusCode.Rejected, MessageStatusReason.DeliveryFailure));

        var fact = (await stage.TimelineAsync(invoice))[^1];
        fact.Text("kind").ShouldBe("dunning.copy-not-sent");
        fact.GetProperty("data").Text("reason").ShouldBe("PEPPOL_STATUS_NOT_DELIVERED");
        await using var db = stage.Gateway.Gateway.Read();
        (await db.Notices.SingleAsync()).State.ShouldBe(NoticeState.Sent, "the letter is not touched by it");
        (await FactChainAudit.RunAsync(db, default)).IsSound.ShouldBeTrue();
    }

    /// <summary>Each is receipted and kept, and our invoice stays as it was.</summary>
    [Theory, ClassData<Databases>]
    public async Task Whatever_else_is_told_is_kept_flagged_and_changes_no_document(DatabaseProvider provider)
    {
        await using var stage = await StatusStage.OpenAsync(provider);
        var (invoice, instance) = await stage.InvoiceAsync("hostile");
        var before = await stage.KindsAsync(invoice);
        var good = Encoding.UTF8.GetString(MessageStatusWriter.Write(
            StatusStage.Status(instance, MessageStatusCode.Accepted)));
        var stranger = stage.Gateway.Network.NewAccessPoint("PBE000333");

        await stage.TellAsync(StatusStage.Status(
            "of nobody", MessageStatusCode.Rejected, MessageStatusReason.DeliveryFailure));
        await stage.TellAsync(
            StatusStage.Status(instance, MessageStatusCode.Rejected, MessageStatusReason.SyntaxViolation), stranger);
        await TellAsync(good.Replace(">AB<", ">ZZ<", StringComparison.Ordinal));
        await TellAsync(good.Replace("</cbc:ID>", "</cbc:ID><!--" + new string('x', 10_000_000) + "-->",
            StringComparison.Ordinal));
        await TellAsync(good.Replace(MessageStatusType.Profile + "<", "urn:other<", StringComparison.Ordinal));

        (await stage.KindsAsync(invoice)).ShouldBe(before);
        (await stage.DeliveryAsync(invoice)).Text("state").ShouldBe("sent");
        var rules = new List<string>();
        foreach (var one in await stage.Gateway.ListAsync("?state=status"))
        {
            rules.Add($"{one.Text("verdict")} {await FindingAsync(stage, one.Text("id"))}");
        }

        rules.ShouldBe(
        [
            "warned SGW-MLS-20", "warned SGW-MLS-21", "invalid SGW-UBL-07", "invalid SGW-MLS-07",
            "invalid SGW-MLS-01",
        ]);
        await using var db = stage.Gateway.Gateway.Read();
        (await db.PeppolStatuses.AnyAsync()).ShouldBeFalse();
        (await db.Facts.CountAsync(fact => fact.Kind == "status.unmatched")).ShouldBe(5);

        Task TellAsync(string text) => stage.TellAsync(Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public async Task A_rejection_that_is_badly_written_is_still_one()
    {
        await using var stage = await StatusStage.OpenAsync(DatabaseProvider.Sqlite);
        var (invoice, instance) = await stage.InvoiceAsync("sloppy");
        var text = Encoding.UTF8.GetString(MessageStatusWriter.Write(StatusStage.Status(
            instance, MessageStatusCode.Rejected, MessageStatusReason.DeliveryFailure)));
        await stage.TellAsync(Encoding.UTF8.GetBytes(
            text.Replace("<cbc:Description>Rejected.</cbc:Description>", "", StringComparison.Ordinal)));
        (await stage.DeliveryAsync(invoice)).GetProperty("fault").Text("code")
            .ShouldBe("PEPPOL_STATUS_NOT_DELIVERED");
    }

    /// <summary>The receiver took the message, its receipt was lost, and its status came before our next try.</summary>
    [Fact]
    public async Task A_rejection_that_is_quicker_than_the_receipt_counts_once_it_is_there()
    {
        await using var stage = await StatusStage.OpenAsync(DatabaseProvider.Sqlite);
        stage.Peer.Conduct = SandboxConduct.LosesReceipt;
        var (invoice, instance) = await stage.InvoiceAsync("early");
        await stage.TellAsync(StatusStage.Status(
            instance, MessageStatusCode.Rejected, MessageStatusReason.SyntaxViolation));
        (await stage.DeliveryAsync(invoice)).Text("state").ShouldBe("queued");
        stage.Peer.Conduct = SandboxConduct.Takes;
        await stage.DeliverLaterAsync();

        (await stage.DeliveryAsync(invoice)).GetProperty("fault").Text("code").ShouldBe("PEPPOL_STATUS_SYNTAX");
        (await stage.KindsAsync(invoice)).TakeLast(2).ShouldBe(["delivery.sent", "delivery.bounced"]);
        stage.Peer.Arrivals.Select(one => one.InstanceId).Distinct().ShouldHaveSingleItem();
    }

    /// <summary>The old message would be taken for a repetition, and its late status is not that of the new
    /// one.</summary>
    [Theory, ClassData<Databases>]
    public async Task What_was_rejected_leaves_as_a_new_message_when_a_person_sends_it_again(DatabaseProvider provider)
    {
        await using var stage = await StatusStage.OpenAsync(provider);
        var (invoice, first) = await stage.InvoiceAsync("again");
        await stage.TellAsync(StatusStage.Status(
            first, MessageStatusCode.Rejected, MessageStatusReason.DeliveryFailure));
        var id = (await stage.DeliveryAsync(invoice)).Text("id");

        await stage.Gateway.Admin.CreateAsync($"/v1/deliveries/{id}:retry", "{}");
        await stage.DeliverAsync();

        (await stage.DeliveryAsync(invoice)).Text("state").ShouldBe("sent");
        var arrivals = stage.Peer.Arrivals.ToList();
        arrivals.Count.ShouldBe(2);
        arrivals.Select(one => one.InstanceId).ShouldBeUnique();
        arrivals.Select(one => one.MessageId).ShouldBeUnique();
        await stage.TellAsync(StatusStage.Status(arrivals[1].InstanceId, MessageStatusCode.Accepted));
        (await stage.KindsAsync(invoice))[^1].ShouldBe("status.accepted");
    }

    private static async Task<string> FindingAsync(StatusStage stage, string id) =>
        (await stage.Gateway.Admin.ReadAsync($"/v1/inbound/{id}/findings"))[0].Text("rule");
}
