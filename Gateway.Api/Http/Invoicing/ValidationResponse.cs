using Gateway.Api.Http.Problems;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Invoicing;

/// <summary>What issuing would give: the totals, and what is worth a look. Nothing was stored and no number
/// taken.</summary>
internal sealed record ValidationResponse
{
    public required DateOnly IssueDate { get; init; }

    public DateOnly? DueDate { get; init; }

    public required Currency Currency { get; init; }

    public required TotalsFields Totals { get; init; }

    public required IReadOnlyList<VatSubtotalFields> VatBreakdown { get; init; }

    /// <summary>Warnings only: a fault would be a problem of status 422 instead.</summary>
    public required IReadOnlyList<FindingFields> Warnings { get; init; }

    public static ValidationResponse Of(IntakeOutcome.Accepted accepted, Language language)
    {
        var content = accepted.Order.Content;
        var totals = DocumentTotals.Of(content);
        return new ValidationResponse
        {
            IssueDate = content.IssueDate,
            DueDate = content.DueDate,
            Currency = content.Currency,
            Totals = TotalsFields.Of(totals),
            VatBreakdown = [.. totals.VatBreakdown.Select(VatSubtotalFields.Of)],
            Warnings = [.. accepted.Warnings.Select(finding => FindingFields.Of(finding, language))],
        };
    }
}
