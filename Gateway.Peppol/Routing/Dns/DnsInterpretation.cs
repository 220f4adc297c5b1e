using System.Net;

namespace Gateway.Peppol.Routing.Dns;

/// <summary>
/// What an answer means for the one who asked. Only what is said of the name itself counts, or of names that it is an
/// alias of: the test zone of Peppol is reached through a DNAME, for which servers write CNAME records (RFC 6672, 3.1).
/// </summary>
internal static class DnsInterpretation
{
    private const int AliasesMax = 8;

    public static DnsOutcome Of(DnsMessage answer, DnsName name, IPEndPoint server) => answer.ResponseCode switch
    {
        DnsResponseCode.NameError => new DnsOutcome.NoSuchName(server),
        DnsResponseCode.NoError => Records(answer, name, server),
        _ => new DnsOutcome.Failed(DnsFault.ServerFailure, $"{server} answered {answer.ResponseCode}"),
    };

    private static DnsOutcome Records(DnsMessage answer, DnsName name, IPEndPoint server)
    {
        var (owner, ttl) = (name.Text, TimeSpan.MaxValue);
        var aliases = 0;
        while (answer.Answers.FirstOrDefault(record => record.Name == owner && record.Target is not null) is { } alias)
        {
            if (++aliases > AliasesMax)
            {
                return new DnsOutcome.Failed(DnsFault.Malformed, $"{server} answered aliases without end");
            }

            (owner, ttl) = (alias.Target!, alias.Ttl < ttl ? alias.Ttl : ttl);
        }

        var found = answer.Answers.Where(record => record.Name == owner && record.Naptr is not null).ToArray();
        return found.Length > 0
            ? new DnsOutcome.Answers(
                [.. found.Select(record => record.Naptr!)],
                found.Select(record => record.Ttl).Append(ttl).Min(),
                server)
            : SaysThereIsNone(answer, hasAlias: aliases > 0)
                ? new DnsOutcome.NoData(server)
                : new DnsOutcome.Failed(DnsFault.ServerFailure, $"{server} does not answer, it points to others");
    }

    /// <summary>
    /// RFC 2308, 2.2: no data is said with the SOA of the zone, or with nothing at all. Name servers without a SOA are
    /// a referral, and so is an alias that nobody followed: both say nothing about the name.
    /// </summary>
    private static bool SaysThereIsNone(DnsMessage answer, bool hasAlias) =>
        answer.Authority.Any(record => record.Type == DnsRecordType.StartOfAuthority)
        || (!hasAlias && (answer.IsAuthoritative
            || answer.Authority.All(record => record.Type != DnsRecordType.NameServer)));
}
