using Gateway.Api.Outbox;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Gateway.Peppol.Responses;

namespace Gateway.Api.Responses;

/// <summary>The codes of a status in the words of timelines and deliveries, which have their sentences in four
/// languages.</summary>
internal static class StatusWords
{
    private const int IssuesShown = 10;
    private const int IssueLengthMax = 300;

    /// <summary>What to call a rejection, by its gravest reason: who never got it, what nobody can read, what breaks a
    /// rule.</summary>
    private static readonly (MessageStatusReason Reason, DeliveryFault Fault)[] Faults =
    [
        (MessageStatusReason.DeliveryFailure, DeliveryFaults.StatusNotDelivered),
        (MessageStatusReason.SyntaxViolation, DeliveryFaults.StatusSyntax),
        (MessageStatusReason.RuleViolation, DeliveryFaults.StatusRule),
    ];

    public static string KindOf(MessageStatusCode code) => code switch
    {
        MessageStatusCode.Confirmed => FactKinds.StatusConfirmed,
        MessageStatusCode.Accepted => FactKinds.StatusAccepted,
        MessageStatusCode.Rejected => FactKinds.StatusRejected,
        _ => throw new InvalidOperationException($"There is no such code: {code}."),
    };

    public static DeliveryFault FaultOf(IReadOnlyList<MessageStatusIssue> issues) => Faults
        .Where(one => issues.Any(issue => issue.Reason == one.Reason))
        .Select(one => one.Fault).FirstOrDefault(DeliveryFaults.StatusRejected);

    /// <summary>The codes of the reasons, each once; null for none.</summary>
    public static string? ReasonsOf(IReadOnlyList<MessageStatusIssue> issues) => issues.Count == 0
        ? null
        : string.Join(' ', issues.Select(issue => MessageStatusCodes.TextOf(issue.Reason)).Distinct());

    /// <summary>The first of them in the words of who wrote them; null for none.</summary>
    public static string? Shown(IReadOnlyList<MessageStatusIssue> issues) => issues.Count == 0
        ? null
        : string.Join(" | ", issues.Take(IssuesShown).Select(issue => OneLine.Of(
            $"{MessageStatusCodes.TextOf(issue.Reason)} {issue.Path}: {issue.Text}", IssueLengthMax)));
}
