using System.Text;
using Gateway.Peppol.Tests.Certificates;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Sending;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>Answers as they really come, and what to do next.</summary>
public class ResponseReaderTests
{
    [Fact]
    public async Task A_receipt_is_delivery_whatever_the_status_and_the_mime_around_it()
    {
        using var sent = await Messages.SealAsync();
        var receipt = await ReceiptAsync(sent);
        (await ReadAsync(sent, 200, receipt)).ShouldBeOfType<SendOutcome.Delivered>()
            .Receipt.Octets.ToArray().ShouldBe(receipt);
        (await ReadAsync(sent, 500, receipt)).ShouldBeOfType<SendOutcome.Delivered>();
        var mime = Encoding.UTF8.GetBytes("--b\r\nContent-Type: application/soap+xml\r\n\r\n"
            + Encoding.UTF8.GetString(receipt) + "\r\n--b--\r\n");
        (await ReadAsync(sent, 200, mime, "multipart/related; boundary=b")).ShouldBeOfType<SendOutcome.Delivered>();
        (await ReadAsync(sent, 200, receipt, "text/xml; charset=utf-8")).ShouldBeOfType<SendOutcome.Delivered>();
    }

    [Theory]
    [InlineData(502, "text/html", false)]
    [InlineData(200, "text/html", false)]
    [InlineData(204, null, false)]
    [InlineData(408, null, false)]
    [InlineData(429, "application/json", false)]
    [InlineData(503, "application/soap+xml", false)]
    [InlineData(400, "text/plain", true)]
    [InlineData(404, "text/html", true)]
    [InlineData(401, null, true)]
    public async Task Without_a_signal_the_status_decides(int status, string? contentType, bool isFinal)
    {
        using var sent = await Messages.SealAsync();
        var outcome = await ReadAsync(sent, status, "<html>no</html>"u8.ToArray(), contentType);
        (outcome is SendOutcome.Refused).ShouldBe(isFinal);
        (outcome as SendOutcome.TryLater)?.Errors.ShouldHaveSingleItem().Code.ShouldBe("EBMS:0301");
    }

    [Theory]
    [InlineData("EBMS:0001", true)]
    [InlineData("EBMS:0003", true)]
    [InlineData("EBMS:0004", false)]
    [InlineData("EBMS:0009", true)]
    [InlineData("EBMS:0010", true)]
    [InlineData("EBMS:0011", true)]
    [InlineData("EBMS:0101", true)]
    [InlineData("EBMS:0102", false)]
    [InlineData("EBMS:0103", true)]
    [InlineData("EBMS:0202", false)]
    [InlineData("EBMS:0303", true)]
    [InlineData("EBMS:9999", false)]
    public async Task An_error_says_whether_another_try_is_worth_it(string code, bool isFinal)
    {
        using var sent = await Messages.SealAsync();
        var error = EbmsError.Of(EbmsErrorKind.Other, "x") with { Code = code };
        var outcome = await ReadAsync(sent, 200, Error(error, sent), isRetry: true);
        (outcome is SendOutcome.Refused).ShouldBe(isFinal);
        (outcome is SendOutcome.TryLater { LooksUpAgain: true }).ShouldBe(code == "EBMS:0102");
    }

    [Fact]
    public async Task Not_serviced_is_final_and_says_which()
    {
        using var sent = await Messages.SealAsync();
        var error = EbmsError.NotServiced("The document type is not served.");
        var outcome = await ReadAsync(sent, 200, Error(error, sent));
        outcome.ShouldBeOfType<SendOutcome.Refused>().Errors[0].ShouldSatisfyAllConditions(
            read => read.IsNotServiced.ShouldBeTrue(),
            read => read.Description.ShouldBe("The document type is not served."));
    }

    [Theory]
    [InlineData("EBMS:4001", "DuplicateDetected")]
    [InlineData("EBMS:0004", "The message was already handled (this is a duplicate)")]
    public async Task A_duplicate_on_a_retry_is_a_delivery_whose_receipt_was_lost(string code, string text)
    {
        using var sent = await Messages.SealAsync();
        var signal = Error(EbmsError.Of(EbmsErrorKind.Other, text) with { Code = code }, sent);
        (await ReadAsync(sent, 200, signal, isRetry: true)).ShouldBeOfType<SendOutcome.DeliveredEarlier>();
        (await ReadAsync(sent, 200, signal, isRetry: false)).ShouldBeOfType<SendOutcome.Refused>();
    }

    [Fact]
    public async Task A_warning_alone_is_neither_delivery_nor_failure_and_beside_a_receipt_it_is_nothing()
    {
        using var sent = await Messages.SealAsync();
        var warning = EbmsError.Of(EbmsErrorKind.ConnectionFailure, "later");
        (await ReadAsync(sent, 200, Error(warning, sent))).ShouldBeOfType<SendOutcome.TryLater>();
    }

