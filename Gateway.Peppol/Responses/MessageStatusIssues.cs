using System.Text;
using Gateway.Domain.Findings;
using Gateway.Peppol.Validation;
using Gateway.Peppol.Validation.Structure;

namespace Gateway.Peppol.Responses;

/// <summary>What validation found, as the issues of a status.</summary>
public static class MessageStatusIssues
{
    /// <summary>More than these help nobody; what is fatal comes first.</summary>
    public const int IssuesMax = 100;

    private const int TextLengthMax = 500;
    private const int PathLengthMax = 500;

    /// <summary>In English, the language of the network, each with the id of its rule.</summary>
    public static IReadOnlyList<MessageStatusIssue> Of(IReadOnlyList<Finding> findings) =>
    [
        .. findings.OrderByDescending(finding => finding.Severity).Take(IssuesMax).Select(finding =>
            new MessageStatusIssue(
                ReasonOf(finding),
                Shown($"[{finding.Rule}] {finding.Message}", TextLengthMax),
                finding.Path is { Length: <= PathLengthMax } path ? Shown(path, PathLengthMax) : null)),
    ];

    private static MessageStatusReason ReasonOf(Finding finding) =>
        finding.Severity == Severity.Warning ? MessageStatusReason.RuleWarning
        : finding.Rule is StructureFindings.RuleId or OwnRules.NotXml ? MessageStatusReason.SyntaxViolation
        : MessageStatusReason.RuleViolation;

    /// <summary>Findings quote what a stranger wrote: on one line, of characters that XML can carry, and no longer
    /// than it helps.</summary>
    private static string Shown(string text, int lengthMax)
    {
        var shown = new StringBuilder(Math.Min(text.Length, lengthMax));
        foreach (var rune in text.EnumerateRunes())
        {
            var said = Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? new Rune(' ') : rune;
            if (shown.Length + said.Utf16SequenceLength > lengthMax)
            {
                break;
            }

            shown.Append(said.ToString());
        }

        return shown.ToString().Trim();
    }
}
