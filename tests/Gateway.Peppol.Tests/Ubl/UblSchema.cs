using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Gateway.Domain.Xml;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>The schemas of UBL 2.1, where they lie beside the repository.</summary>
internal static class UblSchema
{
    private static readonly string[] ReminderElements =
    [
        "cbc:UBLVersionID?", "cbc:CustomizationID?", "cbc:ProfileID?", "cbc:ProfileExecutionID?", "cbc:ID",
        "cbc:CopyIndicator?", "cbc:UUID?", "cbc:IssueDate", "cbc:IssueTime?", "cbc:ReminderTypeCode?",
        "cbc:ReminderSequenceNumeric?", "cbc:Note*", "cbc:TaxPointDate?", "cbc:DocumentCurrencyCode?",
        "cbc:TaxCurrencyCode?", "cbc:PricingCurrencyCode?", "cbc:PaymentCurrencyCode?",
        "cbc:PaymentAlternativeCurrencyCode?", "cbc:AccountingCostCode?", "cbc:AccountingCost?",
        "cbc:LineCountNumeric?", "cac:ReminderPeriod*", "cac:AdditionalDocumentReference*", "cac:Signature*",
        "cac:AccountingSupplierParty", "cac:AccountingCustomerParty", "cac:PayeeParty?",
        "cac:TaxRepresentativeParty?", "cac:PaymentMeans*", "cac:PaymentTerms*", "cac:PrepaidPayment*",
        "cac:AllowanceCharge*", "cac:TaxExchangeRate?", "cac:PricingExchangeRate?", "cac:PaymentExchangeRate?",
        "cac:PaymentAlternativeExchangeRate?", "cac:TaxTotal*", "cac:LegalMonetaryTotal", "cac:ReminderLine+",
    ];

    private static readonly Lazy<XmlSchemaSet?> Schemas = new(Load);

    public static void SkipWhereAbsent()
    {
        if (Schemas.Value is null)
        {
            Assert.Skip("The schemas of UBL 2.1 do not lie beside the repository (../shared/xsd).");
        }
    }

    /// <summary>What the schema has against the document; nothing when it is valid.</summary>
    public static string[] FaultsOf(byte[] document)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas.Value! };
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using var reader = XmlReader.Create(SecureXml.Reader(document), settings);
        while (reader.Read())
        {
        }

        return [.. faults];
    }

    private static XmlSchemaSet? Load()
    {
        if (SharedFolder.Find("xsd", "maindoc") is not { } folder)
        {
            return null;
        }

        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        Add(schemas, Path.Combine(folder, "..", "common", "UBL-xmldsig-core-schema-2.1.xsd"));
        schemas.Add(null, Path.Combine(folder, "UBL-Invoice-2.1.xsd"));
        schemas.Add(null, Path.Combine(folder, "UBL-CreditNote-2.1.xsd"));
        schemas.Add(null, Path.Combine(folder, "UBL-ApplicationResponse-2.1.xsd"));
        if (Path.Combine(folder, "UBL-Reminder-2.1.xsd") is var reminder && File.Exists(reminder))
        {
            schemas.Add(null, reminder);
        }
        else
        {
            Add(schemas, folder, ReminderElements);
        }

        schemas.Compile();
        return schemas;
    }

    /// <summary>
    /// The order of what a Reminder may have, as UBL 2.1 has it, where its own file is not there: all that is inside
    /// these elements is in the common schemas.
    /// </summary>
    private static void Add(XmlSchemaSet schemas, string folder, string[] elements)
    {
        const string Ubl = "urn:oasis:names:specification:ubl:schema:xsd:";
        XNamespace xsd = XmlSchema.Namespace;
        var schema = new XElement(
            xsd + "schema",
            new XAttribute("targetNamespace", Ubl + "Reminder-2"),
            new XAttribute("elementFormDefault", "qualified"),
            new XAttribute(XNamespace.Xmlns + "cac", Ubl + "CommonAggregateComponents-2"),
            new XAttribute(XNamespace.Xmlns + "cbc", Ubl + "CommonBasicComponents-2"),
            new XElement(xsd + "import", new XAttribute("namespace", Ubl + "CommonAggregateComponents-2")),
            new XElement(xsd + "import", new XAttribute("namespace", Ubl + "CommonBasicComponents-2")),
            new XElement(
                xsd + "element",
                new XAttribute("name", "Reminder"),
                new XElement(
                    xsd + "complexType",
                    new XElement(xsd + "sequence", elements.Select(element => new XElement(
                        xsd + "element",
                        new XAttribute("ref", element.TrimEnd('?', '*', '+')),
                        new XAttribute("minOccurs", element[^1] is '?' or '*' ? 0 : 1),
                        new XAttribute("maxOccurs", element[^1] is '*' or '+' ? "unbounded" : "1")))))));
        using var reader = schema.CreateReader();
        schemas.Add(null, reader);
    }

    /// <summary>The schema of signatures has a document type, which a schema set refuses to follow by itself.</summary>
    private static void Add(XmlSchemaSet schemas, string path)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null };
        using var file = File.OpenRead(path);
        using var reader = XmlReader.Create(file, settings, new Uri(path).AbsoluteUri);
        schemas.Add(null, reader);
    }
}
