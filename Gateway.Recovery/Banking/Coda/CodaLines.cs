namespace Gateway.Recovery.Banking.Coda;

/// <summary>
/// The lines of a stream, one at a time in one buffer. A line ends with LF or CR LF, or with the file; one that does
/// not end within the buffer is given in pieces, each far too long to be a record.
/// </summary>
internal sealed class CodaLines(Stream stream)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool isEnded;

    /// <summary>Of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line is valid until the next is read.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
        while (length < 0 && !isEnded && end - start < buffer.Length)
        {
            var searched = end - start;
            Fill();
            length = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            length = length < 0 ? length : length + searched;
        }

        line = buffer.AsSpan(start, length < 0 ? end - start : length);
        if (length < 0 && line.IsEmpty)
        {
            return false;
        }

        start += length < 0 ? line.Length : length + 1;
        line = line.EndsWith("\r"u8) ? line[..^1] : line;
        Number++;
        return true;
    }

    private void Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        isEnded = read == 0;
    }
}
