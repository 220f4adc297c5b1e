using System.Net;
using System.Text;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Api.Timeline;
using Gateway.Domain.Parties;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Sending;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>What is taken: kept whole, receipted, once.</summary>
public class ReceivingTests
{
    [Theory, ClassData<Databases>]
    public async Task What_arrives_is_kept_octet_for_octet_and_receipted(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        var header = stage.Header();
        var envelope = await ReceivingStage.WrapAsync(header, ReceivingStage.Invoice());
        using var message = await stage.SealAsync(header, envelope);

        var receipt = (await stage.SendAsync(message)).ShouldBeOfType<SendOutcome.Delivered>().Receipt;

        receipt.Signer.CommonName.ShouldBe(ReceivingStage.OwnSeat);
        var inbound = (await stage.ListAsync()).ShouldHaveSingleItem();
        inbound.Text("verdict").ShouldBe("valid");
        inbound.Text("state").ShouldBe("unassigned");
        inbound.Text("messageId").ShouldBe(message.Header.MessageId);
        inbound.Text("instanceId").ShouldBe(header.InstanceId);
        inbound.Text("from").ShouldBe(ReceivingStage.Supplier);
        inbound.Text("accessPoint").ShouldBe(ReceivingStage.PeerSeat);
        inbound.Text("number").ShouldBe("S-2026-7");
        inbound.Text("issueDate").ShouldBe("2026-03-02");
        inbound.Text("legalEntity").ShouldBe(stage.Cast.LegalEntity);
        var address = $"/v1/inbound/{inbound.Text("id")}";
        (await stage.Admin.GetByteArrayAsync(address + "/envelope", default)).ShouldBe(envelope);
        (await stage.Admin.GetByteArrayAsync(address + "/receipt", default)).ShouldBe(receipt.Octets.ToArray());
        (await stage.Admin.GetStringAsync(address + "/document", default)).ShouldContain("S-2026-7");
        (await stage.Admin.ReadAsync(address + "/findings")).GetArrayLength().ShouldBe(0);
        (await stage.Admin.ReadAsync(address + "/timeline")).EnumerateArray().Select(fact => fact.Text("kind"))
            .ShouldBe(["inbound.received", "inbound.judged", "inbound.receipted"]);
        await using var db = stage.Gateway.Read();
        (await FactChainAudit.RunAsync(db, default)).IsSound.ShouldBeTrue();
    }

    [Theory, ClassData<Databases>]
    public async Task A_repetition_gets_the_same_receipt_and_is_not_kept_twice(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        using var message = await stage.SealInvoiceAsync();

        var first = (await stage.SendAsync(message)).ShouldBeOfType<SendOutcome.Delivered>().Receipt;
        var second = (await stage.SendAsync(message)).ShouldBeOfType<SendOutcome.Delivered>().Receipt;

        second.Octets.ToArray().ShouldBe(first.Octets.ToArray());
        (await stage.ListAsync()).ShouldHaveSingleItem();
    }

