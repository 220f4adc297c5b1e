using System.Net;
using System.Text;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gateway.Api.Tests.Http.Problems;

public class ProblemTests
{
    [Fact]
    public async Task A_request_with_faults_gets_each_of_them_with_its_pointer()
    {
        await using var host = await ApiHost.StartAsync(MapEcho);

        var response = await host.Client().PostAsync("/v1/echo", Answers.Json("""{"reason": 7, "colour": "red"}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await response.ProblemAsync("invalid-request")).Findings()
            .ShouldBe(["SGW-FIELD-TEXT /reason", "SGW-FIELD-UNKNOWN /colour"]);
    }

    [Theory]
    [InlineData("fr-BE,nl;q=0.5", "fr", "Ce champ est obligatoire.")]
    [InlineData("nl", "nl", "Dit veld is verplicht.")]
    [InlineData("de-AT", "de", "Dieses Feld ist erforderlich.")]
    [InlineData("en-GB", "en", "This field is mandatory.")]
    [InlineData("it, de;q=0.3, nl;q=0.8, fr;q=0", "nl", "Dit veld is verplicht.")]
    [InlineData("it", "en", "This field is mandatory.")]
    [InlineData("*", "en", "This field is mandatory.")]
    [InlineData(";;q=,,\u00e9", "en", "This field is mandatory.")]
    [InlineData(null, "en", "This field is mandatory.")]
    public async Task Sentences_come_in_the_language_asked_for(string? accepted, string language, string sentence)
    {
        await using var host = await ApiHost.StartAsync(MapEcho);
        var client = host.Client();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);

        var response = await client.PostAsync("/v1/echo", Answers.Json("{}"));

        response.Content.Headers.ContentLanguage.ShouldBe([language]);
        response.Headers.Vary.ShouldContain("Accept-Language");
        (await response.ProblemAsync("invalid-request")).GetProperty("findings")[0].GetProperty("message").GetString()
            .ShouldBe(sentence);
    }

    [Fact]
    public async Task Malformed_JSON_says_line_and_byte()
    {
        await using var host = await ApiHost.StartAsync(MapEcho);

        var response = await host.Client().PostAsync("/v1/echo", Answers.Json("{\n  \"reason\": }"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await response.ProblemAsync("malformed-json");
        problem.GetProperty("line").GetInt32().ShouldBe(2);
        problem.GetProperty("position").GetInt32().ShouldBe(13);
    }

    [Theory]
    [InlineData("GET", "/v1/nothing", 404, "not-found")]
    [InlineData("GET", "/nothing", 404, "not-found")]
    [InlineData("DELETE", "/v1/echo", 405, "method-not-allowed")]
    [InlineData("GET", "/v1/broken", 500, "internal-error")]
    [InlineData("GET", "/v1/number/seven", 400, "invalid-parameter")]
    public async Task Whatever_fails_answers_with_a_problem(string method, string path, int status, string slug)
    {
        await using var host = await ApiHost.StartAsync(MapEcho);

        var response = await host.Client().SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        ((int)response.StatusCode).ShouldBe(status);
        var problem = await response.ProblemAsync(slug);
        problem.GetProperty("instance").GetString().ShouldBe(path);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=latin1")]
    [InlineData(null)]
    public async Task Only_JSON_in_UTF_8_is_taken(string? mediaType)
    {
        await using var host = await ApiHost.StartAsync(MapEcho);
        var content = new ByteArrayContent("""{"reason": "x"}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);

        var response = await host.Client().PostAsync("/v1/echo", content);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        await response.ProblemAsync("unsupported-media-type");
    }

    [Fact]
    public async Task A_compressed_body_is_refused_rather_than_read_as_something_else()
    {
        await using var host = await ApiHost.StartAsync(MapEcho);
        var content = Answers.Json("""{"reason": "x"}""");
        content.Headers.ContentEncoding.Add("gzip");

        await (await host.Client().PostAsync("/v1/echo", content)).ProblemAsync("unsupported-media-type");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_above_the_limit_is_refused_whether_it_says_its_size_or_not(bool saysSize)
    {
        await using var host = await ApiHost.StartAsync(MapEcho);
        var body = Encoding.UTF8.GetBytes($$"""{"reason": "{{new string('x', 1024 * 1024)}}"}""");
        HttpContent content = saysSize ? Answers.Bytes(body) : new StreamContent(new UnknownLengthStream(body));
        content.Headers.ContentType = new("application/json");

        var response = await host.Client().PostAsync("/v1/echo", content);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.ProblemAsync("too-large")).GetProperty("detail").GetString()!.ShouldContain("1048576");
    }

    [Fact]
    public async Task A_body_of_a_hundred_megabytes_is_refused_before_it_is_read()
    {
        await using var host = await ApiHost.StartAsync(MapEcho, overLoopback: true);
        using var client = host.Client();
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var content = new AnnouncedContent(100 * 1024 * 1024);

        var response = await client.PostAsync("/v1/invoice", content);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        await response.ProblemAsync("too-large");
        content.WasSent.ShouldBeFalse();
    }

    [Fact]
    public async Task An_invoice_may_be_as_large_as_its_own_limit()
    {
        await using var host = await ApiHost.StartAsync(MapEcho);
        var content = Convert.ToBase64String(new byte[10 * 1024 * 1024]);

        var response = await host.Client().PostAsync("/v1/invoice", Answers.Json($$$"""
            {"client": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "externalReference": "r",
             "attachments": [{"id": "1", "content": "{{{content}}}"}],
             "lines": [{"description": "a", "quantity": 1, "price": {"net": 1}, "vat": {"category": "Z"}}]}
            """));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("10485760");
    }

    [Fact]
    public void Every_problem_speaks_four_languages_and_has_a_page_of_its_own()
    {
        ProblemTypes.All.Select(type => type.Slug).ShouldBeUnique();
        foreach (var type in ProblemTypes.All)
        {
            var languages = Enum.GetValues<Language>();
            languages.Select(type.Title.In).Distinct().Count().ShouldBe(4, type.Slug);
            languages.Select(type.Remedy.In).Distinct().Count().ShouldBe(4, type.Slug);
        }
    }

    private static void MapEcho(RouteGroupBuilder api)
    {
        api.MapPost("/echo", (Body<CreditNoteRequest> body) => TypedResults.Ok(body.Value));
        api.MapPost("/invoice", (Body<InvoiceRequest> body) =>
                TypedResults.Text($"{body.Value.Attachments?[0].Content?.Length}"))
            .WithBodyLimit(BodyLimit.Invoice);
        api.MapGet("/broken", string () => throw new InvalidOperationException("a secret"));
        api.MapGet("/number/{number}", (int number) => number);
    }

    private sealed class AnnouncedContent : HttpContent
    {
        private readonly long length;

        public AnnouncedContent(long length)
        {
            this.length = length;
            Headers.ContentType = new("application/json");
        }

        public bool WasSent { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            WasSent = true;
            return Task.CompletedTask;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = this.length;
            return true;
        }
    }

    private sealed class UnknownLengthStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
