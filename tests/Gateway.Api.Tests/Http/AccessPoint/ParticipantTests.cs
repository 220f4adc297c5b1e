using System.Net;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.CommandLine;
using Gateway.Api.Tests.Hosting;

namespace Gateway.Api.Tests.Http.AccessPoint;

/// <summary>Who is reached where: by the API and by the command line.</summary>
public class ParticipantTests
{
    private const string Stranger = "0208:0202239951";

    [Fact]
    public async Task Each_step_of_a_lookup_is_told_with_its_verdict()
    {
        await using var world = await PeppolWorld.OpenAsync(DatabaseProvider.Sqlite);
        using var admin = await world.Gateway.CallerAsync();

        var found = await admin.ReadAsync($"/v1/participants/{PeppolWorld.Buyer}");
        found.Text("outcome").ShouldBe("reachable");
        found.GetProperty("endpoint").Text("seat").ShouldBe("PBE000222");
        found.Text("evidenceSha256").Length.ShouldBe(64);
        StepsOf(found).ShouldBe(
        [
            "nameServer passed", "serviceMetadata passed", "signature passed", "endpoint passed", "certificate passed",
        ]);
        found.GetProperty("steps")[2].Text("certificate").ShouldContain("SMP000001");

        var again = await admin.ReadAsync($"/v1/participants/{PeppolWorld.Buyer}");
        again.GetProperty("steps")[0].GetProperty("remembered").GetBoolean().ShouldBeTrue();

        var other = await admin.ReadAsync($"/v1/participants/{PeppolWorld.Buyer}?documentType=creditNote");
        other.Text("outcome").ShouldBe("doesNotAccept");
        other.Text("why").ShouldNotBeEmpty();

        var stranger = await admin.ReadAsync($"/v1/participants/{Stranger}");
        stranger.Text("outcome").ShouldBe("notRegistered");
        StepsOf(stranger).ShouldBe(["nameServer negative", "nameServer negative"]);
        stranger.GetProperty("steps")[1].Text("participant").ShouldBe("9925:be0202239951");
    }

    [Fact]
    public async Task What_is_no_participant_and_no_document_type_is_refused()
    {
        await using var world = await PeppolWorld.OpenAsync(DatabaseProvider.Sqlite);
        using var admin = await world.Gateway.CallerAsync();
        using var participant = await admin.GetAsync("/v1/participants/0208:0202239952");
        using var type = await admin.GetAsync($"/v1/participants/{PeppolWorld.Buyer}?documentType=letter");
        await participant.ProblemAsync("invalid-parameter");
        await type.ProblemAsync("invalid-parameter");
    }

    [Fact]
    public async Task Without_an_access_point_nobody_is_asked()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();
        using var answer = await admin.GetAsync($"/v1/participants/{PeppolWorld.Buyer}");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task The_command_line_tells_the_same_and_its_exit_code_whether_it_is_reachable()
    {
        await using var world = await PeppolWorld.OpenAsync(DatabaseProvider.Sqlite);
        string[] network =
        [
            "--stage", "Sandbox", "--trust", world.File("ca.pem"),
            "--name-server", world.Network.Dns.Servers[0].ToString(),
        ];

        var found = await GatewayProcess.RunAsync(["lookup", PeppolWorld.Buyer, "--json", .. network]);
        found.ExitCode.ShouldBe(0, found.Output + found.Errors);
        using var json = JsonDocument.Parse(found.Output);
        json.RootElement.GetProperty("outcome").GetString().ShouldBe("reachable");

        var stranger = await GatewayProcess.RunAsync(["lookup", Stranger, .. network]);
        stranger.ExitCode.ShouldBe(1, stranger.Errors);
        stranger.Output.ShouldContain("9925:be0202239951");
        stranger.Output.ShouldContain("not registered: ");

        (await GatewayProcess.RunAsync("lookup", "0208:0202239952")).ExitCode.ShouldBe(2);
        (await GatewayProcess.RunAsync("lookup", Stranger)).ExitCode.ShouldBe(3, "no network is configured");
    }

    private static string[] StepsOf(JsonElement answer) =>
        [.. answer.GetProperty("steps").EnumerateArray().Select(step => $"{step.Text("kind")} {step.Text("verdict")}")];
}
