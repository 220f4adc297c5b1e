using System.Net;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Registration;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;

namespace Gateway.Peppol.Tests.AccessPoint.Registration;

/// <summary>Our registrations at a locator that is as strict as the real one.</summary>
public sealed class SmlClientTests : IAsyncLifetime
{
    private static readonly ParticipantId Ours = ParticipantId.Parse("0208:0202239951");
    private static readonly Uri Address = new("http://127.0.0.1:9/smp");

    private readonly SandboxZone zone = new();
    private readonly SandboxLocator locator;
    private readonly SandboxNameServer names;
    private readonly List<(string Path, string Action)> calls = [];

    public SmlClientTests()
    {
        locator = new SandboxLocator(zone, SmlZone.Sandbox);
        names = SandboxNameServer.Start(zone);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => names.DisposeAsync();

    [Fact]
    public async Task A_registered_participant_is_found_by_name_and_a_deregistered_one_is_gone()
    {
        var sml = await AnnouncedAsync("SMP-OURS");
        (await sml.RegisterAsync(Ours, default)).ShouldBe(new SmlOutcome.Done());
        (await FindAsync()).ShouldBe("!.*!http://127.0.0.1:9/smp!");
        (await sml.DeregisterAsync(Ours, default)).ShouldBe(new SmlOutcome.Done());
        (await FindAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Each_operation_has_its_service_and_its_action_to_the_letter()
    {
        var sml = await AnnouncedAsync("SMP-OURS");
        await sml.RegisterAsync(Ours, default);
        await sml.PrepareToMigrateAsync(Ours, MigrationKey.New(), default);
        await sml.DeregisterAsync(Ours, default);
        calls.ShouldBe(
        [
            ("/edelivery-sml/manageservicemetadata",
                "\"http://busdox.org/serviceMetadata/ManageServiceMetadataService/1.0/:createIn\""),
            ("/edelivery-sml/bdmslservice", "\"ec:services:wsdl:BDMSL:1.0:createParticipantIdentifierIn\""),
            ("/edelivery-sml/manageparticipantidentifier",
                "\"http://busdox.org/serviceMetadata/ManageBusinessIdentifierService/1.0/"
                + new string(' ', 9) + ":prepareMigrateIn\""),
            ("/edelivery-sml/manageparticipantidentifier",
                "\"http://busdox.org/serviceMetadata/ManageBusinessIdentifierService/1.0/"
                + new string(' ', 9) + ":deleteIn\""),
        ]);
    }

    [Fact]
    public async Task A_participant_lives_at_one_SMP_and_is_registered_once()
    {
        var (ours, theirs) = (await AnnouncedAsync("SMP-OURS"), await AnnouncedAsync("SMP-THEIRS"));
        await ours.RegisterAsync(Ours, default);
        foreach (var sml in (SmlClient[])[ours, theirs])
        {
            (await sml.RegisterAsync(Ours, default)).ShouldBeOfType<SmlOutcome.Refused>()
                .Fault.ShouldBe(SmlFault.AlreadyRegistered);
        }

        (await theirs.DeregisterAsync(Ours, default)).ShouldBeOfType<SmlOutcome.Refused>()
            .Fault.ShouldBe(SmlFault.NotFound);
    }

    [Fact]
    public async Task A_participant_moves_with_its_key_and_with_no_other()
    {
        var (ours, theirs) = (await AnnouncedAsync("SMP-OURS"), await AnnouncedAsync("SMP-THEIRS"));
        await ours.RegisterAsync(Ours, default);
        var key = MigrationKey.New();
        (await theirs.MigrateAsync(Ours, key, default)).ShouldBeOfType<SmlOutcome.Refused>();
        (await ours.PrepareToMigrateAsync(Ours, key, default)).ShouldBe(new SmlOutcome.Done());
        (await theirs.MigrateAsync(Ours, MigrationKey.New(), default)).ShouldBeOfType<SmlOutcome.Refused>()
            .Fault.ShouldBe(SmlFault.Unauthorized);
        (await theirs.MigrateAsync(Ours, key, default)).ShouldBe(new SmlOutcome.Done());
        (await theirs.MigrateAsync(Ours, key, default)).ShouldBeOfType<SmlOutcome.Refused>();
        (await ours.DeregisterAsync(Ours, default)).ShouldBeOfType<SmlOutcome.Refused>();
        (await theirs.ListAsync(null, default)).ShouldBeOfType<SmlOutcome.Page>().Participants.ShouldBe([Ours]);
    }

    [Fact]
    public async Task An_SMP_that_moves_takes_its_participants_along()
    {
        var sml = await AnnouncedAsync("SMP-OURS");
        await sml.RegisterAsync(Ours, default);
        await sml.MovePublisherAsync(new Uri("http://127.0.0.1:9/moved"), "127.0.0.1", default);
        (await FindAsync()).ShouldBe("!.*!http://127.0.0.1:9/moved!");
    }

    [Fact]
    public async Task The_list_comes_in_pages()
    {
        var sml = await AnnouncedAsync("SMP-OURS");
        var expected = Enumerable.Range(0, 250).Select(number => ParticipantId.Parse($"0192:{number:D9}")).ToArray();
        foreach (var participant in expected)
        {
            await sml.RegisterAsync(participant, default);
        }

        var listed = new List<ParticipantId>();
        for (string? next = null; ;)
        {
            var page = (await sml.ListAsync(next, default)).ShouldBeOfType<SmlOutcome.Page>();
            listed.AddRange(page.Participants);
            if ((next = page.Next) is null)
            {
                break;
            }
        }

        listed.ShouldBe(expected);
    }

    [Fact]
    public async Task An_SMP_is_its_owner_s()
    {
        await AnnouncedAsync("SMP-OURS");
        (await Client("SMP-OURS", "somebody else").RegisterAsync(Ours, default)).ShouldBeOfType<SmlOutcome.Refused>()
            .Fault.ShouldBe(SmlFault.Unauthorized);
        (await Client("SMP-NOBODY").RegisterAsync(Ours, default)).ShouldBeOfType<SmlOutcome.Refused>()
            .Fault.ShouldBe(SmlFault.NotFound);
        (await Client("SMP-OURS").AnnouncePublisherAsync(Address, "127.0.0.1", default))
            .ShouldBeOfType<SmlOutcome.Refused>().Fault.ShouldBe(SmlFault.BadRequest);
    }

    [Theory]
    [InlineData(502, "<html>Bad gateway</html>")]
    [InlineData(200, "<html>Welcome</html>")]
    [InlineData(404, "")]
    [InlineData(500, "<a xmlns='http://schemas.xmlsoap.org/soap/envelope/'/>")]
    [InlineData(200, "<!DOCTYPE a><a/>")]
    public async Task What_is_no_SOAP_is_no_answer(int status, string body)
    {
        var sml = Answering(_ => new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) });
        (await sml.RegisterAsync(Ours, default)).ShouldBeOfType<SmlOutcome.Unreachable>();
    }

    [Fact]
    public async Task An_empty_success_is_one_and_a_fault_counts_whatever_its_status()
    {
        (await Answering(_ => new HttpResponseMessage()).RegisterAsync(Ours, default)).ShouldBe(new SmlOutcome.Done());
        const string Fault = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
            <faultcode>soap:Server</faultcode><faultstring>no</faultstring><detail>
            <NotFoundFault xmlns="http://busdox.org/serviceMetadata/locator/1.0/"><FaultMessage>gone</FaultMessage>
            </NotFoundFault></detail></soap:Fault></soap:Body></soap:Envelope>
            """;
        foreach (var status in (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.NotFound])
        {
            (await Answering(_ => new HttpResponseMessage(status) { Content = new StringContent(Fault) })
                .DeregisterAsync(Ours, default)).ShouldBe(new SmlOutcome.Refused(SmlFault.NotFound, "gone"));
        }

        (await Answering(_ => new HttpResponseMessage(HttpStatusCode.Forbidden)).RegisterAsync(Ours, default))
            .ShouldBeOfType<SmlOutcome.Refused>().Fault.ShouldBe(SmlFault.Unauthorized);
    }

    [Fact]
    public async Task No_connection_and_no_end_are_unreachable()
    {
        (await Answering(_ => throw new HttpRequestException("no route")).RegisterAsync(Ours, default))
            .ShouldBeOfType<SmlOutcome.Unreachable>();
        (await Answering(_ => new HttpResponseMessage { Content = new ByteArrayContent(new byte[2_000_000]) })
            .RegisterAsync(Ours, default)).ShouldBeOfType<SmlOutcome.Unreachable>();
    }

    private async Task<SmlClient> AnnouncedAsync(string id)
    {
        var client = Client(id);
        (await client.AnnouncePublisherAsync(Address, "127.0.0.1", default)).ShouldBe(new SmlOutcome.Done());
        return client;
    }

    private SmlClient Client(string id, string? certificate = null) => Answering(
        request =>
        {
            var action = request.Headers.GetValues("SOAPAction").Single();
            calls.Add((request.RequestUri!.AbsolutePath, action));
            using var body = new MemoryStream();
            request.Content!.CopyTo(body, null, default);
            var (status, answer) = locator.Answer(
                request.RequestUri.Segments[^1], action.Trim('"'), body.ToArray(), certificate ?? id);
            return new HttpResponseMessage((HttpStatusCode)status) { Content = new ReadOnlyMemoryContent(answer) };
        },
        id);

    private static SmlClient Answering(Func<HttpRequestMessage, HttpResponseMessage> answer, string id = "SMP-OURS") =>
        new(
            new HttpClient(new Stub(answer)),
            new SmlOptions
            {
                Address = new Uri("https://sml.test/edelivery-sml"),
                PublisherId = id,
                OctetsMax = 1_000_000,
            },
            TimeProvider.System);

    private async Task<string?> FindAsync()
    {
        var dns = new DnsClient(new DnsOptions { Servers = [names.EndPoint] }, TimeProvider.System);
        return await dns.AskAsync(SmlZone.Sandbox.NameOf(Ours), default) switch
        {
            DnsOutcome.Answers answers => answers.Records.ShouldHaveSingleItem().Regexp,
            DnsOutcome.NoSuchName => null,
            var outcome => throw new InvalidOperationException(outcome.ToString()),
        };
    }

    private sealed class Stub(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }
}
