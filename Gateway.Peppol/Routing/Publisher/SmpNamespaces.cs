namespace Gateway.Peppol.Routing.Publisher;

/// <summary>Namespaces of the Peppol SMP and SML.</summary>
internal static class SmpNamespaces
{
    public const string Publishing = "http://busdox.org/serviceMetadata/publishing/1.0/";
    public const string Identifiers = "http://busdox.org/transport/identifiers/1.0/";
    public const string Addressing = "http://www.w3.org/2005/08/addressing";
}
