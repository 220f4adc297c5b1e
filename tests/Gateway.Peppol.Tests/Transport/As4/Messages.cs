using System.Text;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Tests.Certificates;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Sending;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>Two access points of a test network and messages between them.</summary>
internal static class Messages
{
    public const string Payload = "<a>some payload that is a little longer than nothing at all</a>";

    public static readonly AccessPointKey Sender = TestPki.Shared.AccessPoint("PBE000111");
    public static readonly AccessPointKey Receiver = TestPki.Shared.AccessPoint("PBE000222");

    public static FakeClock Clock { get; } = new();

    public static As4Limits Limits { get; } = new();

    public static VerificationContext Context { get; } = new()
    {
        Keys = new OneKey(Receiver),
        Trust = new Peppol.Certificates.CertificateTrust(TestPki.Shared.Anchors, null, Clock),
    };

    public static OutgoingMessage Outgoing { get; } = new()
    {
        MessageId = "0195a1b2-0000-7000-8000-000000000001@sender.test",
        Timestamp = new DateTimeOffset(2026, 3, 12, 9, 0, 0, 123, TimeSpan.Zero),
        ConversationId = "conversation-1",
        OriginalSender = new MessageProperty(As4Identifiers.OriginalSender, "0208:0202239951", "iso6523-actorid-upis"),
        FinalRecipient = new MessageProperty(As4Identifiers.FinalRecipient, "9915:test", "iso6523-actorid-upis"),
        ServiceType = "cenbii-procid-ubl",
        Service = Envelope.Envelopes.Billing,
        Action = "busdox-docid-qns::" + Envelope.Envelopes.InvoiceType,
        ToSeat = "PBE000222",
    };

    public static Task<SignedUserMessage> SealAsync(
        byte[]? payload = null,
        OutgoingMessage? message = null,
        AccessPointKey? key = null,
        As4Limits? limits = null) =>
        SignedUserMessage.SealAsync(
            message ?? Outgoing,
            new MemoryStream(payload ?? Encoding.UTF8.GetBytes(Payload)),
            key ?? Sender,
            limits ?? Limits,
            default);

    /// <summary>The message as a file: from its first boundary on.</summary>
    public static async Task<byte[]> WireAsync(SignedUserMessage message, AccessPointKey? receiver = null)
    {
        var wire = message.Encrypt((receiver ?? Receiver).Certificate);
        using var output = new MemoryStream();
        await wire.WriteToAsync(output, default);
        output.Length.ShouldBe(wire.Length);
        return output.ToArray();
    }

    public static async Task<byte[]> WireAsync()
    {
        using var message = await SealAsync();
        return await WireAsync(message);
    }

    public static async Task<VerifiedUserMessage> VerifiedAsync(ReadOnlyMemory<byte> wire)
    {
        var (verdict, message) = await As4Vectors.VerdictAsync(wire, Context);
        verdict.ShouldBe("OK");
        return message.ShouldNotBeNull();
    }

    /// <summary>What the message in a file had signed.</summary>
    public static SentDigests SentIn(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var start = text.IndexOf("Envelope", StringComparison.Ordinal);
        start = text.LastIndexOf('<', start);
        var end = text.IndexOf("Envelope>", start, StringComparison.Ordinal) + "Envelope>".Length;
        return SentDigests.Of(file.AsMemory(start, end - start), Limits);
    }

    internal sealed record OneKey(AccessPointKey Signing) : IKeyStore
    {
        public IReadOnlyList<AccessPointKey> Generations => [Signing];
    }
}
