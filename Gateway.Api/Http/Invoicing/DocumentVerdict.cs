using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation;

namespace Gateway.Api.Http.Invoicing;

/// <summary>What the rules say of a document.</summary>
internal sealed record DocumentVerdict
{
    /// <summary>Whether it may be sent: no finding is fatal.</summary>
    public required bool Passes { get; init; }

    /// <summary>Invoice, creditNote, or unknown where it is neither.</summary>
    public required DocumentType Type { get; init; }

    /// <summary>The release of the rules it was judged by: 3.0.21.</summary>
    public required string Release { get; init; }

    /// <summary>What the document says it follows (BT-24).</summary>
    public string? CustomizationId { get; init; }

    /// <summary>The process it says it belongs to (BT-23).</summary>
    public string? ProfileId { get; init; }

    /// <summary>Structure first, then the rules in the order of the document; a rule at most a hundred times.</summary>
    public required IReadOnlyList<FindingFields> Findings { get; init; }

    /// <summary>How many more findings there are of rules that are told already.</summary>
    public required int Omitted { get; init; }

    public static DocumentVerdict Of(ValidationReport report, Language language) => new()
    {
        Passes = !report.IsFatal,
        Type = report.Type,
        Release = report.Release.Name,
        CustomizationId = report.CustomizationId,
        ProfileId = report.ProfileId,
        Findings = [.. report.Findings.Select(finding => FindingFields.Of(finding, language))],
        Omitted = report.Omitted,
    };
}
