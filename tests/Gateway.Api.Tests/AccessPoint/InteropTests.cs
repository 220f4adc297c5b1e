using System.Security.Cryptography.X509Certificates;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Tests.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>Messages that others made, posted to a gateway that runs; its receipt read by others.</summary>
public class InteropTests
{
    private const string TheirRecipient = "0208:0222222222";
    private const string TheirSupplier = "0208:0111111111";

    [Fact]
    public async Task What_Santuario_makes_is_taken_and_Santuario_verifies_the_receipt()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        using var peers = NewPeers(stage);
        await WritePayloadAsync(stage, peers);
        await peers.SantuarioAsync(
            "make", peers.In("sender.p12"), ForeignPeers.Password, peers.In("receiver.pem"), peers.In("payload.xml"),
            peers.In("out.mime"));

        var receipt = await ShouldBeTakenAsync(stage, peers);

        await File.WriteAllTextAsync(
            peers.In("receipt.mime"), $"--b\r\nContent-Type: application/soap+xml\r\n\r\n{receipt}\r\n--b--\r\n");
        var verified = await peers.SantuarioAsync(
            "verify", peers.In("receipt.mime"), peers.In("receiver.p12"), ForeignPeers.Password);
        verified.ShouldContain("signature VALID");
        verified.ShouldNotContain("false");
        verified.Split(" true").Length.ShouldBe(3, verified); // header and body
    }

    [Fact]
    public async Task What_node42_makes_is_taken()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        using var peers = NewPeers(stage);
        await WritePayloadAsync(stage, peers);
        await peers.Node42Async(
            peers.In("payload.xml"), peers.In("out.mime"), peers.In("sender.pem"), peers.In("sender.key"),
            peers.In("receiver.pem"));

        await ShouldBeTakenAsync(stage, peers);
    }

    /// <summary>The peers send between the seats of the stage already; the participants are put into their sources.
    /// </summary>
    private static ForeignPeers NewPeers(ReceivingStage stage)
    {
        var peers = new ForeignPeers
        {
            Adapt = source => source
                .Replace(TheirRecipient, ReceivingStage.Participant, StringComparison.Ordinal)
                .Replace(TheirSupplier, ReceivingStage.Supplier, StringComparison.Ordinal),
        };
        Write(peers, "sender", stage.Peer, stage.Network.Sites.Pki);
        Write(peers, "receiver", stage.Own.Key, stage.Network.Sites.Pki);
        return peers;
    }

    private static void Write(ForeignPeers peers, string name, AccessPointKey key, SandboxPki pki)
    {
        var file = pki.ExportPkcs12(key, ForeignPeers.Password);
        using var pair = X509CertificateLoader.LoadPkcs12(
            file, ForeignPeers.Password, X509KeyStorageFlags.Exportable);
        using var rsa = pair.GetRSAPrivateKey()!;
        // The Java of Debian reads the older encryption of PKCS#12 as well as the newer.
        File.WriteAllBytes(
            peers.In(name + ".p12"),
            pair.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, ForeignPeers.Password));
        File.WriteAllText(peers.In(name + ".pem"), pair.ExportCertificatePem());
        File.WriteAllText(peers.In(name + ".key"), rsa.ExportPkcs8PrivateKeyPem());
    }

    private static async Task WritePayloadAsync(ReceivingStage stage, ForeignPeers peers) =>
        await File.WriteAllBytesAsync(
            peers.In("payload.xml"), await ReceivingStage.WrapAsync(stage.Header(), ReceivingStage.Invoice()));

    private static async Task<string> ShouldBeTakenAsync(ReceivingStage stage, ForeignPeers peers)
    {
        var file = MessageFile.Read(await File.ReadAllBytesAsync(peers.In("out.mime")));
        using var answer = await stage.PostAsync(file.Body.ToArray(), file.ContentType);
        var receipt = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        receipt.ShouldContain("NonRepudiationInformation", customMessage: receipt);
        var inbound = (await stage.ListAsync()).ShouldHaveSingleItem();
        inbound.Text("verdict").ShouldBe("valid");
        inbound.Text("accessPoint").ShouldBe(ReceivingStage.PeerSeat);
        return receipt;
    }
}
