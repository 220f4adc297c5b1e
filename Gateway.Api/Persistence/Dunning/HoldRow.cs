using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>A pause of dunning, on one receivable or on all of a client. It is lifted, never deleted.</summary>
internal sealed class HoldRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ClientId ClientId { get; init; }

    /// <summary>Null holds everything of the client, what it will owe later too.</summary>
    public ReceivableId? ReceivableId { get; init; }
    public required HoldKind Kind { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; set; }
    public DateOnly? ReviewOn { get; set; }

    /// <summary>The day the house was told that its review is due.</summary>
    public DateOnly? ReviewToldOn { get; set; }
    public string? Note { get; init; }

    /// <summary>Disputes: what it is about, and who settles it.</summary>
    public DisputeCategory? Category { get; init; }
    public string? Owner { get; init; }

    /// <summary>Promises: how much by <see cref="Until"/>, in minor units.</summary>
    public long? PromisedAmount { get; init; }
    public Currency? PromisedCurrency { get; init; }
    public PromiseOutcome? Outcome { get; set; }

    /// <summary>The payment plan it belongs to.</summary>
    public Guid? PlanId { get; init; }
    public required string Author { get; init; }
    public required DateTimeOffset PlacedAt { get; init; }
    public DateOnly? LiftedOn { get; set; }
    public string? LiftedBy { get; set; }

    public Hold ToDomain() =>
        (Until is { } end
            ? Hold.To(Kind, From, end, Author)
            : Hold.WithReview(Kind, From, ReviewOn!.Value, Author)) with { LiftedOn = LiftedOn };
}
