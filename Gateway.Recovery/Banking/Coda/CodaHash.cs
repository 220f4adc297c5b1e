using System.Security.Cryptography;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>
/// SHA-256 of the lines of a statement without what changes when a bank sends it again: the date the file was made, the
/// mark of a duplicate, the reference of the file, and whether another statement follows in the same file. An empty
/// statement without a number tells one thing only, that nothing moved until the day it was made: there the day counts.
/// </summary>
internal sealed class CodaHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] madeOn = new byte[6];

    public void Add(CodaRecordKind kind, ReadOnlySpan<byte> line)
    {
        if (kind is not (CodaRecordKind.Header or CodaRecordKind.Trailer))
        {
            hash.AppendData(line);
            return;
        }

        if (kind == CodaRecordKind.Header)
        {
            line[MadeOn].CopyTo(madeOn);
        }

        Span<byte> copy = stackalloc byte[CodaRecord.Width];
        line.CopyTo(copy);
        foreach (var changing in kind == CodaRecordKind.Header ? Header : Trailer)
        {
            copy[changing].Clear();
        }

        hash.AppendData(copy);
    }

    /// <summary>The hash of what was added, in lower-case hexadecimal; the next statement begins anew.</summary>
    /// <param name="tellsOnlyItsDay">Whether the day it was made is all that tells it from another.</param>
    public string Take(bool tellsOnlyItsDay)
    {
        if (tellsOnlyItsDay)
        {
            hash.AppendData(madeOn);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => hash.Dispose();

    private static Range MadeOn => 5..11;

    private static ReadOnlySpan<Range> Header => new[] { MadeOn, 16..17, 24..34 };

    private static ReadOnlySpan<Range> Trailer => new[] { 127..128 };
}
