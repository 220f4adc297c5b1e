using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Sending;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>What is refused over HTTP, and that nothing is kept of it.</summary>
public class RefusingTests
{
    [Theory, ClassData<Databases>]
    public async Task Every_hostile_message_is_refused_with_its_error_and_nothing_is_kept(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        foreach (var hostile in await HostilePosts.AllAsync(stage))
        {
            using var answer = await stage.PostAsync(hostile.Message);
            var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var told = $"{hostile.What}: {(int)answer.StatusCode} {body}";
            answer.StatusCode.ShouldBe(hostile.Status, told);
            body.ShouldContain($"errorCode=\"{hostile.Code}\"", customMessage: told);
            body.Contains("refToMessageInError=\"hostile@peer.test\"", StringComparison.Ordinal)
                .ShouldBe(hostile.HasId, told);
            body.ShouldContain(hostile.Says, customMessage: told);
            body.Contains(EbmsError.NotServicedDetail, StringComparison.Ordinal)
                .ShouldBe(hostile.What.EndsWith("not served", StringComparison.Ordinal), told);
        }

        await using var db = stage.Gateway.Read();
        (await db.Inbound.AnyAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await db.InboundPayloads.AnyAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await db.Facts.AnyAsync(fact => fact.ObjectType == "inbound")).ShouldBeFalse();

        // The forgery itself is taken, or no refusal above would mean anything.
        using var good = await stage.PostAsync(await stage.ForgeAsync("good@peer.test"));
        (await good.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .ShouldContain("NonRepudiationInformation");
    }

    /// <summary>Each is right in itself; its attachment belongs to the other.</summary>
    [Fact]
    public async Task Messages_whose_attachments_were_swapped_are_both_refused()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        byte[] one = [], two = [];
        var (first, second) = (await stage.ForgeAsync("one@peer.test"), await stage.ForgeAsync("two@peer.test"));
        (first with { OnTheWire = octets => one = octets }).Make();
        (second with { OnTheWire = octets => two = octets }).Make();

        foreach (var mixed in new[] { first with { OnTheWire = _ => two }, second with { OnTheWire = _ => one } })
        {
            using var answer = await stage.PostAsync(mixed);
            (await answer.Content.ReadAsStringAsync(default)).ShouldContain("EBMS:0102");
        }

        (await stage.ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_revocation_cannot_be_found_out_the_sender_is_told_to_try_again()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        using var message = await stage.SealInvoiceAsync();
        await stage.StopNetworkAsync();

        var outcome = (await stage.SendAsync(message)).ShouldBeOfType<SendOutcome.TryLater>();

        outcome.Errors[0].Code.ShouldBe(EbmsErrorKind.DeliveryFailure.Code);
    }

    [Fact]
    public async Task What_is_no_message_is_answered_with_400_and_a_GET_with_405()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        foreach (var (type, body) in ((string, string)[])
            [
                ("application/json", "{}"),
                ("text/xml", "<x/>"),
                ("application/soap+xml", "<x"),
                ("application/soap+xml", ""),
                ("application/soap+xml", Many("<w>", 60) + Many("</w>", 60)),
                ("application/soap+xml", "<!DOCTYPE x><x/>"),
                ("multipart/related; boundary=\"b\"", "--b\r\n\r\nnothing\r\n--b--\r\n"),
                ("multipart/related", "--b\r\n"),
                ("multipart/related; boundary=\"b\"; type=\"application/soap+xml\"", "no boundary at all"),
                ("multipart/related; boundary=\"b\"", "--b\r\nX: " + new string('x', 20_000) + "\r\n\r\n<x/>\r\n--b--"),
                ("multipart/related; boundary=\"b\"", "--b\r\n" + Many("X: y\r\n", 100) + "\r\n<x/>\r\n--b--"),
                ("multipart/related; boundary=\"b\"",
                    "--b\r\nContent-Type: application/soap+xml\r\n\r\n<x/>"
                    + Many("\r\n--b\r\nContent-ID: <a>\r\n\r\nx", 40) + "\r\n--b--"),
            ])
        {
            using var answer = await stage.PostAsync(Encoding.ASCII.GetBytes(body), type);
            var told = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"{type} {body[..Math.Min(40, body.Length)]}");
            told.ShouldContain("errorCode=\"EBMS:0007\"", customMessage: told);
        }

        (await stage.ListAsync()).ShouldBeEmpty();

