using Gateway.Domain.Languages;

namespace Gateway.Domain.Findings;

/// <summary>
/// One thing that is wrong, or worth a look, in what somebody gave us. Checks return all their findings and
/// never throw; the rule id is stable and is what tests and callers compare, the sentence is for people.
/// </summary>
public sealed record Finding
{
    /// <summary>
    /// The official id (<c>BR-CO-17</c>, <c>PEPPOL-EN16931-R120</c>) or one of ours (<c>SGW-...</c>).
    /// </summary>
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What was found and what would be right.</summary>
    public required Sentence Message { get; init; }

    /// <summary>
    /// JSON pointer (RFC 6901) into the API document it was found in; null when it came from elsewhere.
    /// </summary>
    public string? Pointer { get; init; }

    /// <summary>Path of the UBL element with positions: <c>/Invoice/cac:InvoiceLine[2]/cbc:ID</c>.</summary>
    public string? Path { get; init; }

    /// <summary>Line of the file it was found on, from 1; null for documents that have no lines.</summary>
    public int? Line { get; init; }

    /// <summary>The business term the finding is about: <c>BT-117</c>, <c>BG-25</c>.</summary>
    public string? Term { get; init; }

    /// <summary>The set and release the rule belongs to; null for our own rules.</summary>
    public string? RuleSet { get; init; }

    public static Finding Fatal(string rule, string? pointer, Sentence message) =>
        new() { Rule = rule, Severity = Severity.Fatal, Pointer = pointer, Message = message };

    public static Finding Warning(string rule, string? pointer, Sentence message) =>
        new() { Rule = rule, Severity = Severity.Warning, Pointer = pointer, Message = message };
}
