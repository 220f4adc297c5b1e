using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>A run of reminders of one legal entity: proposed, signed off by somebody else, issued once.</summary>
internal sealed class RunRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }

    /// <summary>The day its notices leave.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>0 for the one of the timetable; 1, 2 … for those a person asked for.</summary>
    public required int Round { get; init; }
    public required RunState State { get; set; }
    public required DateTimeOffset ProposedAt { get; init; }
    public required string ProposedBy { get; init; }
    public Guid? ProposedByKey { get; init; }
    public DateTimeOffset? SignedOffAt { get; set; }
    public string? SignedOffBy { get; set; }
    public DateTimeOffset? IssuedAt { get; set; }
    public string? IssuedBy { get; set; }
    public DateTimeOffset? DroppedAt { get; set; }

    /// <summary>Who dropped it, or proposed the run that took its place.</summary>
    public string? DroppedBy { get; set; }

    /// <summary>The node that issues it, until when; a lease that ran out is free for another.</summary>
    public string? LeaseOwner { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public required int Clients { get; init; }
    public required int Items { get; init; }
    public required DateOnly? BankKnownUntil { get; init; }

    /// <summary>How many open items each blocker keeps out, as JSON.</summary>
    public required string Blocked { get; init; }

    /// <summary>The run it is compared with, and how many items came and went since.</summary>
    public Guid? ComparedWith { get; init; }
    public required int Added { get; init; }
    public required int Gone { get; init; }
}
