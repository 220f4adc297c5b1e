namespace Gateway.Peppol.Routing.Dns;

/// <summary>The record types that a lookup meets, by their number.</summary>
internal enum DnsRecordType
{
    NameServer = 2,
    CanonicalName = 5,
    StartOfAuthority = 6,
    Naptr = 35,
}
