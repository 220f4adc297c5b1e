using System.Text;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>Bodies of requests, whatever their size, speed and shape.</summary>
public class MessageReaderTests
{
    private const string Related = "multipart/related; boundary=\"b\"; type=\"application/soap+xml\"";

    [Fact]
    public async Task The_pieces_in_which_a_body_arrives_do_not_matter()
    {
        var message = MessageFile.Read(new Forgery().Make());
        foreach (var piece in (int[])[1, 2, 3, 7, 64, 1000, 100_000])
        {
            using var body = new PiecewiseStream(message.Body.ToArray(), piece);
            var read = await ReadAsync(message.ContentType, body);
            read.ShouldBeOfType<MessageRead.Received>($"{piece}").Message.Dispose();
        }
    }

    [Theory]
    [InlineData("multipart/related; boundary=b", true)]
    [InlineData("Multipart/Related;\tBOUNDARY=\"b\" ; start=\"<root>\"", false)]
    [InlineData("multipart/related; boundary=\"b\"; start=\"<root>", false)]
    [InlineData("multipart/related", false)]
    [InlineData("multipart/related; boundary=", false)]
    [InlineData("multipart/related; boundary=b; boundary=c", false)]
    [InlineData("multipart/mixed; boundary=b", false)]
    [InlineData("text/html", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task The_content_type_must_be_that_of_a_message(string? contentType, bool isTaken)
    {
        using var body = new MemoryStream(new Forgery().Make());
        var read = await ReadAsync(contentType, body);
        (read is MessageRead.Received).ShouldBe(isTaken);
        (read as MessageRead.Received)?.Message.Dispose();
    }

    [Fact]
    public async Task A_start_parameter_may_name_the_first_part()
    {
        var text = Encoding.Latin1.GetString(new Forgery().Make())
            .Replace("charset=UTF-8\r\n", "charset=UTF-8\r\nContent-ID: <root>\r\n", StringComparison.Ordinal);
        using var body = new MemoryStream(Encoding.Latin1.GetBytes("preamble\r\n" + text + "epilogue"));
        var read = await ReadAsync(Related + "; start=\"<root>\"", body);
        read.ShouldBeOfType<MessageRead.Received>().Message.Dispose();
    }

    [Fact]
    public async Task A_boundary_inside_the_octets_is_no_boundary()
    {
        // Base64 of the part is replaced by octets that look like boundaries and are none.
        var parts = $"--b\r\nContent-Type: application/soap+xml\r\n\r\n<a/>\r\n--b\r\nContent-ID: <x>\r\n\r\n"
            + "\r\n--bb\r\n--\r\n-b--b\r\n--b--\r\n";
        using var body = new PiecewiseStream(Encoding.Latin1.GetBytes(parts), 1);
        using var reader = new MultipartReader(body, "b", new As4Limits());
        using var spool = new Spool(1000);
        await reader.NextAsync(default);
        await reader.CopyAsync(null, 1000, default);
        (await reader.NextAsync(default)).ShouldNotBeNull().ContentId.ShouldBe("x");
        await reader.CopyAsync(octets => spool.AppendAsync(octets, default), 1000, default);
        (await reader.NextAsync(default)).ShouldBeNull();
        spool.TryGetMemory(out var content).ShouldBeTrue();
        Encoding.Latin1.GetString(content.Span).ShouldBe("\r\n--bb\r\n--\r\n-b--b");
    }

    [Fact]
    public async Task Oversized_headers_bodies_and_soap_parts_are_refused()
    {
        await RefusedAsync(new Forgery { PartHeaders = "X: " + new string('x', 9000) + "\r\n" });
        await RefusedAsync(new Forgery { PartHeaders = "X: " + new string('x', 100_000) + "\r\n" });
        await RefusedAsync(new Forgery { PartHeaders = Lines(40) });
        await RefusedAsync(new Forgery { PartHeaders = "no colon\r\n" });
        await RefusedAsync(new Forgery { PartHeaders = "Content-ID: <a>\r\nContent-ID: <b>\r\n" });
        await RefusedAsync(new Forgery { PartHeaders = "Content-Transfer-Encoding: quoted-printable\r\n" });
        await RefusedAsync(new Forgery { PartCopies = 20 });
        await RefusedAsync(new Forgery { AfterSigning = soap => soap + new string(' ', 2_000_000) });
        await RefusedAsync(new Forgery { AfterSigning = soap => soap.Replace(
            "<eb:UserMessage>", "<eb:UserMessage>" + Deep(40), StringComparison.Ordinal) });
        await RefusedAsync(new Forgery(), new As4Limits { WireOctetsMax = 5000 });
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_or_breaks_off_is_given_up()
    {
        var limits = new As4Limits { ReadTimeMax = TimeSpan.FromMilliseconds(100) };
        using var silent = new SilentStream(new Forgery().Make()[..500]);
        (await MessageReader.ReadAsync(Related, silent, limits, TimeProvider.System, default))
            .ShouldBeOfType<MessageRead.Unreadable>().Why.ShouldContain("longer");
        using var broken = new PiecewiseStream(new Forgery().Make()[..500], 100) { BreaksAtEnd = true };
        (await ReadAsync(Related, broken)).ShouldBeOfType<MessageRead.Unreadable>().Why.ShouldContain("broke off");
    }

    [Fact]
    public async Task A_body_that_trickles_without_end_is_given_up_however_steadily_it_comes()
    {
        var limits = new As4Limits { ReadTimeMax = TimeSpan.FromMilliseconds(200) };
        using var endless = new TricklingStream(new Forgery().Make());
        (await MessageReader.ReadAsync(Related, endless, limits, TimeProvider.System, default))
            .ShouldBeOfType<MessageRead.Unreadable>().Why.ShouldContain("longer");
        endless.Position.ShouldBeInRange(1, 500);

        using var gone = new CancellationTokenSource(100);
        using var again = new TricklingStream(new Forgery().Make());
        await Should.ThrowAsync<OperationCanceledException>(() => MessageReader.ReadAsync(
            Related, again, new As4Limits(), TimeProvider.System, gone.Token));
    }

    [Fact]
    public async Task A_caller_that_goes_away_ends_the_reading()
    {
        using var gone = new CancellationTokenSource(50);
        using var silent = new SilentStream([]);
        await Should.ThrowAsync<OperationCanceledException>(() => MessageReader.ReadAsync(
            Related, silent, new As4Limits(), TimeProvider.System, gone.Token));
    }

    [Fact]
    public async Task The_message_id_of_a_refused_message_is_told_for_the_answer()
    {
        var forgery = new Forgery
        {
            BeforeSigning = text => text.Replace("<eb:PartyInfo>", "<eb:X/><eb:PartyInfo>", StringComparison.Ordinal),
        };
        (await As4Vectors.ReadAsync(forgery.Make())).ShouldBeOfType<MessageRead.Refused>()
            .MessageId.ShouldBe("forged@sender.test");
    }

    [Fact]
    public async Task Messages_that_are_read_at_once_are_not_mixed_up()
    {
        var wires = await Task.WhenAll(Enumerable.Range(0, 40).Select(async number =>
        {
            using var sent = await Messages.SealAsync(
                Encoding.UTF8.GetBytes($"<a>{number}</a>"),
                Messages.Outgoing with { MessageId = $"{number}@sender.test" });
            return await Messages.WireAsync(sent);
        }));
        await Parallel.ForAsync(0, wires.Length, async (number, _) =>
        {
            var message = await Messages.VerifiedAsync(wires[number]);
            message.Header.MessageId.ShouldBe($"{number}@sender.test");
            using var payload = new MemoryStream();
            (await message.CopyPayloadAsync(0, payload, default)).ShouldBeNull();
            Encoding.UTF8.GetString(payload.ToArray()).ShouldBe($"<a>{number}</a>");
        });
    }

    private static async Task RefusedAsync(Forgery forgery, As4Limits? limits = null) =>
        (await As4Vectors.ReadAsync(forgery.Make(), limits)).ShouldBeOfType<MessageRead.Unreadable>();

    private static Task<MessageRead> ReadAsync(string? contentType, Stream body) =>
        MessageReader.ReadAsync(contentType, body, new As4Limits(), TimeProvider.System, default);

    private static string Lines(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(number => $"X{number}: 1\r\n"));

    private static string Deep(int levels) =>
        string.Concat(Enumerable.Repeat("<d>", levels)) + string.Concat(Enumerable.Repeat("</d>", levels));

    private sealed class PiecewiseStream(byte[] octets, int piece) : MemoryStream(octets)
    {
        public bool BreaksAtEnd { get; init; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            BreaksAtEnd && Position == Length
                ? throw new IOException("connection reset")
                : base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }

    private sealed class TricklingStream(byte[] octets) : MemoryStream(octets)
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(1, cancellationToken);
            return await base.ReadAsync(buffer[..1], cancellationToken);
        }
    }

    private sealed class SilentStream(byte[] octets) : MemoryStream(octets)
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Length)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
