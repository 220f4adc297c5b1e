using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Payroll;

/// <summary>An insolvency as it was recorded.</summary>
internal sealed record ClientInsolvencyResponse
{
    public required Guid Id { get; init; }

    public required ClientId Client { get; init; }

    public required DateOnly Since { get; init; }

    public required InsolvencyKind Kind { get; init; }

    public required string Reference { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public static ClientInsolvencyResponse Of(InsolvencyRow row) => new()
    {
        Id = row.Id,
        Client = row.ClientId,
        Since = row.Since,
        Kind = row.Kind ?? InsolvencyKind.Bankruptcy,
        Reference = row.Reference,
        RecordedAt = row.RecordedAt,
        RecordedBy = row.RecordedBy,
    };
}
