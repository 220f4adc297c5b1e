using Gateway.Peppol.Transport.As4;

namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>
/// Makes, opens and proves single messages outside of the network, for people who look for a fault and for tests
/// against other implementations. Each act tells its steps; nothing is stored, nothing is asked of any network.
/// </summary>
public sealed partial class As4Diagnosis(TimeProvider clock)
{
    private static readonly As4Limits Limits = new();
}
