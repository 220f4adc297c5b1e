using System.Collections.Concurrent;
using Gateway.Peppol.Routing.Dns;

namespace Gateway.Peppol.AccessPoint.Sandbox;

/// <summary>The DNS zone of a sandbox: names and what its name server answers for them. Used by many threads.</summary>
public sealed class SandboxZone
{
    private readonly ConcurrentDictionary<DnsName, SandboxAnswer> answers = new();

    /// <summary>Sets what is answered for a name.</summary>
    public void Set(DnsName name, SandboxAnswer answer) => answers[name] = answer;

    /// <summary>From now on there is no such name.</summary>
    public void Remove(DnsName name) => answers.TryRemove(name, out _);

    internal SandboxAnswer? Find(DnsName name) => answers.TryGetValue(name, out var answer) ? answer : null;
}
