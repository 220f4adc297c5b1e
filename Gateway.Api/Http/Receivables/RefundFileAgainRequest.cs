using Gateway.Recovery.Banking.Pain;

namespace Gateway.Api.Http.Receivables;

/// <summary>Asks for another file in the place of one that the bank did not take.</summary>
internal sealed record RefundFileAgainRequest
{
    /// <summary>v03: pain.001.001.03. v09: pain.001.001.09. Default: v09.</summary>
    public PainVersion? Version { get; init; }
}
