using Gateway.Api.Law;
using Gateway.Api.Persistence.Law;
using Gateway.Domain.Law;

namespace Gateway.Api.Http.Law;

/// <summary>A change of the rows of law.</summary>
internal sealed record LawChangeResponse
{
    public required Guid Id { get; init; }

    public required LawChangeState State { get; init; }

    public required string Reason { get; init; }

    public required IReadOnlyList<LawRowFields> Rows { get; init; }

    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public static LawChangeResponse Of(LawChangeRow row) => new()
    {
        Id = row.Id,
        State = row.State,
        Reason = row.Reason,
        Rows = [.. LawLineText.Read(row.Lines).Select(LawRowFields.Of)],
        ProposedBy = row.ProposedBy,
        ProposedAt = row.ProposedAt,
        DecidedBy = row.DecidedBy,
        DecidedAt = row.DecidedAt,
    };
}
