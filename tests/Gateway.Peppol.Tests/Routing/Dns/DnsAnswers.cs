using System.Buffers;
using System.Buffers.Binary;
using Gateway.Peppol.Routing.Dns;

namespace Gateway.Peppol.Tests.Routing.Dns;

/// <summary>Answers to questions, right and wrong ones, octet by octet.</summary>
internal static class DnsAnswers
{
    public const ushort Response = 0x8180;
    public const ushort Truncated = 0x0200;

    public static readonly DnsName Name = DnsName.Parse("one.iso6523-actorid-upis.example.test");
    public static readonly NaptrRecord Record = new(100, 10, "U", "Meta:SMP", "!.*!https://smp.example.test!", ".");
    public static readonly TimeSpan Ttl = TimeSpan.FromSeconds(300);

    public static ushort IdOf(byte[] question) => BinaryPrimitives.ReadUInt16BigEndian(question);

    public static byte[] Naptr(byte[] question, params NaptrRecord[] records) =>
        Build(question, Response, records.Length, 0, output =>
        {
            foreach (var record in records)
            {
                DnsWriter.Naptr(output, Name, Ttl, record);
            }
        });

    public static byte[] Code(byte[] question, int code) => Build(question, (ushort)(Response | code), 0, 0, _ => { });

    /// <summary>The question with other flags and counts, and what follows it.</summary>
    public static byte[] Build(
        byte[] question, ushort flags, int answers, int authority, Action<ArrayBufferWriter<byte>> rest)
    {
        var output = new ArrayBufferWriter<byte>();
        output.Write(question);
        rest(output);
        var octets = output.WrittenSpan.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(octets.AsSpan(2), flags);
        BinaryPrimitives.WriteUInt16BigEndian(octets.AsSpan(6), (ushort)answers);
        BinaryPrimitives.WriteUInt16BigEndian(octets.AsSpan(8), (ushort)authority);
        return octets;
    }

    /// <summary>A record whose data are given as they are.</summary>
    public static void Raw(
        ArrayBufferWriter<byte> output, string owner, int type, uint ttl, byte[] data, int? length = null)
    {
        DnsWriter.Name(output, owner);
        DnsWriter.UInt16(output, (ushort)type);
        DnsWriter.UInt16(output, 1);
        DnsWriter.UInt16(output, (ushort)(ttl >> 16));
        DnsWriter.UInt16(output, (ushort)(ttl & 0xFFFF));
        DnsWriter.UInt16(output, (ushort)(length ?? data.Length));
        output.Write(data);
    }

    public static byte[] NameOctets(string name)
    {
        var output = new ArrayBufferWriter<byte>();
        DnsWriter.Name(output, name);
        return output.WrittenSpan.ToArray();
    }
}
