using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>What somebody wants to give up, and who else agreed. Amounts in minor units.</summary>
internal sealed class WriteOffRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required ReceivableId ReceivableId { get; init; }
    public required DocumentId InvoiceId { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required long Amount { get; init; }
    public required Currency Currency { get; init; }
    public required WriteOffReason Reason { get; init; }
    public WriteOffPart Part { get; init; }
    public string? Words { get; init; }

    /// <summary>The movement whose payment lacks it, where a bank kept it: it stands and falls with that payment.
    /// </summary>
    public MovementId? MovementId { get; init; }
    public required string ProposedBy { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }
    public required ApprovalState State { get; set; }
    public string? DecidedBy { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>A proposal that waits for another to decide.</summary>
    public static WriteOffRow Propose(
        ReceivableHeader header, WriteOffPart part, Amount amount, WriteOffReason reason, string? words, string by,
        DateTimeOffset at, MovementId? movement = null) => new()
        {
            Id = Guid.CreateVersion7(at),
            ReceivableId = header.Id,
            InvoiceId = header.InvoiceId,
            LegalEntityId = header.LegalEntityId,
            Amount = amount.MinorUnits,
            Currency = amount.Currency,
            Part = part,
            Reason = reason,
            Words = words,
            MovementId = movement,
            ProposedBy = by,
            ProposedAt = at,
            State = ApprovalState.Proposed,
        };

    public Amount Money => Domain.Money.Amount.FromMinorUnits(Amount, Currency);

    public void Decide(ApprovalState state, string by, DateTimeOffset at) =>
        (State, DecidedBy, DecidedAt) = (state, by, at);
}
