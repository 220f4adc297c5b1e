using System.Text;
using Gateway.Peppol.Tests.Validation.Cases;
using Gateway.Peppol.Validation;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>
/// A document that the buyer makes out for the seller has rules of its own, found by what it says of itself, or told.
/// </summary>
public class SelfBillingTests
{
    private const string Specification =
        "set cbc:CustomizationID = urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0";

    private const string Process = "set cbc:ProfileID = urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0";

    private static readonly DateOnly LastDayOfNovember2025 = new(2026, 8, 16);
    private static readonly DateOnly FirstDayOfMay2026 = new(2026, 8, 17);

    public static TheoryData<string, string> Documents => new()
    {
        { "invoice", "set cbc:InvoiceTypeCode = 389" },
        { "rich", "set cbc:InvoiceTypeCode = 527" },
        { "credit-note", "set cbc:CreditNoteTypeCode = 261" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_self_billing_document_has_no_fault_in_any_release(string document, string type)
    {
        var bytes = Edited(document, Specification, Process, type);
        foreach (var day in new[] { LastDayOfNovember2025, FirstDayOfMay2026 })
        {
            DocumentValidator.Validate(bytes, day).ToRuleList().ShouldBe("");
        }
    }

    [Fact]
    public void The_rules_follow_the_day()
    {
        var bytes = Edited("invoice", Specification, Process, "set cbc:InvoiceTypeCode = 389");
        DocumentValidator.Validate(bytes, LastDayOfNovember2025).Release.ShouldBe(RuleRelease.SelfBilling301);
        DocumentValidator.Validate(bytes, FirstDayOfMay2026).Release.ShouldBe(RuleRelease.SelfBilling302);
    }

    [Fact]
    public void What_the_document_says_it_keeps_to_decides() =>
        DocumentValidator.Validate(Edited("invoice", Specification), FirstDayOfMay2026)
            .ToRuleList().ShouldBe("PEPPOL-EN16931-R007:fatal");

    [Fact]
    public void Where_that_is_billing_its_rules_judge() =>
        DocumentValidator.Validate(Edited("invoice", Process), FirstDayOfMay2026)
            .ToRuleList().ShouldBe("PEPPOL-EN16931-R007:fatal");

    [Fact]
    public void Where_that_is_nothing_known_the_process_decides()
    {
        var report = DocumentValidator.Validate(
            Edited("invoice", Process, "set cbc:CustomizationID = urn:cen.eu:en16931:2017"), FirstDayOfMay2026);
        report.Release.ShouldBe(RuleRelease.SelfBilling302);
        report.ToRuleList().ShouldBe("PEPPOL-EN16931-P0100:fatal,PEPPOL-EN16931-R004:fatal");
    }

    [Fact]
    public void The_caller_may_say_what_it_is()
    {
        var report = DocumentValidator.Validate(CaseFile.BaseDocument("invoice"), RuleRelease.SelfBilling302);
        report.ToRuleList().ShouldBe("PEPPOL-EN16931-R004:fatal,PEPPOL-EN16931-R007:fatal");
    }

    [Fact]
    public void Self_billing_has_no_rules_of_countries() =>
        new[] { RuleRelease.SelfBilling301, RuleRelease.SelfBilling302 }
            .SelectMany(release => release.Book.Rules)
            .Where(rule => rule.Id.IndexOf("-R-", StringComparison.Ordinal) == 2)
            .Select(rule => rule.Id)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("<Invoice/>")]
    [InlineData("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>")]
    [InlineData("poacc:selfbilling:3.0")]
    [InlineData("")]
    public void A_document_that_says_nothing_is_judged_by_billing(string document) =>
        DocumentValidator.Validate(Encoding.UTF8.GetBytes(document), FirstDayOfMay2026)
            .Release.ShouldBe(RuleRelease.Billing3021);

    private static byte[] Edited(string document, params string[] edits) =>
        DocumentEdit.Apply(CaseFile.BaseDocument(document), edits);
}
