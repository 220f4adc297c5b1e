namespace Gateway.Peppol.Transport.As4;

/// <summary>XML namespaces of an AS4 message, as the OASIS texts and the Peppol AS4 profile name them.</summary>
internal static class As4Namespaces
{
    public const string Soap = "http://www.w3.org/2003/05/soap-envelope";
    public const string Ebms = "http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/";
    public const string Wsse = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    public const string Wsu = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    public const string Wsse11 = "http://docs.oasis-open.org/wss/oasis-wss-wssecurity-secext-1.1.xsd";
    public const string Ds = Xml.Signatures.XmlSignature.Namespace;
    public const string Xenc = "http://www.w3.org/2001/04/xmlenc#";
    public const string Xenc11 = "http://www.w3.org/2009/xmlenc11#";
    public const string Ebbp = "http://docs.oasis-open.org/ebxml-bp/ebbp-signals-2.0";
    public const string ExcC14n = Xml.CanonicalForm.ExclusiveAlgorithm;
}
