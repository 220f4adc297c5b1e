using System.Net;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Certificates.Revocation;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Peppol.Routing.Publisher;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Routing.Lookup;

/// <summary>A small network for one test: name server, SMP and PKI are those of the sandbox, and a test may put its
/// own answer in place of any of the SMP's.</summary>
internal sealed class LookupBench : IAsyncDisposable
{
    public static readonly Uri Publisher = new("http://127.0.0.1:9/smp");
    public static readonly Uri OtherPublisher = new("http://127.0.0.1:9/other");
    public static readonly ParticipantId Buyer = ParticipantId.Parse("0208:0202239951");
    public static readonly ProcessId Billing = Process("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");

    public static readonly DocumentTypeId Invoice = Type(
        "Invoice", "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0");

    public static readonly DocumentTypeId CreditNote = Type(
        "CreditNote", "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0");

    private static readonly Lazy<SandboxPki> SharedPki = new(() =>
        new SandboxPki(new Uri("http://127.0.0.1:9/pki"), new FakeClock()));

    private static readonly Lazy<(AccessPointKey Seat, AccessPointKey Smp, AccessPointKey OtherSmp)> SharedKeys = new(
        () => (Pki.NewAccessPoint("PBE000123"), Pki.NewPublisher("SMP000001"), Pki.NewPublisher("SMP000002")));

    private readonly SandboxNameServer names;
    private readonly HttpClient http;

    public LookupBench(LookupOptions? options = null)
    {
        names = SandboxNameServer.Start(Zone);
        http = new HttpClient(new SmpHandler(this)) { Timeout = Timeout.InfiniteTimeSpan };
        var trust = new CertificateTrust(
            TrustAnchors.For(PeppolStage.Sandbox, Pki.Authorities),
            new RevocationCheck(
                new PkiFetch(this), new RevocationOptions { Methods = [RevocationMethod.Crl] }, Clock),
            Clock);
        Lookup = new ParticipantLookup(
            new DnsClient(
                new DnsOptions { Servers = [names.EndPoint], Rounds = 1 },
                Clock),
            new SmpClient(http, new SmpOptions { TimeMax = TimeSpan.FromSeconds(2), OctetsMax = 100_000 }, Clock),
            trust, SmlZone.Sandbox, options ?? new LookupOptions(), Clock);
    }

    public static SandboxPki Pki => SharedPki.Value;

    public static AccessPointKey Seat => SharedKeys.Value.Seat;

    public static AccessPointKey Smp => SharedKeys.Value.Smp;

    public static AccessPointKey OtherSmp => SharedKeys.Value.OtherSmp;

    public FakeClock Clock { get; } = new();

    public SandboxZone Zone { get; } = new();

    public SandboxParticipants Participants { get; } = new();

    public SandboxParticipants OtherParticipants { get; } = new();

    /// <summary>The paths that were asked for, decoded.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>What is answered instead of what the SMP says; null leaves it the word.</summary>
    public Func<string, HttpResponseMessage?> Instead { get; set; } = _ => null;

    /// <summary>Whether revocation lists can be fetched.</summary>
    public bool HasLists { get; set; } = true;

    public ParticipantLookup Lookup { get; }

    public static DocumentTypeId Type(string root, string customization, string scheme = DocumentTypeId.ExactScheme) =>
        DocumentTypeId.TryCreate(
            scheme, $"urn:oasis:names:specification:ubl:schema:xsd:{root}-2::{root}##{customization}::2.1")
            .ShouldNotBeNull();

    public static ProcessId Process(string value) => ProcessId.TryCreate(ProcessId.Scheme, value).ShouldNotBeNull();

    public static PublishedEndpoint Endpoint(ParsedCertificate? certificate = null) => new()
    {
        Address = new Uri("http://127.0.0.1:9/as4"),
        Certificate = certificate ?? Seat.Certificate,
        Description = "The buyer's service provider",
        TechnicalContact = "mailto:peppol@example.test",
    };

    public static PublishedService Service(
        DocumentTypeId? type = null, PublishedEndpoint? endpoint = null, ProcessId? process = null) =>
        new PublishedService.Here(type ?? Invoice, [process ?? Billing], endpoint ?? Endpoint());

    /// <summary>Puts a participant into the zone and the SMP.</summary>
    public void Register(ParticipantId participant, params PublishedService[] services)
    {
        Name(participant, Publisher);
        Participants.Set(new PublishedParticipant { Participant = participant, Services = services });
    }

    public void Name(ParticipantId participant, Uri publisher) => Zone.Set(
        SmlZone.Sandbox.NameOf(participant),
        new SandboxAnswer.Records(
            [new NaptrRecord(100, 10, "U", "Meta:SMP", $"!.*!{publisher.AbsoluteUri}!", ".")]));

    /// <summary>Answers every question for service metadata with these octets.</summary>
    public void AnswerWith(byte[] document) => Instead = path =>
        path.Contains("/services/", StringComparison.Ordinal) ? Ok(document) : null;

    public static HttpResponseMessage Ok(byte[] document) => new() { Content = new ByteArrayContent(document) };

    public Task<LookupReport> FindAsync(ParticipantId? participant = null, DocumentTypeId? type = null) =>
        Lookup.FindAsync(participant ?? Buyer, type ?? Invoice, Billing, default);

    public async Task<T> FindAsync<T>(ParticipantId? participant = null, DocumentTypeId? type = null)
        where T : LookupOutcome =>
        (await FindAsync(participant, type)).Outcome.ShouldBeOfType<T>();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await names.DisposeAsync();
    }

    private sealed class SmpHandler(LookupBench bench) : HttpMessageHandler
    {
        private readonly SmpResponder smp = new(Publisher, bench.Participants, () => Smp);
        private readonly SmpResponder other = new(OtherPublisher, bench.OtherParticipants, () => OtherSmp);

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath;
            bench.Asked.Add(Uri.UnescapeDataString(path));
            if (bench.Instead(Uri.UnescapeDataString(path)) is { } instead)
            {
                return instead;
            }

            var responder = path.StartsWith("/other/", StringComparison.Ordinal) ? other : smp;
            var answer = await responder.AnswerAsync(path, cancellationToken);
            return new HttpResponseMessage((HttpStatusCode)answer.Status)
            {
                Content = new ReadOnlyMemoryContent(answer.Body),
            };
        }
    }

    private sealed class PkiFetch(LookupBench bench) : IRevocationFetch
    {
        public Task<Fetched> FetchAsync(
            Uri address, ReadOnlyMemory<byte> ocspRequest, RevocationOptions limits, CancellationToken cancellation) =>
            Task.FromResult<Fetched>(bench.HasLists && Pki.RevocationList(address.Segments[^1]) is { } list
                ? new Fetched.Octets(list)
                : new Fetched.Failed($"{address} is down"));
    }
}
