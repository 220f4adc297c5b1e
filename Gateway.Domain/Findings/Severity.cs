namespace Gateway.Domain.Findings;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>The document may go; somebody should look.</summary>
    Warning,

    /// <summary>The document must not leave, and is not taken as correct when received.</summary>
    Fatal,
}
