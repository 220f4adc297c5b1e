using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Banking;

/// <summary>Whose money a debit gave back: refunds that were approved, or the credit of a client. One of the two.
/// </summary>
internal sealed record MovementRefundRequest
{
    /// <summary>Together they are the movement.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public IReadOnlyList<Guid>? Refunds { get; init; }

    /// <summary>It got the whole movement though no refund was proposed; another person approves that.</summary>
    public ClientId? Client { get; init; }
}
