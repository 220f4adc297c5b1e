namespace Gateway.Api.Invoicing;

/// <summary>The timeline of issued documents.</summary>
internal static class DocumentFacts
{
    /// <summary>Invoices and credit notes alike: both are documents with one timeline each.</summary>
    public const string ObjectType = "invoice";
}