    [Fact]
    public async Task An_error_signed_or_not_is_never_a_receipt_for_anything()
    {
        using var sent = await Messages.SealAsync();
        var signal = Error(EbmsError.Of(EbmsErrorKind.DeliveryFailure, "x"), sent);
        (await VerifiedReceipt.VerifyAsync(
            signal, sent.Digests, Messages.Context.Trust, Messages.Limits, default))
            .ShouldBeOfType<ReceiptVerdict.Invalid>();
    }

    [Fact]
    public async Task A_receipt_for_another_message_of_another_signer_or_with_other_digests_proves_nothing()
    {
        using var sent = await Messages.SealAsync();
        using var other = await Messages.SealAsync(message: Messages.Outgoing with { MessageId = "other@sender.test" });
        using var longer = await Messages.SealAsync(Encoding.UTF8.GetBytes(Messages.Payload + " "));
        await InvalidAsync(sent, await ReceiptAsync(other));
        await InvalidAsync(sent, await ReceiptAsync(longer));
        await InvalidAsync(sent, await ReceiptAsync(sent, TestPki.Shared.AccessPoint("PBE000333")));
        await InvalidAsync(sent, await ReceiptAsync(sent, TestPki.Shared.Publisher("PBE000222")));
    }

    [Fact]
    public async Task A_receipt_without_signature_or_without_evidence_proves_nothing()
    {
        using var sent = await Messages.SealAsync();
        var receipt = Encoding.UTF8.GetString(await ReceiptAsync(sent));
        await InvalidAsync(sent, Cut(receipt, "<wsse:Security", "</wsse:Security>"));
        await InvalidAsync(sent, Cut(receipt, "<ebbp:Non", "</ebbp:NonRepudiationInformation>"));
        await InvalidAsync(sent, Cut(receipt, "<eb:Timestamp>", "</eb:Timestamp>"));
    }

    [Fact]
    public async Task An_answer_with_two_signals_is_no_answer()
    {
        using var sent = await Messages.SealAsync();
        var receipt = Encoding.UTF8.GetString(await ReceiptAsync(sent));
        var twice = receipt.Replace("</eb:Messaging>", "<eb:SignalMessage/></eb:Messaging>", StringComparison.Ordinal);
        (await ReadAsync(sent, 200, Encoding.UTF8.GetBytes(twice))).ShouldBeOfType<SendOutcome.TryLater>();
    }

    [Fact]
    public void An_error_quotes_what_it_must_without_breaking_the_xml()
    {
        var error = EbmsError.Of(EbmsErrorKind.Other, "quoted <\u0001\uFFFE\uD800\"&> \u00E9");
        var signal = SignalWriter.Error(error, null, null, "e@receiver.test", Messages.Clock);
        var read = ResponseSignal.Read(SoapMessage.Read(signal, Messages.Limits));
        read.Errors.ShouldHaveSingleItem().Description.ShouldBe("quoted <???\"&> \u00E9");
    }

    private static async Task InvalidAsync(SignedUserMessage sent, byte[] receipt)
    {
        var later = (await ReadAsync(sent, 200, receipt)).ShouldBeOfType<SendOutcome.TryLater>();
        later.Errors.ShouldHaveSingleItem().Code.ShouldBe("EBMS:0302");
    }

    private static byte[] Cut(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        var end = text.IndexOf(to, start, StringComparison.Ordinal) + to.Length;
        return Encoding.UTF8.GetBytes(text.Remove(start, end - start));
    }

    private static async Task<byte[]> ReceiptAsync(
        SignedUserMessage sent, Peppol.Certificates.Keys.AccessPointKey? key = null) =>
        SignalWriter.Receipt(
            await Messages.VerifiedAsync(await Messages.WireAsync(sent)),
            key ?? Messages.Receiver,
            "r@receiver.test",
            Messages.Clock);

    private static byte[] Error(EbmsError error, SignedUserMessage sent) =>
        SignalWriter.Error(error, sent.Header.MessageId, Messages.Receiver, "e@receiver.test", Messages.Clock);

    private static async Task<SendOutcome> ReadAsync(
        SignedUserMessage sent,
        int status,
        byte[] content,
        string? contentType = As4Identifiers.SoapType,
        bool isRetry = false)
    {
        using var body = new MemoryStream(content);
        return await new ResponseReader(Messages.Context.Trust, Messages.Limits, TimeProvider.System)
            .ReadAsync(sent.Digests, status, contentType, body, isRetry, default);
    }
}
