using System.Text.Json;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>A run of reminders.</summary>
internal sealed record RunResponse
{
    public required Guid Id { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>The day its notices leave.</summary>
    public required DateOnly AsOf { get; init; }

    public required RunState State { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public required string ProposedBy { get; init; }

    public DateTimeOffset? SignedOffAt { get; init; }

    public string? SignedOffBy { get; init; }

    /// <summary>When its last notice was queued.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    public string? IssuedBy { get; init; }

    public DateTimeOffset? DroppedAt { get; init; }

    /// <summary>Who dropped it, or proposed the run that took its place.</summary>
    public string? DroppedBy { get; init; }

    /// <summary>How many clients would get a notice.</summary>
    public required int Clients { get; init; }

    /// <summary>How many invoices they would be about.</summary>
    public required int Items { get; init; }

    /// <summary>Up to which day the bank was known when it was proposed.</summary>
    public DateOnly? BankKnownUntil { get; init; }

    /// <summary>How many open invoices each blocker keeps out.</summary>
    public required IReadOnlyDictionary<string, string> Blocked { get; init; }

    /// <summary>The run it is compared with.</summary>
    public Guid? ComparedWith { get; init; }

    /// <summary>Invoices that run did not have, or had for another step.</summary>
    public required int Added { get; init; }

    /// <summary>Invoices only that run had.</summary>
    public required int Gone { get; init; }

    public static RunResponse Of(RunRow row) => new()
    {
        Id = row.Id,
        LegalEntity = row.LegalEntityId,
        AsOf = row.AsOf,
        State = row.State,
        ProposedAt = row.ProposedAt,
        ProposedBy = row.ProposedBy,
        SignedOffAt = row.SignedOffAt,
        SignedOffBy = row.SignedOffBy,
        IssuedAt = row.IssuedAt,
        IssuedBy = row.IssuedBy,
        DroppedAt = row.DroppedAt,
        DroppedBy = row.DroppedBy,
        Clients = row.Clients,
        Items = row.Items,
        BankKnownUntil = row.BankKnownUntil,
        Blocked = JsonSerializer.Deserialize<Dictionary<string, string>>(row.Blocked) ?? [],
        ComparedWith = row.ComparedWith,
        Added = row.Added,
        Gone = row.Gone,
    };
}
