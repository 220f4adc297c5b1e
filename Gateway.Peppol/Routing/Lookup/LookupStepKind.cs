namespace Gateway.Peppol.Routing.Lookup;

/// <summary>What is done in a step of a lookup, in the order of the steps.</summary>
public enum LookupStepKind
{
    /// <summary>The SMP of the participant is asked of the name servers.</summary>
    NameServer,

    /// <summary>The SMP is asked what the participant accepts.</summary>
    ServiceGroup,

    /// <summary>The SMP is asked how the participant receives the document type.</summary>
    ServiceMetadata,

    /// <summary>Signature, signer and content of that answer are checked.</summary>
    Signature,

    /// <summary>The endpoint for the process is chosen: AS4, in force, with an address that may be used.</summary>
    Endpoint,

    /// <summary>The certificate of the receiving access point is judged.</summary>
    Certificate,
}
