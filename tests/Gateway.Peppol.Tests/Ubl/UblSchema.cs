using System.Xml;
using System.Xml.Schema;
using Gateway.Domain.Xml;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>The schemas of UBL 2.1, where they lie beside the repository.</summary>
internal static class UblSchema
{
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
        schemas.Compile();
        return schemas;
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
