using System.ComponentModel.DataAnnotations;
using Gateway.Api.Dunning;
using Gateway.Api.Http.Json;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Dunning;

/// <summary>A pause of dunning. It has an end, or a day on which somebody looks at it again.</summary>
internal sealed record HoldRequest
{
    public required HoldKind Kind { get; init; }

    /// <summary>The first day. Default: today.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day. A promise must have one: the day the client pays by.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>When somebody looks at it again, where it has no end.</summary>
    public DateOnly? ReviewOn { get; init; }

    [MaxLength(1000)]
    public string? Note { get; init; }

    /// <summary>Mandatory for a dispute: what it is about.</summary>
    public DisputeCategory? Category { get; init; }

    /// <summary>Mandatory for a dispute: who settles it.</summary>
    [MaxLength(128)]
    public string? Owner { get; init; }

    /// <summary>Mandatory for a promise: how much the client pays.</summary>
    [WrittenAs(WrittenAs.PositiveAmount)]
    public decimal? Amount { get; init; }

    /// <summary>The currency of the promise. Default: EUR.</summary>
    public Currency? Currency { get; init; }

    public HoldOrder ToOrder(DateOnly today) => new()
    {
        Kind = Kind,
        From = From ?? today,
        Until = Until,
        ReviewOn = ReviewOn,
        Note = Note,
        Category = Category,
        Owner = Owner,
        Promised = Amount is { } amount ? new Amount(amount, Currency ?? Domain.Money.Currency.Eur) : null,
    };
}
