namespace Gateway.Peppol.Routing.Lookup;

/// <summary>What of a document a participant does not accept.</summary>
public enum AcceptanceGap
{
    /// <summary>It does not receive the document type.</summary>
    DocumentType,

    /// <summary>It receives the document type, but in other processes.</summary>
    Process,

    /// <summary>It receives it, but not by AS4.</summary>
    TransportProfile,

    /// <summary>Its endpoint is not active yet, or no longer.</summary>
    NotInForce,
}
