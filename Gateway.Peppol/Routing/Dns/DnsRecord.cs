namespace Gateway.Peppol.Routing.Dns;

/// <summary>A resource record. Only what a lookup needs of it is read: the target of a CNAME, the fields of a
/// NAPTR.</summary>
internal sealed record DnsRecord(string Name, DnsRecordType Type, TimeSpan Ttl)
{
    /// <summary>Where a CNAME leads.</summary>
    public string? Target { get; init; }

    public NaptrRecord? Naptr { get; init; }
}
