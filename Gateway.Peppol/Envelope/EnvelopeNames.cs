namespace Gateway.Peppol.Envelope;

/// <summary>Names of the UN/CEFACT Standard Business Document Header.</summary>
internal static class EnvelopeNames
{
    public const string Namespace = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
    public const string Document = "StandardBusinessDocument";
    public const string Header = "StandardBusinessDocumentHeader";
    public const string HeaderVersion = "1.0";
}
