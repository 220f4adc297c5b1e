namespace Gateway.Peppol.Routing.Dns;

/// <summary>A NAPTR record (RFC 3403, 4.1) as it stands in the zone.</summary>
public sealed record NaptrRecord(
    int Order, int Preference, string Flags, string Service, string Regexp, string Replacement)
{
    /// <summary>In the form of a zone file.</summary>
    public override string ToString() =>
        $"{Order} {Preference} \"{Flags}\" \"{Service}\" \"{Regexp}\" {Replacement}";
}
