using Gateway.Domain.Parties;
using Gateway.Recovery.Banking.Pain;

namespace Gateway.Api.Http.Receivables;

/// <summary>Asks for a file of all refunds that are approved and in no file yet.</summary>
internal sealed record RefundFileRequest
{
    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>v03: pain.001.001.03. v09: pain.001.001.09. Default: v09.</summary>
    public PainVersion? Version { get; init; }
}
