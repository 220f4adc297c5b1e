namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>How a step of a diagnosis ended.</summary>
public enum StepVerdict
{
    Passed,

    /// <summary>Worth knowing, and no reason to refuse.</summary>
    Noted,

    /// <summary>The reason for the refusal; no step comes after it.</summary>
    Refused,
}
