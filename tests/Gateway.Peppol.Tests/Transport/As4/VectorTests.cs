using System.Text;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Sending;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>What others wrote: each vector has the verdict that is known of it.</summary>
public class VectorTests
{
    [Theory]
    [InlineData("santuario-usermessage.mime")]
    [InlineData("node42-usermessage.mime")]
    public async Task A_message_of_another_implementation_verifies_and_decrypts(string name)
    {
        var (verdict, message) = await As4Vectors.VerdictAsync(As4Vectors.Octets(name), As4Vectors.LabContext());

        verdict.ShouldBe("OK");
        message.ShouldNotBeNull().Signer.CommonName.ShouldBe("PBE000111");
        message.CheckParties("PBE000222").ShouldBeNull();
        message.CheckParties("PBE000333").ShouldNotBeNull();
        message.Header.Property(As4Identifiers.FinalRecipient).ShouldNotBeNull().Value.ShouldBe("0208:0222222222");
        using var payload = new MemoryStream();
        (await message.CopyPayloadAsync(0, payload, default)).ShouldBeNull();
        Encoding.UTF8.GetString(payload.ToArray()).ShouldStartWith("<StandardBusinessDocument");
    }

    [Fact]
    public async Task A_message_for_another_access_point_is_not_decrypted() =>
        (await As4Vectors.VerdictAsync(
            As4Vectors.Octets("santuario-usermessage.mime"), As4Vectors.LabContext("ap000111.p12")))
            .Verdict.ShouldBe("EBMS:0102");

    [Fact]
    public async Task A_signer_of_a_ca_that_is_not_ours_is_refused()
    {
        var context = As4Vectors.LabContext() with
        {
            Trust = new CertificateTrust(
                Certificates.TestPki.Shared.Anchors, revocation: null, new FakeClock(As4Vectors.LabTime)),
        };
        (await As4Vectors.VerdictAsync(As4Vectors.Octets("santuario-usermessage.mime"), context))
            .Verdict.ShouldBe("EBMS:0101");
    }

    [Fact]
    public async Task A_key_identifier_instead_of_a_token_is_refused_by_the_policy() =>
        (await As4Vectors.VerdictAsync(As4Vectors.Octets("as4-encrypted-signed-keyidentifier.as4"), Holodeck()))
            .Verdict.ShouldBe("EBMS:0103");

    /// <summary>Two attachments, RSA-OAEP with unequal hashes, rsa-sha384, issuer and serial, subject key
    /// identifier.</summary>
    [Fact]
    public async Task The_same_message_is_right_when_the_policy_is_relaxed()
    {
        var octets = As4Vectors.Octets("as4-encrypted-signed-keyidentifier.as4");
        var (verdict, message) = await As4Vectors.VerdictAsync(octets, Holodeck() with { Policy = As4Policy.Relaxed });
        verdict.ShouldBe("OK");
        message.ShouldNotBeNull().PayloadCount.ShouldBe(2);
        using var image = new MemoryStream();
        (await message.CopyPayloadAsync(0, image, default)).ShouldBeNull();
        image.ToArray().AsSpan(0, 3).ToArray().ShouldBe([0xFF, 0xD8, 0xFF]);

        octets[octets.Length / 2] ^= 1;
        (await As4Vectors.VerdictAsync(octets, Holodeck() with { Policy = As4Policy.Relaxed })).Verdict
            .ShouldBe("EBMS:0102");
    }

    [Fact]
    public async Task A_wrong_compression_type_is_refused() =>
        (await As4Vectors.ReadAsync("WrongCompression.mime")).ShouldBeOfType<MessageRead.Refused>()
            .Refusal.Error.Code.ShouldBe("EBMS:0003");

    [Fact]
    public async Task The_receipt_of_another_implementation_proves_the_message_it_is_for()
    {
        var verdict = await VerifiedReceipt.VerifyAsync(
            As4Vectors.Octets("eessi-receipt-for-santuario-usermessage.xml"),
            Sent("santuario-usermessage.mime"),
            As4Vectors.LabTrust(),
            new As4Limits(),
            default);
        var receipt = verdict.ShouldBeOfType<ReceiptVerdict.Valid>(verdict.ToString()).Receipt;
        receipt.Signer.CommonName.ShouldBe("PBE000222");
        receipt.RefToMessageId.ShouldBe("8665fd8f-e4a4-49c5-973a-9987d1aac30c@lab");
    }

    [Fact]
    public async Task It_does_not_prove_another_message()
    {
        var verdict = await VerifiedReceipt.VerifyAsync(
            As4Vectors.Octets("eessi-receipt-for-santuario-usermessage.xml"),
            Sent("node42-usermessage.mime"),
            As4Vectors.LabTrust(),
            new As4Limits(),
            default);
        verdict.ShouldBeOfType<ReceiptVerdict.Invalid>().Refusal.Error.Code.ShouldBe("EBMS:0302");
    }

    [Theory]
    [InlineData("receipt-phase4-helger.as4in", "POP000306")]
    [InlineData("receipt-dataport.as4in", "PDE000357")]
    public async Task The_signature_of_a_receipt_of_the_test_network_is_right(string name, string seat)
    {
        var look = await ReceiptSignature.LookAsync(MessageFile.Read(As4Vectors.Octets(name)).Body, new As4Limits());
        look.Fault.ShouldBeNull();
        look.Signer.ShouldNotBeNull().CommonName.ShouldBe(seat);
        look.Parts.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_receipt_that_a_proxy_damaged_is_not() =>
        (await ReceiptSignature.LookAsync(
            MessageFile.Read(As4Vectors.Octets("receipt-dataport-INVALID-mustunderstand-stripped.as4in")).Body,
            new As4Limits())).Fault.ShouldNotBeNull().ShouldContain("digest");

    [Fact]
    public async Task An_unsigned_error_is_read_and_never_taken_for_a_receipt()
    {
        var reader = new ResponseReader(As4Vectors.LabTrust(), new As4Limits(), TimeProvider.System);
        using var body = new MemoryStream(As4Vectors.Octets("phase4-error-EBMS0102.xml"));
        var outcome = await reader.ReadAsync(
            Sent("santuario-usermessage.mime"), 200, As4Identifiers.SoapType, body, isRetry: false, default);
        var later = outcome.ShouldBeOfType<SendOutcome.TryLater>();
        later.Errors.ShouldHaveSingleItem().Code.ShouldBe("EBMS:0102");
        later.LooksUpAgain.ShouldBeTrue();
    }

    private static SentDigests Sent(string name) => Messages.SentIn(As4Vectors.Octets(name));

    private static VerificationContext Holodeck()
    {
        var signer = As4Vectors.Keys("AccessPointA.pfx", "Pz4cZK4SULUwmraZa").Signing.Certificate;
        return new VerificationContext
        {
            Keys = As4Vectors.Keys("AccessPointB.pfx", "Pz4cZK4SULUwmraZb"),
            Trust = new CertificateTrust(TrustAnchors.Named([signer]), null, new FakeClock(As4Vectors.LabTime)),
            KnownSigners = [signer],
        };
    }
}
