namespace Gateway.Peppol.Responses;

/// <summary>The codes of the Message Level Status as they are written.</summary>
public static class MessageStatusCodes
{
    private static readonly (MessageStatusCode Code, string Text)[] Codes =
    [
        (MessageStatusCode.Confirmed, "AP"),
        (MessageStatusCode.Accepted, "AB"),
        (MessageStatusCode.Rejected, "RE"),
    ];

    private static readonly (MessageStatusReason Reason, string Text)[] Reasons =
    [
        (MessageStatusReason.SyntaxViolation, "SV"),
        (MessageStatusReason.RuleViolation, "BV"),
        (MessageStatusReason.RuleWarning, "BW"),
        (MessageStatusReason.DeliveryFailure, "FD"),
    ];

    public static string TextOf(MessageStatusCode code) => Codes.Single(one => one.Code == code).Text;

    public static string TextOf(MessageStatusReason reason) => Reasons.Single(one => one.Reason == reason).Text;

    /// <summary>Null for a text that is no code; case counts.</summary>
    public static MessageStatusCode? FindCode(string text) =>
        Codes.Where(one => one.Text == text).Select(one => (MessageStatusCode?)one.Code).SingleOrDefault();

    /// <summary>Null for a text that is no code; case counts.</summary>
    public static MessageStatusReason? FindReason(string text) =>
        Reasons.Where(one => one.Text == text).Select(one => (MessageStatusReason?)one.Reason).SingleOrDefault();
}
