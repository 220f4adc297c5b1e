using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>Credit of a client that goes back to it, in minor units: proposed by one, approved by another.</summary>
internal sealed class RefundRow : IOfLegalEntity
{
    public const int WordsLengthMax = 140;

    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ClientId ClientId { get; init; }
    public required string ClientName { get; init; }

    /// <summary>Where it goes; null where a debit that had left did not tell.</summary>
    public Iban? Iban { get; init; }
    public required long Amount { get; init; }
    public required Currency Currency { get; init; }

    /// <summary>What the client reads on its statement.</summary>
    public required string Words { get; init; }

    /// <summary>By which the bank's debit is known again; fixed before the file is first made.</summary>
    public required string EndToEndId { get; init; }
    public required string ProposedBy { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }
    public required ApprovalState State { get; set; }
    public string? DecidedBy { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>The file it goes out with: the last, where the bank did not take the one before.</summary>
    public Guid? FileId { get; set; }

    /// <summary>The debit it left with, as far as one is known; of a proposal, the debit that it explains.</summary>
    public MovementId? DebitId { get; private set; }

    /// <summary>It was proposed for a debit that had left: no file takes it, and without that debit it is the client's
    /// credit again.</summary>
    public bool IsOfDebit { get; init; }

    /// <summary>The movement by which the bank brought it back, where it had left in a total with others.</summary>
    public MovementId? CameBackWith { get; set; }
    public string? CalledBackBy { get; private set; }
    public DateTimeOffset? CalledBackAt { get; private set; }

    public Amount Money => Domain.Money.Amount.FromMinorUnits(Amount, Currency);

    public void Decide(ApprovalState state, string by, DateTimeOffset at) =>
        (State, DecidedBy, DecidedAt) = (state, by, at);

    public void CallBack(string by, DateTimeOffset at) =>
        (State, DebitId, CalledBackBy, CalledBackAt) = (ApprovalState.CalledBack, null, by, at);

    /// <summary>A debit took it; where it had been called back, the bank executed it all the same.</summary>
    public void Leave(MovementId debit) => (State, DebitId) = (ApprovalState.Approved, debit);

    /// <summary>The debit was another's: it is on its way again.</summary>
    public void Stay() => DebitId = null;

    /// <summary>What a debit that left without one gave back.</summary>
    public static RefundRow OfDebit(
        MovementRow debit, ClientId client, string clientName, string by, TimeProvider clock)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        return new RefundRow
        {
            Id = id,
            LegalEntityId = debit.LegalEntityId,
            ClientId = client,
            ClientName = clientName,
            Iban = Domain.Parties.Iban.TryParse(debit.CounterpartyAccount, out var iban) ? iban : null,
            Amount = -debit.Amount,
            Currency = debit.Currency,
            Words = Text.Clip(debit.Communication, WordsLengthMax)!,
            EndToEndId = id.ToString("N"),
            ProposedBy = by,
            ProposedAt = clock.GetUtcNow(),
            State = ApprovalState.Proposed,
            DebitId = debit.Id,
            IsOfDebit = true,
        };
    }
}
