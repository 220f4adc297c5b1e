using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.AccessPoint;
using Gateway.Api.Tests.Hosting;
using Gateway.Peppol.AccessPoint.Registration;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Api.Tests.CommandLine;

/// <summary>What an operator does beside a gateway that runs.</summary>
public class ParticipantCommandTests
{
    private const string Vat = "9925:be0999000129";

    [Fact]
    public async Task Participants_come_move_and_go()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);

        (await RunAsync(stage, "register", Vat)).ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(0, run.Errors), run => run.Output.Trim().ShouldBe("done"));
        (await RunAsync(stage, "register", "0208:0202239951")).ExitCode.ShouldBe(1);
        (await RunAsync(stage, "register", "nobody")).ExitCode.ShouldBe(2);
        var key = await RunAsync(stage, "prepare-migration", Vat);
        MigrationKey.TryParse(key.Output.Trim()).ShouldNotBeNull(key.Output);
        (await RunAsync(stage, "sync")).ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(1), run => run.Output.ShouldContain(Vat));
        (await RunAsync(stage, "unregister", ReceivingStage.Participant)).ExitCode.ShouldBe(0);

        var listed = JsonDocument.Parse((await RunAsync(stage, "list", "--json")).Output).RootElement;
        listed.EnumerateArray().Select(one => (one.Text("participant"), one.Text("state")))
            .ShouldBe([("0242:000222", "Joined"), (Vat, "Moving")]); // the service provider itself, and the member
    }

    [Fact]
    public async Task Without_an_access_point_the_command_says_what_is_missing()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var run = await GatewayProcess.RunAsync(["participant", "register", Vat, .. gateway.DatabaseArguments]);
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("AccessPoint is not configured");
    }

    /// <summary>What the API gives as evidence is proven without the gateway.</summary>
    [Fact]
    public async Task The_receipt_we_gave_is_verified_against_the_message_we_kept()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        using var message = await stage.SealInvoiceAsync();
        (await stage.SendAsync(message)).ShouldBeOfType<SendOutcome.Delivered>();
        var address = $"/v1/inbound/{(await stage.ListAsync())[0].Text("id")}";
        var folder = Directory.CreateTempSubdirectory("evidence");
        var (soap, receipt) = (Path.Combine(folder.FullName, "soap"), Path.Combine(folder.FullName, "receipt"));
        await SaveAsync(address + "/message", soap);
        await SaveAsync(address + "/receipt", receipt);

        var run = await GatewayProcess.RunAsync(
            "as4", "receipt", receipt, "--message", soap,
            "--trust", stage.Own.Settings["AccessPoint:TrustAnchors:0"]!);

        run.ExitCode.ShouldBe(0, run.Output + run.Errors);
        folder.Delete(recursive: true);

        async Task SaveAsync(string path, string file) => await File.WriteAllBytesAsync(
            file, await stage.Admin.GetByteArrayAsync(path, TestContext.Current.CancellationToken));
    }

    private static Task<GatewayProcess> RunAsync(ReceivingStage stage, params string[] arguments) =>
        GatewayProcess.RunAsync(
            ["participant", .. arguments, .. stage.Gateway.DatabaseArguments], settings: stage.Own.Settings);
}
