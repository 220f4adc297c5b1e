using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>The network as a lookup sees it: where to ask, and whom to believe.</summary>
internal sealed record LookupNetwork(
    DnsClient Dns, SmpClient Smp, CertificateTrust Trust, SmlZone Zone, LookupMemory Memory, TimeProvider Clock);
