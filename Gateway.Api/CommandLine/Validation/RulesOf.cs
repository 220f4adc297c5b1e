namespace Gateway.Api.CommandLine.Validation;

/// <summary>Which specification a document is judged by.</summary>
internal enum RulesOf
{
    /// <summary>BIS Billing, whatever a document says: a self-billing one breaks R004 and R007.</summary>
    Billing,

    /// <summary>BIS Self-Billing, whatever a document says.</summary>
    SelfBilling,

    /// <summary>The one of the two that the document says it follows, as the API and the access point do.</summary>
    Document,
}
