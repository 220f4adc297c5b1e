using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Problems;

/// <summary>One thing that is wrong, or worth a look, in what was sent.</summary>
internal sealed record FindingFields
{
    /// <summary>The id of the rule: the official one of EN 16931 or Peppol BIS, or one of the gateway's (SGW-…).
    /// Stable.</summary>
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>JSON pointer (RFC 6901) to the field; empty for the whole document.</summary>
    public string? Pointer { get; init; }

    /// <summary>The element of the UBL document, where the rule is about that.</summary>
    public string? Path { get; init; }

    /// <summary>The line of the file, counted from one, where the rule is about a bank file.</summary>
    public int? Line { get; init; }

    /// <summary>The business term of EN 16931: BT-117.</summary>
    public string? Term { get; init; }

    /// <summary>What was found and what would be right, in the language of the request.</summary>
    public required string Message { get; init; }

    public static FindingFields Of(Finding finding, Language language) => new()
    {
        Rule = finding.Rule,
        Severity = finding.Severity,
        Pointer = finding.Pointer,
        Path = finding.Path,
        Line = finding.Line,
        Term = finding.Term,
        Message = finding.Message.In(language),
    };
}
