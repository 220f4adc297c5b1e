using System.Buffers;
using System.Text;

namespace Gateway.Peppol.Transport.As4.Mime;

/// <summary>
/// Reads the parts of a multipart body (RFC 2046, 5.1) one after the other from a stream, in one pass and one bounded
/// buffer. Takes CRLF and bare LF before a boundary, because both are sent.
/// </summary>
internal sealed class MultipartReader : IDisposable
{
    private const int BufferSize = 64 * 1024;

    /// <summary>RFC 2046 allows 70 characters.</summary>
    private const int BoundaryLengthMax = 70;

    private readonly Stream body;
    private readonly As4Limits limits;

    /// <summary>A line feed, two hyphens and the boundary.</summary>
    private readonly byte[] delimiter;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int start;
    private int end;
    private long total;
    private bool isAtEnd;

    public MultipartReader(Stream body, string? boundary, As4Limits limits)
    {
        if (boundary is not { Length: > 0 and <= BoundaryLengthMax })
        {
            throw Inconsistent("The boundary of the MIME parts is missing or too long.");
        }

        this.body = body;
        this.limits = limits;
        delimiter = Encoding.Latin1.GetBytes("\n--" + boundary);
        buffer[end++] = (byte)'\n'; // The first boundary may stand at the very beginning.
    }

    /// <summary>Moves to the next part and reads its headers; null behind the last one.</summary>
    public async ValueTask<MimeHeaders?> NextAsync(CancellationToken cancellation)
    {
        if (total == 0)
        {
            await CopyAsync(null, limits.HeaderOctetsMax, cancellation); // What stands before the first part.
        }

        if (isAtEnd)
        {
            return null;
        }

        return await ReadHeadersAsync(cancellation);
    }

    /// <summary>Reads the part to its end and gives its octets to the sink as they came, or drops them.</summary>
    public async ValueTask CopyAsync(
        Func<ReadOnlyMemory<byte>, ValueTask>? sink, long octetsMax, CancellationToken cancellation)
    {
        long copied = 0;
        var from = 0;
        while (true)
        {
            var found = buffer.AsSpan(start + from, end - start - from).IndexOf(delimiter);
            var at = found < 0 ? -1 : start + from + found;
            if (at >= 0 && !await HasAfterAsync(at + delimiter.Length - start, cancellation))
            {
                throw Inconsistent("The MIME body ends inside a boundary.");
            }

            at = found < 0 ? -1 : start + from + found; // Reading on may have moved the buffer.
            var isBoundary = at >= 0 && IsBoundaryEnd(at + delimiter.Length);
            if (at >= 0 && !isBoundary)
            {
                from = at - start + 1;
                continue;
            }

            // A carriage return before the delimiter belongs to it, so as much as that is held back.
            var ready = at >= 0 ? at - start : Math.Max(0, end - start - delimiter.Length - 1);
            ready -= at >= 0 && ready > 0 && buffer[at - 1] == (byte)'\r' ? 1 : 0;
            copied += ready;
            if (copied > octetsMax)
            {
                throw Inconsistent($"A MIME part has more than {octetsMax} octets.");
            }

            if (sink is not null && ready > 0)
            {
                await sink(buffer.AsMemory(start, ready));
            }

            if (at >= 0)
            {
                await PassBoundaryAsync(at + delimiter.Length, cancellation);
                return;
            }

            start += ready;
            from = 0;
            if (!await FillAsync(cancellation))
            {
                throw Inconsistent("The MIME body ends before its last boundary.");
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private static As4RefusalException Inconsistent(string description) =>
        new(EbmsErrorKind.MimeInconsistency, description);

    /// <summary>A boundary is followed by two hyphens, white space or the end of its line; else it is
    /// content.</summary>
    private bool IsBoundaryEnd(int after) =>
        buffer[after] is (byte)'\r' or (byte)'\n' or (byte)' ' or (byte)'\t'
        || (buffer[after] == (byte)'-' && buffer[after + 1] == (byte)'-');

    /// <summary>Sees to it that two octets stand behind an offset from the start, or that the body is at its
    /// end.</summary>
    private async ValueTask<bool> HasAfterAsync(int offset, CancellationToken cancellation)
    {
        while (end - start < offset + 2)
        {
            if (!await FillAsync(cancellation))
            {
                return false;
            }
        }

        return true;
    }

    private async ValueTask PassBoundaryAsync(int after, CancellationToken cancellation)
    {
        isAtEnd = buffer[after] == (byte)'-';
        start = after;
        while (!isAtEnd)
        {
            var line = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (line >= 0)
            {
                start += line + 1;
                return;
            }

            if (end - start > BoundaryLengthMax || !await FillAsync(cancellation))
            {
                throw Inconsistent("The line of a boundary does not end.");
            }
        }
    }

    private async ValueTask<MimeHeaders> ReadHeadersAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var octets = buffer.AsSpan(start, end - start);
            var length = HeaderLength(octets, out var next);
            if (length >= 0 && length <= limits.HeaderOctetsMax)
            {
                var headers = MimeHeaders.Parse(octets[..length], limits.HeadersMax);
                start += next;
                return headers;
            }

            if (octets.Length > limits.HeaderOctetsMax)
            {
                throw Inconsistent($"The headers of a MIME part have more than {limits.HeaderOctetsMax} octets.");
            }

            if (!await FillAsync(cancellation))
            {
                throw Inconsistent("The MIME body ends inside the headers of a part.");
            }
        }
    }

    /// <summary>Headers end at the first empty line, which may be the very first.</summary>
    private static int HeaderLength(ReadOnlySpan<byte> octets, out int next)
    {
        for (var at = 0; at < octets.Length; at++)
        {
            var isLineStart = at == 0 || octets[at - 1] == (byte)'\n';
            if (isLineStart && octets[at] == (byte)'\n')
            {
                next = at + 1;
                return at;
            }

            if (isLineStart && octets[at..].StartsWith("\r\n"u8))
            {
                next = at + 2;
                return at;
            }
        }

        next = 0;
        return -1;
    }

    /// <summary>Reads more behind what is there, which moves to the front; false at the end of the body.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            throw Inconsistent("A line of the MIME body is too long.");
        }

        var count = await body.ReadAsync(buffer.AsMemory(end), cancellation);
        end += count;
        total += count;
        return total > limits.WireOctetsMax
            ? throw Inconsistent($"The message has more than {limits.WireOctetsMax} octets.")
            : count > 0;
    }
}
