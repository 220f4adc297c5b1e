using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Sending;
using Gateway.Peppol.Transport.As4.Soap;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>Ours to ours: what is sent arrives, is answered, and the answer is proof.</summary>
public class RoundTripTests
{
    [Fact]
    public async Task A_message_arrives_as_it_was_sent_and_its_receipt_proves_it()
    {
        using var sent = await Messages.SealAsync();
        var received = await Messages.VerifiedAsync(await Messages.WireAsync(sent));

        received.Header.ShouldBe(sent.Header);
        received.Signer.ShouldBe(Messages.Sender.Certificate);
        received.CheckParties("PBE000222").ShouldBeNull();
        using var payload = new MemoryStream();
        (await received.CopyPayloadAsync(0, payload, default)).ShouldBeNull();
        Encoding.UTF8.GetString(payload.ToArray()).ShouldBe(Messages.Payload);

        var receipt = SignalWriter.Receipt(received, Messages.Receiver, "receipt@receiver.test", Messages.Clock);
        var verdict = await VerifyAsync(receipt, sent.Digests);
        verdict.ShouldBeOfType<ReceiptVerdict.Valid>(verdict.ToString())
            .Receipt.MessageId.ShouldBe("receipt@receiver.test");
    }

    /// <summary>The reader of Messaging, the writer and the canonical form agree on every header there can
    /// be.</summary>
    [Fact]
    public void Whatever_is_in_a_header_is_written_in_canonical_form_and_read_back_the_same() =>
        Prop.ForAll(Arb.From(Headers()), header =>
        {
            var written = new System.Buffers.ArrayBufferWriter<byte>();
            UserMessageWriter.Write(header, "id", written);
            var element = SourceDocument.Read(written.WrittenMemory).Root;
            var canonical = new System.Buffers.ArrayBufferWriter<byte>();
            CanonicalXml.Write(element, CanonicalForm.ExclusiveWith("S12"), canonical);
            canonical.WrittenSpan.ToArray().ShouldBe(written.WrittenSpan.ToArray());
            UserMessageReader.Read(element).ShouldBe(header);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_retry_has_the_same_id_and_digests_and_another_key()
    {
        using var sent = await Messages.SealAsync();
        sent.Payload.TryGetMemory(out var compressed).ShouldBeTrue();
        using var again = SignedUserMessage.Restore(
            sent.Soap.ToArray(), Spool.Of(compressed.ToArray()), Messages.Limits);
        var (first, second) = (await Messages.WireAsync(sent), await Messages.WireAsync(again));

        second.ShouldNotBe(first);
        (await Messages.VerifiedAsync(second)).Header.ShouldBe((await Messages.VerifiedAsync(first)).Header);
        var receipt = SignalWriter.Receipt(
            await Messages.VerifiedAsync(second), Messages.Receiver, "r@receiver.test", Messages.Clock);
        (await VerifyAsync(receipt, sent.Digests)).ShouldBeOfType<ReceiptVerdict.Valid>();
    }

    [Fact]
    public async Task A_session_key_is_used_once()
    {
        using var sent = await Messages.SealAsync();
        var wire = sent.Encrypt(Messages.Receiver.Certificate);
        await wire.WriteToAsync(Stream.Null, default);
        await Should.ThrowAsync<InvalidOperationException>(() => wire.WriteToAsync(Stream.Null, default));
    }

    [Fact]
    public async Task A_payload_that_is_not_in_memory_goes_through_files_and_stays_the_same()
    {
        var payload = new byte[3_000_000];
        RandomNumberGenerator.Fill(payload);
        var limits = Messages.Limits with { MemoryOctetsMax = 100_000 };
        using var sent = await Messages.SealAsync(payload, limits: limits);
        sent.Payload.TryGetMemory(out _).ShouldBeFalse();
        var wire = await Messages.WireAsync(sent);

        // The file is written piece by piece with our own GCM; the framework's decrypts it as a whole.
        using var whole = new MemoryStream();
        (await (await Messages.VerifiedAsync(wire)).CopyPayloadAsync(0, whole, default)).ShouldBeNull();
        whole.ToArray().AsSpan().SequenceEqual(payload).ShouldBeTrue();

        var read = await As4Vectors.ReadAsync(wire, limits);
        using var message = read.ShouldBeOfType<Peppol.Transport.As4.Receiving.MessageRead.Received>().Message;
        var verified = (await Peppol.Transport.As4.Receiving.VerifiedUserMessage.VerifyAsync(
            message, Messages.Context, default))
            .ShouldBeOfType<Peppol.Transport.As4.Receiving.Verification.Verified>().Message;
        using var streamed = new MemoryStream();
        (await verified.CopyPayloadAsync(0, streamed, default)).ShouldBeNull();
        streamed.ToArray().AsSpan().SequenceEqual(payload).ShouldBeTrue();
    }

    [Fact]
    public async Task One_octet_changed_in_a_payload_that_is_in_a_file_is_seen()
    {
        var payload = new byte[500_000];
        RandomNumberGenerator.Fill(payload);
        var limits = Messages.Limits with { MemoryOctetsMax = 100_000 };
        using var sent = await Messages.SealAsync(payload, limits: limits);
        var wire = await Messages.WireAsync(sent);
        wire[wire.Length / 2] ^= 1;
        var read = await As4Vectors.ReadAsync(wire, limits);
        using var message = read.ShouldBeOfType<Peppol.Transport.As4.Receiving.MessageRead.Received>().Message;
        (await Peppol.Transport.As4.Receiving.VerifiedUserMessage.VerifyAsync(message, Messages.Context, default))
            .ShouldBeOfType<Peppol.Transport.As4.Receiving.Verification.Refused>().Refusal.Error.Code
            .ShouldBe("EBMS:0102");
    }

    [Fact]
    public async Task The_old_key_still_opens_messages_after_a_rotation()
    {
        var successor = Certificates.TestPki.Shared.AccessPoint("PBE000222");
        using var sent = await Messages.SealAsync();
        var context = Messages.Context with { Keys = new TwoKeys(successor, Messages.Receiver) };
        (await As4Vectors.VerdictAsync(await Messages.WireAsync(sent), context)).Verdict.ShouldBe("OK");
        (await As4Vectors.VerdictAsync(await Messages.WireAsync(sent, successor), context)).Verdict.ShouldBe("OK");
    }

    [Fact]
    public async Task An_identifier_that_would_need_escaping_is_not_sent() =>
        await Should.ThrowAsync<ArgumentException>(
            () => Messages.SealAsync(message: Messages.Outgoing with { MessageId = "a<b>@host" }));

    [Fact]
    public async Task The_compressed_payload_is_one_gzip_member()
    {
        using var sent = await Messages.SealAsync();
        using var gzip = new GZipStream(sent.Payload.OpenRead(), CompressionMode.Decompress);
        using var text = new StreamReader(gzip);
        (await text.ReadToEndAsync()).ShouldBe(Messages.Payload);
    }

    private static Task<ReceiptVerdict> VerifyAsync(byte[] receipt, SentDigests sent) =>
        VerifiedReceipt.VerifyAsync(receipt, sent, Messages.Context.Trust, Messages.Limits, default);

    private static Gen<UserMessage> Headers() =>
        from id in Ids()
        from text in Texts()
        from optional in Gen.OneOf(Gen.Constant<string?>(null), Texts().Select(value => (string?)value))
        from milliseconds in Gen.Choose(0, int.MaxValue)
        from properties in Gen.ListOf(Properties(), 3)
        select new UserMessage
        {
            MessageId = id,
            Timestamp = DateTimeOffset.UnixEpoch.AddMilliseconds(milliseconds * 100.0),
            Mpc = optional,
            RefToMessageId = optional,
            From = new MessageParty(text, optional, text),
            To = new MessageParty(text, null, text),
            Agreement = optional,
            ServiceType = optional,
            Service = text,
            Action = text,
            ConversationId = text,
            Properties = [.. properties],
            Parts = [new MessagePart(id.Replace("%", "", StringComparison.Ordinal), [new("MimeType", text)])],
        };

    private static Gen<string> Ids() =>
        Gen.ArrayOf(Gen.Choose('!', '~').Select(code => (char)code)).Where(all => all.Length is > 1 and < 200)
            .Select(all => new string(all)).Where(id => id.Any(one => one != '%'));

    /// <summary>With everything that must be escaped inside; white space at the ends is trimmed by the
    /// reader.</summary>
    private static Gen<string> Texts() =>
        Gen.ArrayOf(Gen.Elements('a', '&', '<', '>', '"', '\'', ' ', '\u00E9', '\u20AC', ']'))
            .Select(all => $"x{new string(all)}x");

    private static Gen<MessageProperty> Properties() =>
        from name in Texts()
        from value in Texts()
        from type in Gen.OneOf(Gen.Constant<string?>(null), Texts().Select(text => (string?)text))
        select new MessageProperty(name, value, type);

    private sealed record TwoKeys(
        Peppol.Certificates.Keys.AccessPointKey Signing, Peppol.Certificates.Keys.AccessPointKey Old)
        : Peppol.Certificates.Keys.IKeyStore
    {
        public IReadOnlyList<Peppol.Certificates.Keys.AccessPointKey> Generations => [Signing, Old];
    }
}
