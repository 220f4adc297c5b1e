using System.Text;
using System.Text.RegularExpressions;
using Gateway.Peppol.Tests.Validation.Cases;
using Gateway.Peppol.Validation;
using static Gateway.Peppol.Tests.Validation.Documents;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>
/// The same document written otherwise, as XML allows, gets the same findings in the same places; one that only looks
/// the same gets none of its rules asked and is refused.
/// </summary>
public partial class DisguisedDocumentTests
{
    private static readonly string Plain = FromRoot(Encoding.UTF8.GetString(Faulty));

    /// <summary>Our richest document with a few faults, so that there is something to find.</summary>
    private static byte[] Faulty => DocumentEdit.Apply(
        CaseFile.BaseDocument("rich"),
        [
            "remove cbc:DocumentCurrencyCode",
            "set cac:InvoiceLine[2]/cbc:LineExtensionAmount = 100.001",
            "set cac:TaxTotal[1]/cbc:TaxAmount = 201.31",
            "set cac:AccountingCustomerParty//cac:PartyTaxScheme/cbc:CompanyID/@schemeID = VAT",
            "set cac:InvoiceLine[1]/cac:Item/cbc:Name = L'été à Łódź",
        ]);

    [Fact]
    public void There_is_something_to_find() => Findings(Plain).Length.ShouldBeGreaterThan(5);

    [Fact]
    public void Comments_and_instructions_between_elements_change_nothing() =>
        ShouldBeTheSame(BetweenTags().Replace(Plain, "><!-- <cbc:ID/> --><?pi ?> <?x?><"));

    [Fact]
    public void Comments_and_instructions_around_the_document_change_nothing() =>
        ShouldBeTheSame($"<?xml version='1.0'?><!-- a --><?b c?>\n{Plain}\n<!-- d --><?e?>\n ");

    [Fact]
    public void Blanks_in_tags_change_nothing() =>
        ShouldBeTheSame(Plain.Replace(">", "\n\t >").Replace("/\n\t >", "/>").Replace("=\"", "\r\n= \""));

    [Fact]
    public void Quotes_may_be_single() => ShouldBeTheSame(Plain.Replace("\"", "'").Replace("L'été", "L&apos;été"));

    [Fact]
    public void Values_may_be_written_as_references_or_CDATA() =>
        ShouldBeTheSame(Value().Replace(Plain, match => match.Index % 2 == 0
            ? $"><![CDATA[{match.Groups["value"].Value}]]><"
            : $">{References(match.Groups["value"].Value)}<"));

    [Fact]
    public void Prefixes_may_be_swapped() =>
        ShouldBeTheSame(Plain
            .Replace("cac:", "swapped:").Replace("xmlns:cac", "xmlns:swapped")
            .Replace("cbc:", "cac:").Replace("xmlns:cbc", "xmlns:cac")
            .Replace("swapped:", "cbc:").Replace("xmlns:swapped", "xmlns:cbc"));

    [Fact]
    public void Namespaces_may_be_declared_on_every_element() =>
        ShouldBeTheSame(BasicElement().Replace(Plain, match =>
            $"<{match.Groups["slash"].Value}{match.Groups["name"].Value}"
            + (match.Groups["slash"].Length > 0
                ? ""
                : " xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\"")));

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Encodings_change_nothing(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] mark = hasMark ? encoding.GetPreamble() : [];
        Findings([.. mark, .. encoding.GetBytes(Plain)]).ShouldBe(Findings(Plain));
    }

    [Theory]
    [InlineData("xsd:Invoice-2", "xsd:Invoice-1")]
    [InlineData("xsd:Invoice-2", "XSD:Invoice-2")]
    [InlineData("CommonBasicComponents-2", "CommonBasicComponents-2 ")]
    [InlineData("CommonAggregateComponents-2", "CommonBasicComponents-2")]
    public void Names_of_another_namespace_are_other_names(string name, string other) =>
        Judge(Plain.Replace($"{name}\"", $"{other}\"")).ToRuleList().ShouldContain("XSD:fatal");

    [Fact]
    public void A_document_within_another_is_not_the_document()
    {
        var report = Judge($"<Envelope>{Plain}</Envelope>");
        report.Type.ShouldBe(DocumentType.Unknown);
        report.IsFatal.ShouldBeTrue();
    }

    [Theory]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    [InlineData("utf-7")]
    public void Encodings_that_are_not_read_are_refused(string name)
    {
        byte[] bytes = name == "utf-7"
            ? Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='utf-7'?>{Valid}")
            : [.. Encoding.GetEncoding(name).GetPreamble(), .. Encoding.GetEncoding(name).GetBytes(Valid)];
        Judge(bytes).ToRuleList().ShouldBe("SGW-XML:fatal");
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        Judge([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Plain), 0x20]).ToRuleList()
            .ShouldBe("SGW-XML:fatal");
        Judge(Encoding.Unicode.GetBytes(Plain.Replace("é", "\uD800"))[..^1]).ToRuleList().ShouldBe("SGW-XML:fatal");
    }

    private static string FromRoot(string document) =>
        document[document.IndexOf("<Invoice", StringComparison.Ordinal)..];

    private static string References(string value) =>
        string.Concat(value.EnumerateRunes().Select(rune => $"&#x{rune.Value:X};"));

    private static void ShouldBeTheSame(string disguised)
    {
        disguised.ShouldNotBe(Plain);
        Findings(disguised).ShouldBe(Findings(Plain));
    }

    private static string[] Findings(string document) => Findings(Encoding.UTF8.GetBytes(document));

    private static string[] Findings(byte[] document) =>
        [.. Judge(document).Findings.Select(finding => $"{finding.Rule} {finding.Path} {finding.Message}")];

    [GeneratedRegex(@">\s*<", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BetweenTags();

    [GeneratedRegex(
        ">(?<value>[^<>&]*[^<>&\\s][^<>&]*)<", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();

    [GeneratedRegex(
        "<(?<slash>/?)cbc:(?<name>[A-Za-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BasicElement();
}
