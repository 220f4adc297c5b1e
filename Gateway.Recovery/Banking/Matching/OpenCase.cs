using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>What matching needs to know of a recovery case, for which a bailiff or lawyer transfers money.</summary>
public sealed record OpenCase
{
    public required RecoveryCaseId Id { get; init; }

    /// <summary>As it is printed and quoted: <c>D2026-000042</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Who recovers it; null when nobody is named.</summary>
    public string? PartnerName { get; init; }

    /// <summary>All that is booked as owed in it: the debt, interest, compensation and costs.</summary>
    public required Amount Owed { get; init; }

    /// <summary>What the partner told it had received, and has not transferred yet: booked already.</summary>
    public required Amount Reported { get; init; }
}
