using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Gateway.Testing;

namespace Gateway.Api.Tests.CommandLine;

/// <summary><c>gateway as4</c> from the shell to the files and the exit code.</summary>
public sealed class As4CommandTests : IAsyncLifetime
{
    private readonly As4Files files = new();

    public async ValueTask InitializeAsync() => await files.WriteAsync();

    public ValueTask DisposeAsync()
    {
        files.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_message_is_packed_unpacked_and_proven()
    {
        var packed = await GatewayProcess.RunAsync(files.Pack("--headers", files.In("headers")));
        packed.ExitCode.ShouldBe(0, packed.Output + packed.Errors);
        packed.Output.ShouldEndWith("valid\n");
        (await File.ReadAllTextAsync(files.In("headers"))).ShouldContain("Content-Type: multipart/related; boundary=");

        var unpacked = await GatewayProcess.RunAsync(files.Unpack());
        unpacked.ExitCode.ShouldBe(0, unpacked.Output + unpacked.Errors);
        (await File.ReadAllBytesAsync(files.In("payload.xml")))
            .ShouldBe(await File.ReadAllBytesAsync(files.In("sbd.xml")));

        var proven = await GatewayProcess.RunAsync(files.Receipt("--json"));
        proven.ExitCode.ShouldBe(0, proven.Output + proven.Errors);
        using var json = JsonDocument.Parse(proven.Output);
        json.RootElement.GetProperty("valid").GetBoolean().ShouldBeTrue();
        json.RootElement.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("name").GetString())
            .ShouldBe(["message", "signature", "proof"]);
    }

