namespace Gateway.Peppol.Envelope;

/// <summary>What is wrong with an envelope.</summary>
public enum EnvelopeFaultKind
{
    /// <summary>No XML that we read, or beyond a limit.</summary>
    Unreadable,

    /// <summary>Another root element, an envelope inside the envelope, none or two documents in it.</summary>
    Structure,

    /// <summary>An element that must be there is not.</summary>
    Missing,

    /// <summary>A value that cannot be.</summary>
    Value,

    /// <summary>A scope that stands twice.</summary>
    Duplicate,

    /// <summary>The header announces another document than the one inside.</summary>
    Mismatch,
}
