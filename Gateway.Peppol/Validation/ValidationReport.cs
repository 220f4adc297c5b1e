using Gateway.Domain.Findings;

namespace Gateway.Peppol.Validation;

/// <summary>The verdict on one document.</summary>
public sealed record ValidationReport
{
    /// <summary>Structure first, then rules in the order of the document.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Further findings of rules that are told already; a rule is told at most a hundred times.</summary>
    public required int Omitted { get; init; }

    public required DocumentType Type { get; init; }

    /// <summary>The rules it was judged by.</summary>
    public required RuleRelease Release { get; init; }

    /// <summary>BT-24 as the document gives it; null when it does not.</summary>
    public string? CustomizationId { get; init; }

    /// <summary>BT-23 as the document gives it; null when it does not.</summary>
    public string? ProfileId { get; init; }

    /// <summary>For the log: why the validator itself failed, where it did. The findings are fatal then.</summary>
    public Exception? Failure { get; init; }

    /// <summary>The document must not leave, and is not taken as correct when received.</summary>
    public bool IsFatal => Findings.Any(finding => finding.Severity == Severity.Fatal);

    /// <summary>Each rule once with its flag, sorted: <c>BR-02:fatal,UBL-CR-003:warning</c>; empty for none.</summary>
    public string ToRuleList() =>
        string.Join(',', Findings
            .Select(finding => $"{finding.Rule}:{(finding.Severity == Severity.Fatal ? "fatal" : "warning")}")
            .Distinct()
            .Order(StringComparer.Ordinal));
}
