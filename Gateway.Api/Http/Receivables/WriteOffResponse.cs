using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>A proposal to give something up, and how it stands.</summary>
internal sealed record WriteOffResponse
{
    public required Guid Id { get; init; }

    public required DocumentId Invoice { get; init; }

    public required WriteOffPart Part { get; init; }

    public required Amount Amount { get; init; }

    public required Currency Currency { get; init; }

    public required WriteOffReason Reason { get; init; }

    public string? Words { get; init; }

    public required ApprovalState State { get; init; }

    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public static WriteOffResponse Of(WriteOffRow row) => new()
    {
        Id = row.Id,
        Invoice = row.InvoiceId,
        Part = row.Part,
        Amount = row.Money,
        Currency = row.Currency,
        Reason = row.Reason,
        Words = row.Words,
        State = row.State,
        ProposedBy = row.ProposedBy,
        ProposedAt = row.ProposedAt,
        DecidedBy = row.DecidedBy,
        DecidedAt = row.DecidedAt,
    };
}