    /// <summary>Eight at once: each is verified, one is kept, all get its receipt.</summary>
    [Theory, ClassData<Databases>]
    public async Task The_same_message_many_times_at_once_is_one(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        using var message = await stage.SealInvoiceAsync();
        await stage.SendAsync(await stage.SealInvoiceAsync()); // the first of all pays for starting up

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => stage.SendAsync(message)));

        outcomes.Select(outcome => Convert.ToBase64String(
                outcome.ShouldBeOfType<SendOutcome.Delivered>(outcome.ToString()).Receipt.Octets.Span))
            .Distinct().ShouldHaveSingleItem();
        (await stage.ListAsync()).Count.ShouldBe(2);
    }

    [Theory, ClassData<Databases>]
    public async Task Another_message_under_the_id_of_an_earlier_one_stays_out(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        var (one, other) = (stage.Header(), stage.Header());
        using var first = await stage.SealAsync(
            one, await ReceivingStage.WrapAsync(one, ReceivingStage.Invoice()), "same@peer.test");
        using var second = await stage.SealAsync(
            other, await ReceivingStage.WrapAsync(other, ReceivingStage.Invoice()), "same@peer.test");

        (await stage.SendAsync(first)).ShouldBeOfType<SendOutcome.Delivered>();
        var refused = (await stage.SendAsync(second)).ShouldBeOfType<SendOutcome.Refused>();

        refused.Errors[0].Code.ShouldBe(EbmsErrorKind.ValueInconsistent.Code);
        (await stage.ListAsync()).ShouldHaveSingleItem().Text("instanceId").ShouldBe(one.InstanceId);
    }

    [Fact]
    public async Task Two_access_points_may_use_one_message_id()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var other = stage.Network.NewAccessPoint("PBE000333");
        var (one, two) = (stage.Header(), stage.Header());
        using var first = await stage.SealAsync(
            one, await ReceivingStage.WrapAsync(one, ReceivingStage.Invoice()), "same@peer.test");
        using var second = await stage.SealAsync(
            two, await ReceivingStage.WrapAsync(two, ReceivingStage.Invoice()), "same@peer.test", other);

        (await stage.SendAsync(first)).ShouldBeOfType<SendOutcome.Delivered>();
        (await stage.SendAsync(second)).ShouldBeOfType<SendOutcome.Delivered>();

        (await stage.ListAsync()).Select(row => row.Text("accessPoint"))
            .ShouldBe([ReceivingStage.PeerSeat, "PBE000333"]);
    }

    [Theory, ClassData<Databases>]
    public async Task The_same_envelope_in_another_message_is_kept_flagged_and_given_to_nobody(
        DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        var header = stage.Header();
        var envelope = await ReceivingStage.WrapAsync(header, ReceivingStage.Invoice("NOORDZEE"));
        using var first = await stage.SealAsync(header, envelope);
        using var second = await stage.SealAsync(header, envelope);

        (await stage.SendAsync(first)).ShouldBeOfType<SendOutcome.Delivered>();
        (await stage.SendAsync(second)).ShouldBeOfType<SendOutcome.Delivered>();

        (await stage.ListAsync()).Select(row => row.Text("state")).ShouldBe(["assigned", "duplicate"]);
        var duplicate = (await stage.ListAsync("?state=duplicate")).ShouldHaveSingleItem();
        duplicate.TryGetProperty("unit", out _).ShouldBeFalse();
        var address = $"/v1/inbound/{duplicate.Text("id")}";
        (await stage.Admin.ReadAsync(address + "/timeline")).EnumerateArray().Select(fact => fact.Text("kind"))
            .ShouldContain("inbound.duplicate");
        using var assign = await stage.Admin.PostOnceAsync(
            address + "/assign", Answers.Json($$"""{ "unit": "{{stage.Cast.Units[1]}}" }"""));
        await assign.ProblemAsync("conflict");
    }

    [Theory, ClassData<Databases>]
    public async Task Who_writes_the_code_of_a_unit_reaches_it(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        using var message = await stage.SealInvoiceAsync("NOORDZEE");
        await stage.SendAsync(message);

        var inbound = (await stage.ListAsync()).ShouldHaveSingleItem();
        inbound.Text("unit").ShouldBe(stage.Cast.Units[1]);
        using var unit = await stage.Gateway.CallerAsync(new ProductionUnitId(Guid.Parse(stage.Cast.Units[1])));
        using var neighbour = await stage.Gateway.CallerAsync(new ProductionUnitId(Guid.Parse(stage.Cast.Units[0])));
        (await unit.ReadAsync("/v1/inbound")).GetProperty("items").GetArrayLength().ShouldBe(1);
        (await neighbour.ReadAsync("/v1/inbound")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await unit.ReadAsync("/v1/events")).GetProperty("items").EnumerateArray()
            .Select(one => one.Text("type")).ShouldContain("inbound.assigned");
    }

    [Theory, ClassData<Databases>]
    public async Task A_person_assigns_what_names_no_unit(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        using var message = await stage.SealInvoiceAsync();
        await stage.SendAsync(message);
        var id = (await stage.ListAsync("?state=unassigned")).ShouldHaveSingleItem().Text("id");
        var body = $$"""{ "unit": "{{stage.Cast.Units[0]}}" }""";

        var assigned = await stage.Admin.CreateAsync($"/v1/inbound/{id}/assign", body);
        await stage.Admin.CreateAsync($"/v1/inbound/{id}/assign", body);

        assigned.Text("unit").ShouldBe(stage.Cast.Units[0]);
        (await stage.ListAsync("?state=unassigned")).ShouldBeEmpty();
        (await stage.Admin.ReadAsync($"/v1/inbound/{id}/timeline")).EnumerateArray()
            .Count(fact => fact.Text("kind") == "inbound.assigned").ShouldBe(1);
        using var unknown = await stage.Admin.PostOnceAsync(
            $"/v1/inbound/{id}/assign", Answers.Json($$"""{ "unit": "{{stage.Cast.LegalEntity}}" }"""));
        await unknown.ProblemAsync("invalid-request");
    }

    /// <summary>Nothing that arrived with a right envelope is lost, whatever is inside.</summary>
    [Theory]
    [InlineData("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>")]
    [InlineData("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"><x>Ω</x>garbled</Invoice>")]
    public async Task A_garbled_document_is_kept_with_its_findings(string document)
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var header = stage.Header();
        using var message = await stage.SealAsync(
            header, await ReceivingStage.WrapAsync(header, Encoding.UTF8.GetBytes(document)));

        (await stage.SendAsync(message)).ShouldBeOfType<SendOutcome.Delivered>();

        var inbound = (await stage.ListAsync("?verdict=invalid")).ShouldHaveSingleItem();
        var findings = await stage.Admin.ReadAsync($"/v1/inbound/{inbound.Text("id")}/findings");
        findings.GetArrayLength().ShouldBeGreaterThan(0);
        findings[0].Text("severity").ShouldBe("fatal");
    }

    [Fact]
    public async Task What_has_no_rules_is_kept_unjudged()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var served = Gateway.Api.AccessPoint.Publishing.ServedDocuments.OfLegalEntity[^1];
        served.Type.RootName.ShouldBe("ApplicationResponse");
        var header = stage.Header() with
        {
            DocumentType = served.Type,
            Process = served.Processes[0],
        };
        using var message = await stage.SealAsync(header, await ReceivingStage.WrapAsync(
            header,
            "<ApplicationResponse xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2\"/>"u8
                .ToArray()));

        (await stage.SendAsync(message)).ShouldBeOfType<SendOutcome.Delivered>();

        var inbound = (await stage.ListAsync()).ShouldHaveSingleItem();
        inbound.Text("verdict").ShouldBe("notJudged");
        inbound.Text("state").ShouldBe("unassigned");
    }

    [Fact]
    public async Task The_ping_of_the_test_service_is_receipted_and_kept_nowhere()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var forgery = await stage.ForgeAsync("ping@peer.test");
        using var answer = await stage.PostAsync(forgery with
        {
            Header = forgery.Header with { Service = As4Identifiers.TestService, Action = As4Identifiers.TestAction },
        });

        (await answer.Content.ReadAsStringAsync(default)).ShouldContain("NonRepudiationInformation");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/soap+xml");
        (await stage.ListAsync()).ShouldBeEmpty();
    }

    /// <summary>The key of before a renewal still decrypts; the new one signs.</summary>
    [Fact]
    public async Task A_message_for_the_certificate_of_before_a_renewal_is_taken()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var folder = Directory.CreateTempSubdirectory("renewal");
        var renewed = Api.Hosting.Sandbox.SandboxMember.Enlist(stage.Network, ReceivingStage.OwnSeat, folder.FullName);
        var settings = new Dictionary<string, string?>(renewed.Settings)
        {
            ["AccessPoint:Keys:1:File"] = stage.Own.Settings["AccessPoint:Keys:0:File"],
            ["AccessPoint:Keys:1:PasswordFile"] = stage.Own.Settings["AccessPoint:Keys:0:PasswordFile"],
        };
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite, more: settings);
        using var peer = gateway.Anonymous();
        using var message = await stage.SealInvoiceAsync();
        var wire = message.Encrypt(stage.Own.Key.Certificate);
        using var body = new MemoryStream();
        await wire.WriteToAsync(body, default);
        using var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(wire.ContentType);

        using var answer = await peer.PostAsync(ReceivingStage.Path, content, default);

        // It was decrypted and verified: all that this gateway misses is the participant.
        (await answer.Content.ReadAsStringAsync(default)).ShouldContain(EbmsError.NotServicedDetail);
        folder.Delete(recursive: true);
    }
}
