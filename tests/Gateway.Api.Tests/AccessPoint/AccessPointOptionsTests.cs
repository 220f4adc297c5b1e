using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Text.Json;
using Gateway.Api.Hosting;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Testing;
using Microsoft.Extensions.Logging;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>A gateway that could not receive does not start; one without Peppol says so.</summary>
public sealed class AccessPointOptionsTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("options");
    private SandboxNetwork network = null!;

    public async ValueTask InitializeAsync() =>
        network = await SandboxNetwork.StartAsync(
            TimeProvider.System, TestContext.Current.CancellationToken, TestKeys.Series());

    public async ValueTask DisposeAsync()
    {
        await network.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_configuration_that_is_wrong_stops_the_start()
    {
        var good = SandboxMember.Enlist(network, "PBE000222", folder.FullName).Settings;
        Build(good); // or nothing below would mean anything
        Refuse<ValidationException>(good, ("AccessPoint:Seat", "BE222"));
        Refuse<ValidationException>(good, ("AccessPoint:Seat", null));
        Refuse<ValidationException>(good, ("AccessPoint:Stage", null));
        Refuse<ValidationException>(good, ("AccessPoint:Keys:0:PasswordFile", null));
        Refuse<ValidationException>(good, ("AccessPoint:TrustAnchors:0", null));
        Refuse<ValidationException>(good, ("AccessPoint:NameServers:0", "dns.example"));
        Refuse<ValidationException>(good, ("AccessPoint:MessagesAtOnceMax", "0"));
        Refuse<ValidationException>(good, ("AccessPoint:PayloadOctetsMax", "1"));
        Refuse<ValidationException>(good, ("AccessPoint:Publisher:Id", "SMP000002"));
        Refuse<ValidationException>(good, ("AccessPoint:Stage", "Test")); // no address
        Refuse<ValidationException>(
            good, ("AccessPoint:Stage", "Production"), ("AccessPoint:Address", "http://ap.example/as4"));
        Refuse<ValidationException>(
            good,
            ("AccessPoint:Stage", "Test"),
            ("AccessPoint:Address", "https://ap.example/as4"),
            ("AccessPoint:ChecksRevocation", "false"));
        Refuse<KeyStoreException>(good, ("AccessPoint:Keys:0:File", "/none.p12"));
        Refuse<KeyStoreException>(good, ("AccessPoint:Seat", "PBE000223")); // the key is another's
        Refuse<InvalidOperationException>(good, ("AccessPoint:TrustAnchors:0", "/none.pem"));
        Refuse<InvalidOperationException>( // the CAs are of another stage
            good, ("AccessPoint:Stage", "Test"), ("AccessPoint:Address", "https://ap.example/as4"));
        var wrong = Path.Combine(folder.FullName, "wrong");
        await File.WriteAllTextAsync(wrong, "not the password", TestContext.Current.CancellationToken);
        Refuse<KeyStoreException>(good, ("AccessPoint:Keys:0:PasswordFile", wrong))
            .ToString().ShouldNotContain("not the password");
    }

    [Fact]
    public async Task Without_an_access_point_the_gateway_runs_and_says_so()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var http = gateway.Anonymous();
        using var posted = await http.PostAsync("/as4", new ByteArrayContent([]), default);
        posted.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PeppolAsync(http)).Detail.ShouldStartWith("not configured");
    }

    [Fact]
    public async Task Health_looks_whether_the_network_would_believe_us()
    {
        var member = SandboxMember.Enlist(network, "PBE000222", folder.FullName);
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite, more: member.Settings);
        using var http = gateway.Anonymous();
        (await PeppolAsync(http)).ShouldSatisfyAllConditions(
            check => check.IsFine.ShouldBeTrue(), check => check.Detail.ShouldStartWith("PBE000222 in Sandbox"));

        network.Sites.Pki.Revoke(member.Key.Certificate, CertificateRole.AccessPoint);
        await using var after = await RunningGateway.StartAsync(DatabaseProvider.Sqlite, more: member.Settings);
        using var other = after.Anonymous();
        using var answer = await other.GetAsync("/health", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await PeppolAsync(other)).IsFine.ShouldBeFalse();
    }

    [Fact]
    public async Task The_wire_is_kept_where_it_is_configured_and_unpacks()
    {
        var wire = Path.Combine(folder.FullName, "wire");
        await using var stage = await ReceivingStage.OpenAsync(
            DatabaseProvider.Sqlite, ("AccessPoint:WireFolder", wire));
        using var message = await stage.SealInvoiceAsync();
        await stage.SendAsync(message);

        var files = Directory.GetFiles(wire, "*", SearchOption.AllDirectories).Order().ToArray();
        files.Length.ShouldBe(2);
        var (request, answer) = files[0].EndsWith("-in.mime", StringComparison.Ordinal)
            ? (files[0], files[1])
            : (files[1], files[0]);
        (await File.ReadAllTextAsync(answer, default)).ShouldContain("NonRepudiationInformation");
        var run = await CommandLine.GatewayProcess.RunAsync(
            "as4", "unpack", request,
            "--key", stage.Own.Settings["AccessPoint:Keys:0:File"]!,
            "--password-file", stage.Own.Settings["AccessPoint:Keys:0:PasswordFile"]!,
            "--trust", stage.Own.Settings["AccessPoint:TrustAnchors:0"]!,
            "--payload", Path.Combine(folder.FullName, "payload.xml"),
            "--receipt", Path.Combine(folder.FullName, "receipt.xml"));
        run.ExitCode.ShouldBe(0, run.Output + run.Errors);
    }

    private static async Task<HealthCheck> PeppolAsync(HttpClient http)
    {
        using var answer = await http.GetAsync("/health", TestContext.Current.CancellationToken);
        var checks = JsonSerializer.Deserialize<HealthCheck[]>(
            await answer.Content.ReadAsStringAsync(default), JsonSerializerOptions.Web)!;
        return checks.Single(check => check.Name == "peppol");
    }

    private static TFault Refuse<TFault>(
        IReadOnlyDictionary<string, string?> good, params (string Name, string? Value)[] changes)
        where TFault : Exception
    {
        var settings = new Dictionary<string, string?>(good);
        foreach (var (name, value) in changes)
        {
            settings.Remove(name);
            if (value is not null)
            {
                settings[name] = value;
            }
        }

        return Should.Throw<TFault>(() => Build(settings), string.Join(", ", changes));
    }

    private static void Build(IReadOnlyDictionary<string, string?> settings)
    {
        var app = GatewayHost.Build(settings, builder => builder.Logging.ClearProviders());
        ((IDisposable)app).Dispose();
    }
}
