using System.Text;
using System.Text.Json;
using Gateway.Peppol.AccessPoint.Diagnosis;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Tests.Certificates;
using Gateway.Peppol.Tests.Envelope;
using Gateway.Peppol.Tests.Transport.As4;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.AccessPoint;

/// <summary>The three acts of diagnosis, each step of which a person reads.</summary>
public class As4DiagnosisTests
{
    private static readonly As4Diagnosis Diagnosis = new(Messages.Clock);
    private static readonly As4Diagnosis LabDiagnosis = new(new FakeClock(As4Vectors.LabTime));

    [Fact]
    public async Task A_packed_envelope_is_unpacked_and_its_receipt_is_proof()
    {
        var envelope = await Envelopes.WriteAsync();
        var packed = await PackAsync(envelope);
        packed.Report.IsValid.ShouldBeTrue(packed.Report.ToText());
        packed.HttpHeaders.ShouldNotBeNull().ShouldContain("Content-Type: multipart/related; boundary=");

        var unpacked = await UnpackAsync(packed.Message!);
        unpacked.Report.IsValid.ShouldBeTrue(unpacked.Report.ToText());
        unpacked.Payloads.ShouldHaveSingleItem().ShouldBe(envelope);
        Names(unpacked.Report).ShouldBe(
            ["read", "decrypt", "signature", "certificate", "parties", "payload", "envelope", "receipt"]);

        var proof = await ProveAsync(unpacked.Receipt!, packed.Message!);
        proof.IsValid.ShouldBeTrue(proof.ToText());
        proof.ToText().ShouldEndWith("valid\n");
    }

