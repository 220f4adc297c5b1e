using Gateway.Api.Identity;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Dunning;

/// <summary>
/// A pause of dunning. Of one that holds all of a client a unit's key reads why and how long; words, persons and sums
/// may be of what others are owed and are absent.
/// </summary>
internal sealed record HoldResponse
{
    public required Guid Id { get; init; }

    public required ClientId Client { get; init; }

    /// <summary>Absent when it holds everything of the client.</summary>
    public ReceivableId? Receivable { get; init; }

    public required HoldKind Kind { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; init; }

    public DateOnly? ReviewOn { get; init; }

    /// <summary>In the words of who placed it.</summary>
    public string? Note { get; init; }

    public DisputeCategory? Category { get; init; }

    public string? Owner { get; init; }

    /// <summary>Promises: how much.</summary>
    public Amount? Amount { get; init; }

    public Currency? Currency { get; init; }

    /// <summary>Promises: what became of it, once the bank can tell.</summary>
    public PromiseOutcome? Outcome { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>From this day it holds nothing any more.</summary>
    public DateOnly? LiftedOn { get; init; }

    public string? LiftedBy { get; init; }

    /// <summary>For who sees the legal entity, or else for a unit that it concerns.</summary>
    public static HoldResponse Of(HoldRow row, Scope scope)
    {
        var said = Of(row);
        return scope is Scope.Administration or Scope.Entity || row.ReceivableId is not null ? said : said with
        {
            Note = null,
            Category = null,
            Owner = null,
            Amount = null,
            Currency = null,
        };
    }

    private static HoldResponse Of(HoldRow row) => new()
    {
        Id = row.Id,
        Client = row.ClientId,
        Receivable = row.ReceivableId,
        Kind = row.Kind,
        From = row.From,
        Until = row.Until,
        ReviewOn = row.ReviewOn,
        Note = row.Note,
        Category = row.Category,
        Owner = row.Owner,
        Amount = row is { PromisedAmount: { } amount, PromisedCurrency: { } currency }
            ? Domain.Money.Amount.FromMinorUnits(amount, currency)
            : null,
        Currency = row.PromisedCurrency,
        Outcome = row.Outcome,
        Author = row.Author,
        PlacedAt = row.PlacedAt,
        LiftedOn = row.LiftedOn,
        LiftedBy = row.LiftedBy,
    };
}
