namespace Gateway.Peppol.Routing.Dns;

/// <summary>RCODE of a message (RFC 1035, 4.1.1). Others than these may come and are failures.</summary>
internal enum DnsResponseCode
{
    NoError = 0,
    FormatError = 1,
    ServerFailure = 2,
    NameError = 3,
    NotImplemented = 4,
    Refused = 5,
}
