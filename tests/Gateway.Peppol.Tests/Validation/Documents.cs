using System.Text;
using Gateway.Peppol.Validation;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>Small documents for tests: an invoice with only what a test wants to see.</summary>
internal static class Documents
{
    private const string Namespaces =
        "xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\" " +
        "xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\" " +
        "xmlns:ext=\"urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2\"";

    /// <summary>What every invoice has, between which the rest is put.</summary>
    public const string Head = "<cbc:ID>1</cbc:ID><cbc:IssueDate>2026-11-20</cbc:IssueDate>";

    public const string Parties =
        "<cac:AccountingSupplierParty/><cac:AccountingCustomerParty/>" +
        "<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID=\"EUR\">0</cbc:PayableAmount></cac:LegalMonetaryTotal>";

    public const string Line =
        "<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:LineExtensionAmount currencyID=\"EUR\">0</cbc:LineExtensionAmount>" +
        "<cac:Item/></cac:InvoiceLine>";

    /// <summary>An invoice that keeps to the schema.</summary>
    public static string Valid => Invoice(Head + Parties + Line);

    public static string Invoice(string content) =>
        $"<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\" {Namespaces}>{content}</Invoice>";

    public static ValidationReport Judge(string document) => Judge(Encoding.UTF8.GetBytes(document));

    public static ValidationReport Judge(byte[] document) =>
        DocumentValidator.Validate(document, RuleRelease.Billing3021);

    /// <summary>Paths of the structural findings.</summary>
    public static string?[] Structure(string document) =>
        [.. Judge(document).Findings.Where(finding => finding.Rule == "XSD").Select(finding => finding.Path)];
}
