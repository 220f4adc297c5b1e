using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Gateway.Peppol.Routing.Dns;

/// <summary>
/// Steps through a DNS message (RFC 1035, 4.1) and never beyond its end. Whatever is wrong in it is an
/// <see cref="InvalidDataException"/>.
/// </summary>
internal ref struct DnsReader(ReadOnlySpan<byte> message)
{
    public const int HeaderLength = 12;

    private const int NameMax = 255;
    private const int PointerMark = 0xC0;

    private readonly ReadOnlySpan<byte> message = message;

    public int Position { get; private set; }

    public ushort UInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(sizeof(ushort)));

    public uint UInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(sizeof(uint)));

    public void Skip(int count) => Take(count);

    /// <summary>A character-string: an octet of length and as many octets (RFC 1035, 3.3).</summary>
    public string Text() => Encoding.Latin1.GetString(Take(Take(1)[0]));

    /// <summary>
    /// A name in lower case without the dot at its end; empty for the root. A pointer must go back behind the start
    /// of the labels it ends, so that reading always comes to an end. Octets that names of ours never have are written
    /// as <c>\ddd</c>.
    /// </summary>
    public string Name()
    {
        var name = new StringBuilder();
        var (at, runStart, end, length) = (Position, Position, -1, 0);
        for (var size = Octet(at); size != 0; size = Octet(at))
        {
            if ((size & PointerMark) == PointerMark)
            {
                var target = ((size & ~PointerMark) << 8) | Octet(at + 1);
                end = end < 0 ? at + 2 : end;
                at = runStart = target < runStart && target >= HeaderLength
                    ? target
                    : throw Malformed("a compressed name points forward");
                continue;
            }

            length += size + 1;
            if ((size & PointerMark) != 0 || length >= NameMax)
            {
                throw Malformed("a name is too long");
            }

            AppendLabel(name, message.Slice(at + 1, Math.Min(size, message.Length - at - 1)), size);
            at += size + 1;
        }

        Position = end < 0 ? at + 1 : end;
        return name.ToString();
    }

    private static InvalidDataException Malformed(string what) => new($"The DNS message is malformed: {what}.");

    private static void AppendLabel(StringBuilder name, ReadOnlySpan<byte> label, int size)
    {
        if (label.Length < size)
        {
            throw Malformed("it ends inside a name");
        }

        if (name.Length > 0)
        {
            name.Append('.');
        }

        foreach (var octet in label)
        {
            var character = char.ToLowerInvariant((char)octet);
            _ = char.IsAsciiLetterOrDigit(character) || character is '-' or '_'
                ? name.Append(character)
                : name.Append(CultureInfo.InvariantCulture, $"\\{octet:D3}");
        }
    }

    private readonly int Octet(int at) =>
        at < message.Length ? message[at] : throw Malformed("it ends inside a name");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > message.Length - Position)
        {
            throw Malformed("it ends too early");
        }

        var taken = message.Slice(Position, count);
        Position += count;
        return taken;
    }
}