    [Fact]
    public async Task A_message_with_its_http_headers_before_it_is_unpacked_too()
    {
        var packed = await PackAsync(await Envelopes.WriteAsync());
        var headers = "Server: x\r\nServer: y\r\n" + packed.HttpHeaders + "\r\n";
        byte[] file = [.. Encoding.ASCII.GetBytes(headers), .. packed.Message!];
        (await UnpackAsync(file)).Report.IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task An_envelope_with_faults_is_packed_with_a_note_and_one_that_says_nothing_is_not()
    {
        var text = Encoding.UTF8.GetString(await Envelopes.WriteAsync());
        var faulty = await PackAsync(Encoding.UTF8.GetBytes(text.Replace(">BE<", ">be<", StringComparison.Ordinal)));
        faulty.Report.Steps[0].Verdict.ShouldBe(StepVerdict.Noted);
        faulty.Message.ShouldNotBeNull();
        var empty = await PackAsync("<a/>"u8.ToArray());
        empty.Report.IsValid.ShouldBeFalse();
        empty.Message.ShouldBeNull();
    }

    [Fact]
    public async Task Seats_that_are_not_those_of_the_certificates_are_noted_and_refused_on_receipt()
    {
        var packed = await PackAsync(await Envelopes.WriteAsync(), from: "PBE000999");
        packed.Report.Steps.Single(step => step.Name == "from").Verdict.ShouldBe(StepVerdict.Noted);
        var unpacked = await UnpackAsync(packed.Message!);
        unpacked.Report.Steps[^1].ShouldSatisfyAllConditions(
            step => step.Name.ShouldBe("parties"), step => step.Verdict.ShouldBe(StepVerdict.Refused));
        unpacked.Receipt.ShouldBeNull();
    }

    [Fact]
    public async Task The_step_that_failed_is_the_last_one()
    {
        var message = (await PackAsync(await Envelopes.WriteAsync())).Message!;
        var text = Encoding.Latin1.GetString(message);
        await FailsAtAsync("read", "no message"u8.ToArray());
        await FailsAtAsync("read", message[..^100]);
        await FailsAtAsync("signature", Replace(text, "0208:0202239951", "0208:0202239952"));
        await FailsAtAsync("decrypt", Replace(text, "aes128-gcm", "aes128-cbc"));
        var stranger = await UnpackAsync(message, TestPki.Parse(TestPki.Shared.PublisherCa));
        Names(stranger.Report)[^1].ShouldBe("certificate");
    }

    [Fact]
    public async Task A_report_can_be_read_by_programs()
    {
        var report = (await UnpackAsync("no message"u8.ToArray())).Report;
        using var json = JsonDocument.Parse(report.ToJson());
        json.RootElement.GetProperty("valid").GetBoolean().ShouldBeFalse();
        var step = json.RootElement.GetProperty("steps")[0];
        step.GetProperty("name").GetString().ShouldBe("read");
        step.GetProperty("verdict").GetString().ShouldBe("refused");
        report.ToText().ShouldStartWith("REFUSED  read: ");
    }

    [Fact]
    public async Task A_vector_whose_envelope_is_of_old_is_right_as_a_message()
    {
        var result = await LabDiagnosis.UnpackAsync(
            new UnpackRequest
            {
                Message = As4Vectors.Octets("node42-usermessage.mime"),
                Keys = As4Vectors.Keys("ap000222.p12"),
                Trusted = [As4Vectors.Certificate("ca.pem")],
            },
            default);
        result.Report.IsValid.ShouldBeTrue(result.Report.ToText());
        result.Report.Steps.Single(step => step.Name == "envelope").Verdict.ShouldBe(StepVerdict.Noted);
    }

    [Fact]
    public async Task An_old_message_outside_the_policy_is_opened_when_asked_and_refused_otherwise()
    {
        var request = new UnpackRequest
        {
            Message = As4Vectors.Octets("as4-encrypted-signed-keyidentifier.as4"),
            Keys = As4Vectors.Keys("AccessPointB.pfx", "Pz4cZK4SULUwmraZb"),
            Trusted = [As4Vectors.Keys("AccessPointA.pfx", "Pz4cZK4SULUwmraZa").Signing.Certificate],
        };
        (await LabDiagnosis.UnpackAsync(request, default)).Report.ToText().ShouldContain("EBMS:0103");
        var relaxed = await LabDiagnosis.UnpackAsync(request with { IsRelaxed = true }, default);
        relaxed.Report.IsValid.ShouldBeTrue(relaxed.Report.ToText());
        relaxed.Payloads.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_receipt_of_another_implementation_is_proof_long_after_its_certificate_expired()
    {
        var late = new As4Diagnosis(new FakeClock(As4Vectors.LabTime.AddYears(20)));
        var request = new ReceiptRequest
        {
            Receipt = As4Vectors.Octets("eessi-receipt-for-santuario-usermessage.xml"),
            Message = As4Vectors.Octets("santuario-usermessage.mime"),
            Trusted = [As4Vectors.Certificate("ca.pem")],
        };
        var report = await late.VerifyReceiptAsync(request, default);
        report.IsValid.ShouldBeTrue(report.ToText());
        report.Steps[^1].ShouldSatisfyAllConditions(
            step => step.Name.ShouldBe("certificate"), step => step.Verdict.ShouldBe(StepVerdict.Noted));
    }

    [Fact]
    public async Task The_signed_soap_part_is_evidence_enough_and_a_changed_one_is_none()
    {
        using var sent = await Messages.SealAsync(await Envelopes.WriteAsync());
        var receipt = (await UnpackAsync(await Messages.WireAsync(sent))).Receipt!;
        (await ProveAsync(receipt, sent.Soap.ToArray())).IsValid.ShouldBeTrue();

        var text = Encoding.UTF8.GetString(sent.Soap.Span);
        foreach (var (part, instead) in new[]
        {
            ("0208:0202239951", "0208:0202239952"), ("wsu:Id=\"body\">", "wsu:Id=\"body\"> "),
            ("<ds:Signature ", "<ds:Signatura "), ("PBE000222<", "PBE000223<"),
        })
        {
            text.ShouldContain(part);
            var report = await ProveAsync(receipt, Replace(text, part, instead));
            report.Steps.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                step => step.Name.ShouldBe("message"), step => step.Verdict.ShouldBe(StepVerdict.Refused));
        }
    }

    [Fact]
    public async Task A_signer_whose_certificate_expired_since_is_noted_when_relaxed_and_refused_otherwise()
    {
        var late = new As4Diagnosis(new FakeClock(TestPki.To.AddDays(1)));
        var request = new UnpackRequest
        {
            Message = (await PackAsync(await Envelopes.WriteAsync())).Message!,
            Keys = new Messages.OneKey(Messages.Receiver),
            Trusted = TestPki.Shared.Authorities,
        };
        (await late.UnpackAsync(request, default)).Report.Steps[^1].Name.ShouldBe("certificate");
        var relaxed = (await late.UnpackAsync(request with { IsRelaxed = true }, default)).Report;
        relaxed.IsValid.ShouldBeTrue(relaxed.ToText());
        relaxed.Steps.ShouldContain(step => step.Name == "certificate" && step.Verdict == StepVerdict.Noted);
    }

    [Theory]
    [InlineData("receipt-phase4-helger.as4in", "proof")]
    [InlineData("receipt-dataport.as4in", "proof")]
    [InlineData("receipt-dataport-INVALID-mustunderstand-stripped.as4in", "signature")]
    [InlineData("phase4-error-EBMS0102.xml", "signature")]
    public async Task Receipts_of_other_messages_and_errors_prove_nothing(string name, string step)
    {
        var report = await LabDiagnosis.VerifyReceiptAsync(
            new ReceiptRequest
            {
                Receipt = As4Vectors.Octets(name),
                Message = As4Vectors.Octets("santuario-usermessage.mime"),
                Trusted = [As4Vectors.Certificate("ca.pem")],
            },
            default);
        report.IsValid.ShouldBeFalse();
        report.Steps.Single(one => one.Verdict == StepVerdict.Refused).Name.ShouldBe(step);
    }

    private static Task<PackResult> PackAsync(byte[] envelope, string from = "PBE000111") => Diagnosis.PackAsync(
        new PackRequest
        {
            Envelope = envelope,
            Keys = new Messages.OneKey(Messages.Sender),
            Receiver = Messages.Receiver.Certificate,
            FromSeat = from,
            ToSeat = "PBE000222",
        },
        default);

    private static Task<UnpackResult> UnpackAsync(byte[] message, params ParsedCertificate[] trusted) =>
        Diagnosis.UnpackAsync(
            new UnpackRequest
            {
                Message = message,
                Keys = new Messages.OneKey(Messages.Receiver),
                Trusted = trusted.Length == 0 ? TestPki.Shared.Authorities : trusted,
            },
            default);

    private static Task<DiagnosisReport> ProveAsync(byte[] receipt, byte[] message) => Diagnosis.VerifyReceiptAsync(
        new ReceiptRequest { Receipt = receipt, Message = message, Trusted = TestPki.Shared.Authorities }, default);

    private static async Task FailsAtAsync(string step, byte[] message)
    {
        var report = (await UnpackAsync(message)).Report;
        Names(report)[^1].ShouldBe(step);
        report.IsValid.ShouldBeFalse();
    }

    private static string[] Names(DiagnosisReport report) => [.. report.Steps.Select(step => step.Name)];

    private static byte[] Replace(string text, string part, string instead) =>
        Encoding.Latin1.GetBytes(text.Replace(part, instead, StringComparison.Ordinal));
}