    [Theory]
    [InlineData("0208:0202", "signature")]
    [InlineData("<ds:SignatureValue>", "signature")]
    [InlineData("Content-ID: <", "read")]
    public async Task A_changed_message_is_refused_with_the_step_and_leaves_nothing(string behind, string step)
    {
        (await GatewayProcess.RunAsync(files.Pack())).ExitCode.ShouldBe(0);
        await files.ChangeAsync("message.mime", behind, offset: 2);
        var unpacked = await GatewayProcess.RunAsync(files.Unpack("--json"));
        unpacked.ExitCode.ShouldBe(1, unpacked.Output + unpacked.Errors);
        using var json = JsonDocument.Parse(unpacked.Output);
        var last = json.RootElement.GetProperty("steps").EnumerateArray().Last();
        last.GetProperty("name").GetString().ShouldBe(step);
        last.GetProperty("verdict").GetString().ShouldBe("refused");
        File.Exists(files.In("payload.xml")).ShouldBeFalse();
        File.Exists(files.In("receipt.xml")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("receipt.xml", "<ds:DigestValue>", "signature")]
    [InlineData("receipt.xml", "RefToMessageId>", "signature")]
    [InlineData("message.mime", "finalRecipient\"", "message")]
    [InlineData("message.mime", "<eb:MessageId>", "message")]
    public async Task A_changed_receipt_or_message_proves_nothing(string name, string behind, string step)
    {
        (await GatewayProcess.RunAsync(files.Pack())).ExitCode.ShouldBe(0);
        (await GatewayProcess.RunAsync(files.Unpack())).ExitCode.ShouldBe(0);
        await files.ChangeAsync(name, behind, offset: 3);
        var proven = await GatewayProcess.RunAsync(files.Receipt());
        proven.ExitCode.ShouldBe(1, proven.Output + proven.Errors);
        proven.Output.ShouldContain($"REFUSED  {step}: ");
        proven.Output.ShouldEndWith("refused\n");
    }

    [Fact]
    public async Task Bad_usage_and_what_cannot_be_done_have_their_own_codes()
    {
        (await GatewayProcess.RunAsync("as4", "pack", "--sbd", files.In("sbd.xml"))).ExitCode.ShouldBe(2);
        (await GatewayProcess.RunAsync("as4", "unpack")).ExitCode.ShouldBe(2);
        (await GatewayProcess.RunAsync(files.Unpack())).ExitCode.ShouldBe(2); // There is no message yet.
        await files.WritePasswordAsync("wrong");
        var locked = await GatewayProcess.RunAsync(files.Pack());
        locked.ExitCode.ShouldBe(3);
        locked.Errors.ShouldContain("cannot be opened with its password");
        await files.WritePasswordAsync("test");
        (await GatewayProcess.RunAsync(files.Pack("--headers", files.In("no/folder")))).ExitCode.ShouldBe(3);
        await File.WriteAllTextAsync(files.In("PBE000222.pem"), "no certificate");
        (await GatewayProcess.RunAsync(files.Pack())).ExitCode.ShouldBe(3);
        await File.WriteAllTextAsync(files.In("sbd.xml"), "<no-envelope/>");
        File.Copy(files.In("PBE000111.pem"), files.In("PBE000222.pem"), overwrite: true);
        (await GatewayProcess.RunAsync(files.Pack())).ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("santuario-usermessage.mime")]
    [InlineData("node42-usermessage.mime")]
    public async Task A_message_of_another_implementation_is_unpacked(string name)
    {
        var unpacked = await GatewayProcess.RunAsync(
            "as4", "unpack", Vector(name), "--key", Vector("ap000222.p12"), "--password-file", files.In("password"),
            "--trust", Vector("ca.pem"), "--payload", files.In("out.xml"), "--receipt", files.In("receipt.xml"));
        unpacked.ExitCode.ShouldBe(0, unpacked.Output + unpacked.Errors);
        (await File.ReadAllTextAsync(files.In("out.xml"))).ShouldContain("StandardBusinessDocument");
        var proven = await GatewayProcess.RunAsync(
            "as4", "receipt", files.In("receipt.xml"), "--message", Vector(name), "--trust", Vector("ca.pem"));
        proven.ExitCode.ShouldBe(0, proven.Output + proven.Errors);
    }

    [Fact]
    public async Task A_message_outside_the_policy_is_unpacked_when_relaxed_and_refused_otherwise()
    {
        using var signer = X509CertificateLoader.LoadPkcs12FromFile(Vector("AccessPointA.pfx"), "Pz4cZK4SULUwmraZa");
        await File.WriteAllTextAsync(files.In("signer.pem"), signer.ExportCertificatePem());
        await files.WritePasswordAsync("Pz4cZK4SULUwmraZb");
        string[] arguments =
        [
            "as4", "unpack", Vector("as4-encrypted-signed-keyidentifier.as4"), "--key", Vector("AccessPointB.pfx"),
            "--password-file", files.In("password"), "--trust", files.In("signer.pem"),
            "--payload", files.In("out.jpg"),
        ];
        var strict = await GatewayProcess.RunAsync(arguments);
        strict.ExitCode.ShouldBe(1, strict.Output + strict.Errors);
        strict.Output.ShouldContain("EBMS:0103");
        var relaxed = await GatewayProcess.RunAsync([.. arguments, "--relaxed"]);
        relaxed.ExitCode.ShouldBe(0, relaxed.Output + relaxed.Errors);
        File.Exists(files.In("out.jpg")).ShouldBeTrue();
        File.Exists(files.In("out.2.jpg")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("eessi-receipt-for-santuario-usermessage.xml", 0)]
    [InlineData("receipt-phase4-helger.as4in", 1)]
    [InlineData("receipt-dataport-INVALID-mustunderstand-stripped.as4in", 1)]
    [InlineData("phase4-error-EBMS0102.xml", 1)]
    public async Task A_receipt_proves_the_message_it_is_for_and_no_other(string name, int exitCode)
    {
        var proven = await GatewayProcess.RunAsync(
            "as4", "receipt", Vector(name), "--message", Vector("santuario-usermessage.mime"),
            "--trust", Vector("ca.pem"));
        proven.ExitCode.ShouldBe(exitCode, proven.Output + proven.Errors);
    }

    private static string Vector(string name)
    {
        var path = SharedFolder.Find("vectors", "as4", name);
        if (path is null)
        {
            Assert.Skip($"The vector {name} is not beside the repository (vectors/as4).");
        }

        return path;
    }
}
