using Gateway.Domain.Findings;

namespace Gateway.Domain.Invoicing;

/// <summary>A content with the reasons of its categories, the ids of the mention rows they come from, and what could
/// not be filled in.</summary>
public sealed record ReasonedContent(
    DocumentContent Content, IReadOnlyList<string> MentionRows, IReadOnlyList<Finding> Findings);
