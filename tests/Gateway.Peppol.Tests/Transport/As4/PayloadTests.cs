using System.Text;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Receiving;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>Payloads that are rightly signed and encrypted, and still must not be taken as they are.</summary>
public class PayloadTests
{
    [Fact]
    public async Task A_bomb_is_refused_by_its_ratio_before_it_is_large()
    {
        var bomb = Forgery.Gzip(new byte[30_000_000]);
        using var output = new CountingStream();
        var refusal = await CopyAsync(bomb, output, Messages.Limits);
        refusal.ShouldNotBeNull().Error.Code.ShouldBe("EBMS:0303");
        output.Count.ShouldBeLessThan(6_000_000);
    }

    [Fact]
    public async Task A_payload_beyond_the_limit_is_refused_whatever_its_ratio()
    {
        var random = new byte[300_000];
        Random.Shared.NextBytes(random);
        using var output = new CountingStream();
        var refusal = await CopyAsync(
            Forgery.Gzip(random), output, Messages.Limits with { PayloadOctetsMax = 200_000 });
        refusal.ShouldNotBeNull().Error.Code.ShouldBe("EBMS:0303");
        output.Count.ShouldBeLessThan(200_001);
    }

    [Fact]
    public async Task A_long_text_that_repeats_itself_a_little_is_no_bomb()
    {
        var lines = Enumerable.Range(0, 50_000).Select(line => $"<line n='{line}'/>");
        var text = Encoding.UTF8.GetBytes(string.Concat(lines));
        using var output = new MemoryStream();
        (await CopyAsync(Forgery.Gzip(text), output, Messages.Limits)).ShouldBeNull();
        output.ToArray().AsSpan().SequenceEqual(text).ShouldBeTrue();
    }

    private static byte[][] NoGzip() =>
    [
        [],
        [1, 2, 3],
        Encoding.UTF8.GetBytes(Messages.Payload),
        [.. Forgery.Compressed, 0],
        [.. Forgery.Compressed, .. Forgery.Compressed],
        Forgery.Compressed[..^1],
        Forgery.Compressed[..^8],
        Forgery.Compressed[..(Forgery.Compressed.Length / 2)],
        Changed(^6),
        Changed(^1),
        Changed(0),
    ];

    [Fact]
    public async Task What_is_no_whole_gzip_is_refused()
    {
        foreach (var (index, content) in NoGzip().Index())
        {
            using var output = new MemoryStream();
            (await CopyAsync(content, output, Messages.Limits)).ShouldNotBeNull($"{index}").Error.Code
                .ShouldBe("EBMS:0303");
        }
    }

    [Theory]
    [InlineData("application/xml", "<a  b='1'><c/>\r\n</a>")]
    [InlineData("application/octet-stream", "<a  b='1'><c/>\r\n</a>")]
    public async Task A_payload_that_is_not_compressed_is_taken(string type, string text)
    {
        var forgery = new Forgery
        {
            Header = Forgery.HeaderWith(new MessageProperty("MimeType", type)),
            Content = Encoding.UTF8.GetBytes(text),
        };
        var message = await Messages.VerifiedAsync(forgery.Make());
        using var output = new MemoryStream();
        (await message.CopyPayloadAsync(0, output, default)).ShouldBeNull();
        Encoding.UTF8.GetString(output.ToArray()).ShouldBe(text);
    }

    [Fact]
    public async Task An_uncompressed_payload_that_should_be_xml_and_is_not_is_refused()
    {
        var forgery = new Forgery
        {
            Header = Forgery.HeaderWith(new MessageProperty("MimeType", "text/x-no")),
            Content = Encoding.UTF8.GetBytes("no xml"),
            AfterSigning = soap => soap.Replace("\"text/x-no\"", "\"text/xml\"", StringComparison.Ordinal),
        };
        (await forgery.VerdictAsync()).ShouldBe("EBMS:0101");
    }

    [Fact]
    public async Task Another_text_is_signed_with_crlf_line_ends()
    {
        var header = Forgery.HeaderWith(new MessageProperty("MimeType", "text/plain"));
        (await new Forgery { Header = header, Content = "a\r\nb"u8.ToArray() }.VerdictAsync()).ShouldBe("OK");
        (await new Forgery { Header = header, Content = "a\nb"u8.ToArray() }.VerdictAsync()).ShouldBe("EBMS:0101");
    }

    [Fact]
    public async Task A_base64_part_and_line_feeds_alone_are_taken_and_broken_base64_is_not()
    {
        var base64 = new Forgery
        {
            PartHeaders = $"content-id:\r\n <{Forgery.ContentId}>\r\nContent-Transfer-Encoding: BASE64\r\n",
            OnTheWire = octets => Encoding.ASCII.GetBytes(
                Convert.ToBase64String(octets, Base64FormattingOptions.InsertLineBreaks)),
        };
        (await base64.VerdictAsync()).ShouldBe("OK");
        (await (base64 with { OnTheWire = octets => Encoding.ASCII.GetBytes(Convert.ToBase64String(octets) + "A") })
            .VerdictAsync()).ShouldBe("unreadable");
        (await (base64 with { OnTheWire = _ => "!!!!"u8.ToArray() }).VerdictAsync()).ShouldBe("unreadable");
        (await (base64 with { OnTheWire = _ => "QQ==QQ=="u8.ToArray() }).VerdictAsync()).ShouldBe("unreadable");

        var lines = Encoding.Latin1.GetString(base64.Make()).Replace("\r\n", "\n", StringComparison.Ordinal);
        (await As4Vectors.VerdictAsync(Encoding.Latin1.GetBytes(lines), Messages.Context)).Verdict.ShouldBe("OK");
    }

    private static async Task<As4Refusal?> CopyAsync(byte[] content, Stream output, As4Limits limits)
    {
        var read = await As4Vectors.ReadAsync(new Forgery { Content = content }.Make(), limits);
        using var message = read.ShouldBeOfType<MessageRead.Received>().Message;
        var verified = (await VerifiedUserMessage.VerifyAsync(message, Messages.Context, default))
            .ShouldBeOfType<Verification.Verified>().Message;
        return await verified.CopyPayloadAsync(0, output, default);
    }

    private static byte[] Changed(Index at)
    {
        var changed = Forgery.Compressed.ToArray();
        changed[at] ^= 1;
        return changed;
    }

    private sealed class CountingStream : MemoryStream
    {
        public long Count { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count += buffer.Length;
            return ValueTask.CompletedTask;
        }
    }
}
