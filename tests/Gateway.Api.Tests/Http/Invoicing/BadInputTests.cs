using System.Net;
using System.Net.Sockets;
using System.Text;
using Gateway.Api.Http.Batches;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Http.Invoicing;

/// <summary>What callers get wrong, sent to the gateway as it runs: a clear answer each, and nothing half
/// done.</summary>
public class BadInputTests
{
    private const int MebiByte = 1024 * 1024;

    [Fact]
    public async Task Each_mistake_has_its_answer_and_takes_no_number()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var valid = cast.Invoice("ok");
        (string Body, string Problem, string? Finding)[] mistakes =
        [
            (valid[..^20], "malformed-json", null),
            ("\ufeff{", "malformed-json", null),
            ("[]", "invalid-request", "SGW-FIELD-OBJECT "),
            (valid.Replace("\"lines\"", "\"linse\""), "invalid-request", "SGW-FIELD-UNKNOWN /linse"),
            (valid.Replace(cast.Clients[0], "no-id"), "invalid-request", "SGW-ID /client"),
            (cast.Invoice("a", price: "-1.00"), "document-refused", "BR-27 /lines/0/price/net"),
            (cast.Invoice("b", price: "1e400"), "invalid-request", "SGW-NUMBER /lines/0/price/net"),
            (cast.Invoice("c", price: "99999999999999.99"), "invalid-request", "SGW-NUMBER /lines/0/price/net"),
            (cast.Invoice("d", """{ "category": "Z", "rate": "21" }"""), "document-refused",
                "BR-Z-05 /lines/0/vat/rate"),
            (cast.Invoice("e", """{ "category": "QQ", "rate": "21" }"""), "invalid-request",
                "SGW-VAT-CATEGORY /lines/0/vat/category"),
            (cast.Invoice("f", lines: 10_000), "invalid-request", "SGW-FIELD-LIST-LENGTH /lines"),
            (cast.Invoice("g", more: "\"issueDate\":\"2999-01-01\","), "invalid-request", "SGW-DATE /issueDate"),
            (cast.Invoice("h", more: "\"issueDate\":\"2101-01-01\","), "document-refused",
                "SGW-ISSUE-DATE-FUTURE /issueDate"),
        ];
        foreach (var (body, problem, finding) in mistakes)
        {
            using var answer = await admin.PostOnceAsync("/v1/invoices", Answers.Json(body));
            var told = await answer.ProblemAsync(problem);
            if (finding is not null)
            {
                told.Findings().ShouldContain(finding, told.ToString());
            }
        }

        using var first = await admin.PostOnceAsync("/v1/invoices", Answers.Json(valid));
        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        using var second = await admin.PostOnceAsync("/v1/invoices", Answers.Json(valid));
        (await second.ProblemAsync("duplicate-reference")).Text("related").ShouldStartWith("/v1/invoices/");
        await NumbersAreWholeAsync(gateway, invoices: 1);
    }

    [Theory]
    [InlineData("/v1/clients")]
    [InlineData("/v1/invoices")]
    [InlineData("/v1/invoices:validate")]
    public async Task A_body_of_a_hundred_megabytes_is_refused_before_it_is_read(string path)
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();

        using var asking = Large(path);
        asking.Headers.ExpectContinue = true; // as curl does
        using var answer = await admin.SendAsync(asking, TestContext.Current.CancellationToken);
        await answer.ProblemAsync("too-large");

        using var pushing = Large(path);
        pushing.Headers.TransferEncodingChunked = true; // no length to be refused by
        using var pushed = await SendToTheEndAsync(admin, pushing);
        (pushed?.StatusCode ?? HttpStatusCode.RequestEntityTooLarge).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory, ClassData<Databases>]
    public async Task A_batch_that_is_cut_off_is_finished_by_sending_it_again(DatabaseProvider provider)
    {
        const int Lines = 450;
        await using var gateway = await RunningGateway.StartAsync(provider);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var body = Encoding.UTF8.GetBytes(string.Concat(
            Enumerable.Range(0, Lines).Select(line => cast.Invoice($"line-{line}") + "\n")));

        await CutAsync(gateway.Root, admin, body, body.Length * 3 / 4);
        await UntilIdleAsync(gateway);
        using var answer = await admin.PostOnceAsync(
            "/v1/invoices:batch", Answers.Bytes(body, NdjsonReader.MediaType), "batch-of-today");

        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(Lines);
        lines.ShouldAllBe(line => line.Contains("\"status\":201"));
        await NumbersAreWholeAsync(gateway, Lines);
    }

    [Theory, ClassData<Databases>]
    public async Task A_bad_line_fails_no_other(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        string[] lines =
        [
            cast.Invoice("one"), "{ \"client\": ", cast.Invoice("two"), cast.Invoice("one"),
            cast.Invoice("three", price: "-5"), "", cast.Invoice("four"),
        ];

        using var answer = await admin.PostOnceAsync(
            "/v1/invoices:batch",
            Answers.Bytes(Encoding.UTF8.GetBytes(string.Join('\n', lines)), NdjsonReader.MediaType));

        var answers = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answers.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement)
            .Select(line => $"{line.Text("line")} {line.Text("status")}")
            .ShouldBe(["1 201", "2 400", "3 201", "4 409", "5 422", "7 201"], answers);
        await NumbersAreWholeAsync(gateway, 3);
    }

    private static HttpRequestMessage Large(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = Answers.Bytes(new byte[100 * MebiByte]),
        };
        request.Headers.Add("Idempotency-Key", "large");
        return request;
    }

    /// <summary>The server may answer and close while the rest is still on its way; then the write ends.</summary>
    private static async Task<HttpResponseMessage?> SendToTheEndAsync(HttpClient caller, HttpRequestMessage request)
    {
        try
        {
            return await caller.SendAsync(request, TestContext.Current.CancellationToken);
        }
        catch (HttpRequestException fault) when (fault.InnerException is IOException or SocketException)
        {
            return null;
        }
    }

    /// <summary>Sends a part of what the header promises, then closes the connection.</summary>
    private static async Task CutAsync(Uri root, HttpClient caller, byte[] body, int length)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(root.Host, root.Port);
        await using var stream = socket.GetStream();
        var head = $"POST /v1/invoices:batch HTTP/1.1\r\nHost: {root.Authority}\r\n"
            + $"Authorization: {caller.DefaultRequestHeaders.Authorization}\r\nIdempotency-Key: batch-of-today\r\n"
            + $"Content-Type: {NdjsonReader.MediaType}\r\nContent-Length: {body.Length}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(body.AsMemory(0, length));
        (await stream.ReadAsync(new byte[64])).ShouldBePositive(); // the first chunk of lines is answered
    }

    /// <summary>Until what the cut request began is over: no new invoice for a while.</summary>
    private static async Task UntilIdleAsync(RunningGateway gateway)
    {
        for (int before = -1, now = 0; before != now; before = now, now = await CountAsync(gateway))
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<int> CountAsync(RunningGateway gateway)
    {
        await using var db = gateway.Read();
        return await db.Documents.CountAsync(TestContext.Current.CancellationToken);
    }

    private static async Task NumbersAreWholeAsync(RunningGateway gateway, int invoices)
    {
        (await CountAsync(gateway)).ShouldBe(invoices);
        await using var db = gateway.Read();
        (await NumberGaps.FindAsync(db, TestContext.Current.CancellationToken)).ShouldBeEmpty();
        (await db.Receivables.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(invoices);
        (await db.Deliveries.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(invoices);
    }
}
