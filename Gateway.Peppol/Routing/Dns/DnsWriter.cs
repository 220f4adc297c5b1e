using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Gateway.Peppol.Routing.Dns;

/// <summary>Writes the parts of a DNS message (RFC 1035, 4.1), names without compression.</summary>
internal static class DnsWriter
{
    private const ushort Internet = 1;
    private const ushort RecursionDesired = 0x0100;

    /// <summary>A question for the NAPTR records of a name. Without EDNS: the answers are short, and one that does
    /// not fit 512 octets is fetched over TCP.</summary>
    public static byte[] Question(ushort id, DnsName name)
    {
        var output = new ArrayBufferWriter<byte>(DnsReader.HeaderLength + name.Text.Length + 6);
        Header(output, id, RecursionDesired, answers: 0);
        Question(output, name);
        return output.WrittenSpan.ToArray();
    }

    public static void Header(IBufferWriter<byte> output, ushort id, ushort flags, int answers)
    {
        UInt16(output, id);
        UInt16(output, flags);
        UInt16(output, 1);
        UInt16(output, (ushort)answers);
        UInt16(output, 0);
        UInt16(output, 0);
    }

    public static void Question(IBufferWriter<byte> output, DnsName name)
    {
        Name(output, name.Text);
        UInt16(output, (ushort)DnsRecordType.Naptr);
        UInt16(output, Internet);
    }

    public static void Naptr(IBufferWriter<byte> output, DnsName owner, TimeSpan ttl, NaptrRecord record)
    {
        var data = new ArrayBufferWriter<byte>();
        UInt16(data, (ushort)record.Order);
        UInt16(data, (ushort)record.Preference);
        Text(data, record.Flags);
        Text(data, record.Service);
        Text(data, record.Regexp);
        Name(data, record.Replacement.TrimEnd('.'));
        Name(output, owner.Text);
        UInt16(output, (ushort)DnsRecordType.Naptr);
        UInt16(output, Internet);
        BinaryPrimitives.WriteUInt32BigEndian(output.GetSpan(sizeof(uint)), (uint)ttl.TotalSeconds);
        output.Advance(sizeof(uint));
        UInt16(output, (ushort)data.WrittenCount);
        output.Write(data.WrittenSpan);
    }

    public static void Name(IBufferWriter<byte> output, string name)
    {
        foreach (var label in name.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            Text(output, label);
        }

        BuffersExtensions.Write<byte>(output, [0]);
    }

    public static void Text(IBufferWriter<byte> output, string text)
    {
        BuffersExtensions.Write<byte>(output, [(byte)text.Length]);
        output.Write(Encoding.Latin1.GetBytes(text));
    }

    public static void UInt16(IBufferWriter<byte> output, ushort value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(output.GetSpan(sizeof(ushort)), value);
        output.Advance(sizeof(ushort));
    }
}
