using System.Text;
using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Tests.Envelope;

/// <summary>Envelopes to read and to write, with what matters as parameters.</summary>
internal static class Envelopes
{
    public const string Namespace = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
    public const string Invoice = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
    public const string InvoiceType =
        Invoice + "::Invoice##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1";
    public const string Billing = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    public const string Document = $"<Invoice xmlns=\"{Invoice}\"><ID>1</ID></Invoice>";

    public static EnvelopeHeader Header { get; } = new()
    {
        Sender = EnvelopeParty.TryCreate("iso6523-actorid-upis", "0208:0202239951")!,
        Receiver = EnvelopeParty.TryCreate("iso6523-actorid-upis", "9915:test")!,
        DocumentType = DocumentTypeId.TryCreate(DocumentTypeId.ExactScheme, InvoiceType)!,
        Process = ProcessId.TryCreate(ProcessId.Scheme, Billing)!,
        CountryC1 = "BE",
        InstanceId = "11111111-2222-7333-8444-555555555555",
        CreatedAt = new DateTimeOffset(2026, 3, 12, 9, 0, 0, 5, TimeSpan.Zero),
    };

    public static async Task<byte[]> WriteAsync(EnvelopeHeader? header = null, string document = Document)
    {
        using var output = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(document));
        await EnvelopeWriter.WriteAsync(header ?? Header, input, output, default);
        return output.ToArray();
    }

    public static EnvelopeRead Read(string envelope) => Read(Encoding.UTF8.GetBytes(envelope));

    public static EnvelopeRead Read(byte[] envelope)
    {
        using var input = new MemoryStream(envelope);
        return EnvelopeReader.Read(input);
    }
}
