namespace Gateway.Peppol.Routing.Lookup;

/// <summary>How a step of a lookup ended.</summary>
public enum LookupVerdict
{
    /// <summary>The next step can be taken.</summary>
    Passed,

    /// <summary>The answer is no, and it is final.</summary>
    Negative,

    /// <summary>There was no answer; a later try may have one.</summary>
    Unreachable,

    /// <summary>There was an answer that must not be believed or followed.</summary>
    Refused,
}
