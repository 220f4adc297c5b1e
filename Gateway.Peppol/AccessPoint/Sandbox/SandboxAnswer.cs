using Gateway.Peppol.Routing.Dns;

namespace Gateway.Peppol.AccessPoint.Sandbox;

/// <summary>What the name server of a sandbox answers for a name that exists.</summary>
public abstract record SandboxAnswer
{
    private SandboxAnswer()
    {
    }

    /// <summary>These NAPTR records; none is no data.</summary>
    public sealed record Records(IReadOnlyList<NaptrRecord> Naptr) : SandboxAnswer;

    /// <summary>SERVFAIL, as when the servers behind it are down.</summary>
    public sealed record Failure : SandboxAnswer;

    /// <summary>Nothing ever.</summary>
    public sealed record Silence : SandboxAnswer;
}
