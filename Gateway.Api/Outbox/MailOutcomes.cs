using Gateway.Recovery.Correspondence.Mail;

namespace Gateway.Api.Outbox;

/// <summary>What the mail server said, as the outcome of a delivery.</summary>
internal static class MailOutcomes
{
    /// <param name="outcome">What came of handing the mail over.</param>
    /// <param name="evidenceHash">SHA-256 in hexadecimal of what the mail brings; null where nothing was kept.</param>
    public static DeliveryOutcome ToDelivery(this MailOutcome outcome, string? evidenceHash = null) => outcome switch
    {
        MailOutcome.Accepted(var answer) => new DeliveryOutcome.Accepted(answer, evidenceHash),
        MailOutcome.Fault(var kind, var detail) => new DeliveryOutcome.Refused(kind, detail),
        _ => throw new InvalidOperationException($"There is no such outcome: {outcome}."),
    };
}
