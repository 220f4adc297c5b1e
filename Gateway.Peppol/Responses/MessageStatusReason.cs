namespace Gateway.Peppol.Responses;

/// <summary>What an issue of a status is about (Peppol MLS 1.0, StatusReasonCode).</summary>
public enum MessageStatusReason
{
    /// <summary>SV: the syntax is broken.</summary>
    SyntaxViolation,

    /// <summary>BV: a business rule is broken that is fatal.</summary>
    RuleViolation,

    /// <summary>BW: a business rule is broken that is a warning.</summary>
    RuleWarning,

    /// <summary>FD: it could not be delivered.</summary>
    DeliveryFailure,
}
