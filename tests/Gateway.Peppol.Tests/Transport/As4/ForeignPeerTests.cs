using System.Text;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>What we write, others read; what others write, we read.</summary>
public sealed class ForeignPeerTests : IDisposable
{
    private readonly ForeignPeers peers = new();

    public ForeignPeerTests() => peers.WriteKeys();

    [Fact]
    public async Task Santuario_decrypts_and_verifies_our_message()
    {
        await File.WriteAllBytesAsync(peers.In("message.mime"), await Messages.WireAsync());
        ShouldBeValid(await VerifyAsync("message.mime"), references: 3);
    }

    [Fact]
    public async Task Santuario_verifies_our_receipt()
    {
        var received = await Messages.VerifiedAsync(await Messages.WireAsync());
        var receipt = SignalWriter.Receipt(received, Messages.Receiver, "r@receiver.test", Messages.Clock);
        await File.WriteAllTextAsync(
            peers.In("receipt.mime"),
            $"--b\r\nContent-Type: application/soap+xml\r\n\r\n{Encoding.UTF8.GetString(receipt)}\r\n--b--\r\n");
        ShouldBeValid(await VerifyAsync("receipt.mime"), references: 2);
    }

    [Fact]
    public async Task We_take_what_Santuario_makes()
    {
        await File.WriteAllTextAsync(peers.In("payload.xml"), Messages.Payload);
        await peers.SantuarioAsync(
            "make",
            peers.In("sender.p12"),
            ForeignPeers.Password,
            peers.In("receiver.pem"),
            peers.In("payload.xml"),
            peers.In("out.mime"));
        await ShouldBeTakenAsync();
    }

    [Fact]
    public async Task We_take_what_node42_makes()
    {
        await File.WriteAllTextAsync(peers.In("payload.xml"), Messages.Payload);
        await peers.Node42Async(
            peers.In("payload.xml"),
            peers.In("out.mime"),
            peers.In("sender.pem"),
            peers.In("sender.key"),
            peers.In("receiver.pem"));
        await ShouldBeTakenAsync();
    }

    public void Dispose() => peers.Dispose();

    private Task<string> VerifyAsync(string file) =>
        peers.SantuarioAsync("verify", peers.In(file), peers.In("receiver.p12"), ForeignPeers.Password);

    private async Task ShouldBeTakenAsync()
    {
        var message = await Messages.VerifiedAsync(await File.ReadAllBytesAsync(peers.In("out.mime")));
        message.CheckParties("PBE000222").ShouldBeNull();
        using var payload = new MemoryStream();
        (await message.CopyPayloadAsync(0, payload, default)).ShouldBeNull();
        Encoding.UTF8.GetString(payload.ToArray()).ShouldBe(Messages.Payload);
    }

    private static void ShouldBeValid(string output, int references)
    {
        output.ShouldContain("signature VALID");
        output.ShouldNotContain("false");
        output.Split(" true").Length.ShouldBe(references + 1, output);
    }
}
