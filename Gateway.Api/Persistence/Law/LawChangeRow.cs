using Gateway.Domain.Law;

namespace Gateway.Api.Persistence.Law;

/// <summary>A change of the rows of law: proposed by one person, in force once another approved it.</summary>
internal sealed class LawChangeRow
{
    public required Guid Id { get; init; }
    public required LawChangeState State { get; set; }

    /// <summary>1, 2, 3 … in the order they were approved, which is the order they are applied in.</summary>
    public int? Position { get; set; }

    /// <summary>The rows, as JSON.</summary>
    public required string Lines { get; init; }
    public required string Reason { get; init; }
    public required string ProposedBy { get; init; }
    public required Guid ProposedByKey { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }
    public string? DecidedBy { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }
}
