using System.Net;

namespace Gateway.Peppol.Routing.Dns;

/// <summary>What the name servers say of a name.</summary>
public abstract record DnsOutcome
{
    private DnsOutcome()
    {
    }

    /// <summary>The NAPTR records of the name, at least one, and for how long they hold.</summary>
    public sealed record Answers(IReadOnlyList<NaptrRecord> Records, TimeSpan Ttl, IPEndPoint Server) : DnsOutcome;

    /// <summary>NXDOMAIN: there is no such name. Final.</summary>
    public sealed record NoSuchName(IPEndPoint Server) : DnsOutcome;

    /// <summary>The name exists and has no NAPTR record. Final.</summary>
    public sealed record NoData(IPEndPoint Server) : DnsOutcome;

    /// <summary>No server gave an answer; says nothing about the name. Try later.</summary>
    public sealed record Failed(DnsFault Fault, string Why) : DnsOutcome;
}
