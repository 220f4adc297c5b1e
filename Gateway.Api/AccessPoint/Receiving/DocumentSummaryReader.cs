using System.Globalization;
using System.Text;
using System.Xml;
using Gateway.Domain.Xml;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>Reads the few fields of a UBL invoice or credit note that people and routing need, forward and bounded. A
/// document that cannot be read says nothing.</summary>
internal static class DocumentSummaryReader
{
    private const int ValueLengthMax = 200;
    private const string Basic = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    private const string Seller = "AccountingSupplierParty/Party/";

    /// <summary>The paths below the root that are read.</summary>
    private static readonly HashSet<string> Wanted =
    [
        "ID", "IssueDate", "DocumentCurrencyCode", "BuyerReference", "OrderReference/ID",
        Seller + "PartyName/Name", Seller + "PartyLegalEntity/RegistrationName", "LegalMonetaryTotal/PayableAmount",
    ];

    public static DocumentSummary Read(Stream document)
    {
        var values = new Dictionary<string, string>();
        try
        {
            using var reader = SecureXml.Reader(document);
            Collect(reader, values);
        }
        catch (UnreadableXmlException)
        {
            return DocumentSummary.Nothing;
        }

        return new DocumentSummary
        {
            Number = values.GetValueOrDefault("ID"),
            IssueDate = DateOnly.TryParseExact(
                values.GetValueOrDefault("IssueDate"), "yyyy-MM-dd", CultureInfo.InvariantCulture,
                DateTimeStyles.None, out var date) ? date : null,
            Seller = values.GetValueOrDefault(Seller + "PartyLegalEntity/RegistrationName")
                ?? values.GetValueOrDefault(Seller + "PartyName/Name"),
            Payable = Short(values.GetValueOrDefault("LegalMonetaryTotal/PayableAmount"), 40),
            Currency = Short(values.GetValueOrDefault("DocumentCurrencyCode"), 3),
            BuyerReference = values.GetValueOrDefault("BuyerReference"),
            OrderReference = values.GetValueOrDefault("OrderReference/ID"),
        };
    }

    /// <summary>A value that is longer than it may be is none: cut, it would be another.</summary>
    private static string? Short(string? value, int lengthMax) => value?.Length <= lengthMax ? value : null;

    private static void Collect(XmlReader reader, Dictionary<string, string> values)
    {
        var path = new Stack<string>();
        string? open = null;
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth > 0)
            {
                path.Push(path.Count == 0 ? reader.LocalName : $"{path.Peek()}/{reader.LocalName}");
                open = reader.NamespaceURI == Basic && Wanted.Contains(path.Peek()) ? path.Peek() : null;
                text.Clear();
                if (reader.IsEmptyElement)
                {
                    path.Pop();
                    open = null;
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement && path.Count > 0)
            {
                if (open == path.Pop() && open is not null && text.Length <= ValueLengthMax)
                {
                    values.TryAdd(open, text.ToString().Trim());
                }

                open = null;
            }
            else if (open is not null && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                text.Append(reader.Value);
            }
        }
    }
}
