using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>Credit of a client that goes back to it, in minor units: proposed by one, approved by another.</summary>
internal sealed class RefundRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ClientId ClientId { get; init; }
    public required string ClientName { get; init; }
    public required Iban Iban { get; init; }
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
    public string? CalledBackBy { get; private set; }
    public DateTimeOffset? CalledBackAt { get; private set; }

    public Amount Money => Domain.Money.Amount.FromMinorUnits(Amount, Currency);

    public void Decide(ApprovalState state, string by, DateTimeOffset at) =>
        (State, DecidedBy, DecidedAt) = (state, by, at);

    public void CallBack(string by, DateTimeOffset at) =>
        (State, CalledBackBy, CalledBackAt) = (ApprovalState.CalledBack, by, at);
}
