using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Routing.Publisher;

/// <summary>A process and its endpoints, one for each transport profile.</summary>
public sealed record ServiceProcess(ProcessId Process, IReadOnlyList<ServiceEndpoint> Endpoints);