        using var got = await stage.Wire.GetAsync(ReceivingStage.Path, TestContext.Current.CancellationToken);
        got.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);

        static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
    }

    [Fact]
    public async Task A_body_that_drips_in_is_cut_off()
    {
        await using var stage = await ReceivingStage.OpenAsync(
            DatabaseProvider.Sqlite, ("AccessPoint:ReadTimeMax", "00:00:01"));
        using var socket = new TcpClient();
        await socket.ConnectAsync(stage.Gateway.Root.Host, stage.Gateway.Root.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            "POST /as4 HTTP/1.1\r\nHost: x\r\nContent-Type: application/soap+xml\r\nContent-Length: 5000\r\n\r\n<S"u8
                .ToArray());
        var since = Stopwatch.GetTimestamp();

        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync(TestContext.Current.CancellationToken);

        status.ShouldNotBeNull().ShouldContain("408");
        (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("EBMS:0005");
        (await stage.ListAsync()).ShouldBeEmpty();
        Stopwatch.GetElapsedTime(since).ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    /// <summary>Before anything of us sees them: the server bounds the headers of a request.</summary>
    [Fact]
    public async Task Oversized_headers_of_the_request_are_refused()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        using var message = await stage.SealInvoiceAsync();
        var wire = message.Encrypt(stage.Own.Key.Certificate);
        using var body = new MemoryStream();
        await wire.WriteToAsync(body, default);
        var many = Enumerable.Range(0, 500).Select(number => $"X-{number}: x\r\n");
        foreach (var headers in new[] { $"X-0: {new string('x', 100_000)}\r\n", string.Concat(many) })
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(stage.Gateway.Root.Host, stage.Gateway.Root.Port);
            await using var stream = socket.GetStream();
            try
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(
                    CultureInfo.InvariantCulture,
                    $"POST /as4 HTTP/1.1\r\nHost: x\r\nContent-Type: {wire.ContentType}\r\n"
                    + $"Content-Length: {body.Length}\r\n{headers}\r\n")));
                await stream.WriteAsync(body.ToArray());
            }
            catch (IOException)
            {
                // The gateway may answer and close before it has read all of it; what it answered is read below.
            }

            using var reader = new StreamReader(stream);
            (await reader.ReadLineAsync(TestContext.Current.CancellationToken))
                .ShouldBe("HTTP/1.1 431 Request Header Fields Too Large");
        }

        (await stage.ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_connection_that_breaks_off_leaves_nothing_behind()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        using var message = await stage.SealInvoiceAsync();
        var wire = message.Encrypt(stage.Own.Key.Certificate);
        using var body = new MemoryStream();
        await wire.WriteToAsync(body, default);
        for (var part = 1; part < 5; part++)
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(stage.Gateway.Root.Host, stage.Gateway.Root.Port);
            await using var stream = socket.GetStream();
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"POST /as4 HTTP/1.1\r\nHost: x\r\nContent-Type: {wire.ContentType}\r\n"
                + $"Content-Length: {body.Length}\r\n\r\n");
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
            await stream.WriteAsync(body.ToArray().AsMemory(0, (int)body.Length * part / 5));
        }

        (await stage.SendAsync(message)).ShouldBeOfType<SendOutcome.Delivered>();
        (await stage.ListAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_before_it_is_read()
    {
        await using var stage = await ReceivingStage.OpenAsync(
            DatabaseProvider.Sqlite, ("AccessPoint:PayloadOctetsMax", "1000000"));
        using var announced = await stage.PostAsync(
            new byte[3_000_000], "multipart/related; boundary=\"b\"; type=\"application/soap+xml\"");
        announced.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        using var chunked = new HttpRequestMessage(HttpMethod.Post, ReceivingStage.Path);
        chunked.Headers.TransferEncodingChunked = true;
        chunked.Content = new ByteArrayContent(Encoding.ASCII.GetBytes(
            "--b\r\nContent-Type: application/soap+xml\r\n\r\n<x/>\r\n--b\r\nContent-ID: <a>\r\n\r\n"
            + new string('x', 3_000_000)));
        chunked.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/related; boundary=\"b\"");
        using var answer = await stage.Wire.SendAsync(chunked, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var header = stage.Header();
        using var large = await stage.SealAsync(header, await ReceivingStage.WrapAsync(
            header,
            Encoding.UTF8.GetBytes(
                "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"><!--"
                + Convert.ToHexString(new byte[700_000]) + "--></Invoice>")));
        (await stage.SendAsync(large)).ShouldBeOfType<SendOutcome.Refused>().Errors[0].Code
            .ShouldBe(EbmsErrorKind.DecompressionFailure.Code);
    }

    [Fact]
    public async Task Who_comes_when_all_places_are_taken_is_told_to_come_again()
    {
        await using var stage = await ReceivingStage.OpenAsync(
            DatabaseProvider.Sqlite,
            ("AccessPoint:MessagesAtOnceMax", "1"),
            ("AccessPoint:MessagesWaitingMax", "0"));
        using var message = await stage.SealInvoiceAsync();
        using var holder = new TcpClient();
        await holder.ConnectAsync(stage.Gateway.Root.Host, stage.Gateway.Root.Port);
        await using var stream = holder.GetStream();
        await stream.WriteAsync(
            "POST /as4 HTTP/1.1\r\nHost: x\r\nContent-Type: application/soap+xml\r\nContent-Length: 5000\r\n\r\n<S"u8
                .ToArray());
        await Hosting.Until.IsSoAsync(async () =>
        {
            using var answer = await stage.PostAsync([], "application/soap+xml");
            return answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null;
        });

        (await stage.SendAsync(message)).ShouldBeOfType<SendOutcome.TryLater>();
        holder.Close();

        await Hosting.Until.IsSoAsync(async () => await stage.SendAsync(message) is SendOutcome.Delivered);
    }
}
