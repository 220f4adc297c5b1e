namespace Gateway.Peppol.Routing.Dns;

/// <summary>
/// A DNS message (RFC 1035, 4.1) with one question of class IN. Reading is bounded by the message itself: every record
/// takes at least eleven octets of it, whatever its counts claim.
/// </summary>
internal sealed record DnsMessage
{
    public const int TcpOctetsMax = ushort.MaxValue;

    private const ushort Internet = 1;
    private const ushort ResponseFlag = 0x8000;
    private const ushort AuthoritativeFlag = 0x0400;
    private const ushort TruncatedFlag = 0x0200;
    private const ushort ResponseCodeMask = 0x000F;

    public required ushort Id { get; init; }

    public required ushort Flags { get; init; }

    /// <summary>The name that is asked for, in lower case.</summary>
    public required string Question { get; init; }

    public required DnsRecordType QuestionType { get; init; }

    public bool IsResponse => (Flags & ResponseFlag) != 0;

    public bool IsAuthoritative => (Flags & AuthoritativeFlag) != 0;

    /// <summary>The answer did not fit; ask again over TCP. Its records are not read.</summary>
    public bool IsTruncated => (Flags & TruncatedFlag) != 0;

    public DnsResponseCode ResponseCode => (DnsResponseCode)(Flags & ResponseCodeMask);

    public IReadOnlyList<DnsRecord> Answers { get; private init; } = [];

    public IReadOnlyList<DnsRecord> Authority { get; private init; } = [];

    /// <summary>Header and question only, without believing anything behind them; null when not even these can be
    /// read.</summary>
    public static DnsMessage? TryReadQuestion(ReadOnlySpan<byte> octets)
    {
        try
        {
            var reader = new DnsReader(octets);
            return ReadQuestion(ref reader, out _, out _);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <exception cref="InvalidDataException">It is no such message.</exception>
    public static DnsMessage Read(ReadOnlySpan<byte> octets)
    {
        var reader = new DnsReader(octets);
        var message = ReadQuestion(ref reader, out var answers, out var authority);
        return message.IsTruncated
            ? message
            : message with
            {
                Answers = ReadRecords(ref reader, answers),
                Authority = ReadRecords(ref reader, authority),
            };
    }

    private static DnsMessage ReadQuestion(ref DnsReader reader, out int answers, out int authority)
    {
        var (id, flags, questions) = (reader.UInt16(), reader.UInt16(), reader.UInt16());
        (answers, authority) = (reader.UInt16(), reader.UInt16());
        reader.UInt16();
        if (questions != 1)
        {
            throw new InvalidDataException($"The DNS message has {questions} questions.");
        }

        var message = new DnsMessage
        {
            Id = id,
            Flags = flags,
            Question = reader.Name(),
            QuestionType = (DnsRecordType)reader.UInt16(),
        };
        return reader.UInt16() == Internet
            ? message
            : throw new InvalidDataException("The DNS message is of another class than IN.");
    }

    private static List<DnsRecord> ReadRecords(ref DnsReader reader, int count)
    {
        var records = new List<DnsRecord>();
        for (var index = 0; index < count; index++)
        {
            if (ReadRecord(ref reader) is { } record)
            {
                records.Add(record);
            }
        }

        return records;
    }

    private static DnsRecord? ReadRecord(ref DnsReader reader)
    {
        var name = reader.Name();
        var (type, recordClass) = ((DnsRecordType)reader.UInt16(), reader.UInt16());
        var seconds = reader.UInt32();
        var length = reader.UInt16();
        var end = reader.Position + length;
        // RFC 2181, 8: a TTL with its first bit set counts as zero.
        var record = new DnsRecord(name, type, TimeSpan.FromSeconds(seconds > int.MaxValue ? 0 : seconds));
        record = type switch
        {
            DnsRecordType.CanonicalName => record with { Target = reader.Name() },
            DnsRecordType.Naptr => record with { Naptr = ReadNaptr(ref reader) },
            _ => Skipped(record, ref reader, length),
        };
        return reader.Position != end
            ? throw new InvalidDataException("The data of a DNS record do not have their length.")
            : recordClass == Internet ? record : null;
    }

    private static DnsRecord Skipped(DnsRecord record, ref DnsReader reader, int length)
    {
        reader.Skip(length);
        return record;
    }

    private static NaptrRecord ReadNaptr(ref DnsReader reader) => new(
        reader.UInt16(), reader.UInt16(), reader.Text(), reader.Text(), reader.Text(), reader.Name() + ".");
}
