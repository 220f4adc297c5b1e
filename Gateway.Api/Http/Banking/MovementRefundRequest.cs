using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Banking;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Banking;

/// <summary>Whose money a debit gave back: refunds that were approved, or the credit of a client. One of the two.
/// </summary>
internal sealed record MovementRefundRequest
{
    /// <summary>Together they are the movement, but for what the bank took beside them.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public IReadOnlyList<Guid>? Refunds { get; init; }

    /// <summary>What becomes of what the bank took beside the refunds, as a fee: it is set aside. Left out: it took
    /// nothing.</summary>
    public ReturnRest? Rest { get; init; }

    /// <summary>It got the whole movement though no refund was proposed; another person approves that.</summary>
    public ClientId? Client { get; init; }
}
