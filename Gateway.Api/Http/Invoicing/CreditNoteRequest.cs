using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Invoicing;

/// <summary>A correction of an issued invoice: whole when no lines are given, else of these lines. Amounts are
/// positive.</summary>
internal sealed record CreditNoteRequest
{
    /// <summary>Why it is corrected; stands on the credit note.</summary>
    [MaxLength(500)]
    public required string Reason { get; init; }

    /// <summary>The caller's own reference, unique within the unit.</summary>
    [MaxLength(128)]
    public string? ExternalReference { get; init; }

    /// <summary>Default: today in Belgium. Never in the future and never before the invoice.</summary>
    public DateOnly? IssueDate { get; init; }

    [MinLength(1)]
    [MaxLength(DocumentRequest.LinesMax)]
    public IReadOnlyList<LineFields>? Lines { get; init; }
}
