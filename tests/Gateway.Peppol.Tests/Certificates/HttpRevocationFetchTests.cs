using System.Net;
using Gateway.Peppol.Certificates.Revocation;

namespace Gateway.Peppol.Tests.Certificates;

/// <summary>The network may do what it likes: the fetch is bounded and never throws for it.</summary>
public class HttpRevocationFetchTests
{
    private static readonly RevocationOptions Limits =
        new() { OctetsMax = 1000, FetchTimeMax = TimeSpan.FromSeconds(0.2) };

    [Fact]
    public async Task A_question_is_posted_with_its_type()
    {
        HttpRequestMessage? seen = null;
        var fetched = await FetchAsync(request =>
        {
            seen = request;
            return new HttpResponseMessage { Content = new ByteArrayContent([4]) };
        }, question: [1, 2]);

        fetched.ShouldBeOfType<Fetched.Octets>().Content.ToArray().ShouldBe([4]);
        seen!.Method.ShouldBe(HttpMethod.Post);
        seen.Content!.Headers.ContentType!.MediaType.ShouldBe("application/ocsp-request");
    }

    [Fact]
    public async Task Too_many_octets_a_bad_status_and_no_connection_are_failures()
    {
        (await FetchAsync(_ => new HttpResponseMessage { Content = new ByteArrayContent(new byte[1001]) }))
            .ShouldBeOfType<Fetched.Failed>();
        (await FetchAsync(_ => new HttpResponseMessage(HttpStatusCode.BadGateway))).ShouldBeOfType<Fetched.Failed>();
        (await FetchAsync(_ => throw new HttpRequestException("no route"))).ShouldBeOfType<Fetched.Failed>();
    }

    [Fact]
    public async Task A_slow_address_is_given_up() =>
        (await FetchAsync(_ => new HttpResponseMessage { Content = new StreamContent(new Silence()) }))
            .ShouldBeOfType<Fetched.Failed>().Why.ShouldContain("did not answer");

    [Fact]
    public async Task Only_http_addresses_are_asked() =>
        (await FetchAsync(_ => new HttpResponseMessage(), address: "file:///etc/passwd"))
            .ShouldBeOfType<Fetched.Failed>();

    private static async Task<Fetched> FetchAsync(
        Func<HttpRequestMessage, HttpResponseMessage> answer,
        string address = "http://crl.test/list",
        byte[]? question = null)
    {
        using var client = new HttpClient(new Stub(answer));
        return await new HttpRevocationFetch(client, TimeProvider.System)
            .FetchAsync(new Uri(address), question, Limits, default);
    }

    private sealed class Stub(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }

    /// <summary>A body that never comes.</summary>
    private sealed class Silence : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
