using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;
using Gateway.Peppol.Validation;
using Gateway.Testing.Invoicing;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>
/// What we write ourselves breaks no fatal rule: neither a document made after the rules, nor whatever the content
/// rules let through.
/// </summary>
public class WrittenDocumentTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    /// <summary>
    /// What the model leaves to the network: that the parties have an electronic address and the buyer a reference, the
    /// form of the identifiers of other countries, and what these ask of their own sellers: ours are Belgian.
    /// </summary>
    private static readonly string[] LeftToTheNetwork =
    [
        "PEPPOL-EN16931-R003", "PEPPOL-EN16931-R010", "PEPPOL-EN16931-R020",
        "PEPPOL-COMMON-R041", "PEPPOL-COMMON-R042", "PEPPOL-COMMON-R049", "PEPPOL-COMMON-R050", "PEPPOL-COMMON-R052",
        "PEPPOL-COMMON-R053",
        "DE-R-", "DK-R-", "GR-R-", "IS-R-", "IT-R-", "NL-R-", "NO-R-", "SE-R-",
    ];

    [Fact]
    public void A_written_invoice_has_no_fatal_finding() =>
        Check.One(Often, Prop.ForAll(GeneratedDocuments.Invoices, invoice => Fatal(invoice).ShouldBeEmpty()));

    [Fact]
    public void A_written_credit_note_has_no_fatal_finding() =>
        Check.One(Often, Prop.ForAll(GeneratedDocuments.CreditNotes, note => Fatal(note).ShouldBeEmpty()));

    /// <summary>Most odd contents are refused; those that are not must be written right.</summary>
    [Fact]
    public void What_the_content_rules_let_through_has_no_fatal_finding()
    {
        var passed = 0;
        Check.One(Often.WithMaxTest(2_000), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (content, changes) = OddDocuments.Of(seed);
            if (ContentRules.Check(content).Count == 0)
            {
                passed++;
                Fatal(Issued(content))
                    .Where(fault => !LeftToTheNetwork.Any(rule => fault.StartsWith(rule, StringComparison.Ordinal)))
                    .ShouldBeEmpty(changes);
            }
        }));
        passed.ShouldBeGreaterThan(400);
    }

    private static BillingDocument Issued(DocumentContent content) => BillingTypeCodes.IsCreditNote(content.TypeCode)
        ? CreditNote.Issue("2026-1", content)
        : Invoice.Issue("2026-1", content);

    private static string[] Fatal(BillingDocument document)
    {
        var release = document.Content.Profile == BillingProfile.SelfBilling
            ? RuleRelease.SelfBilling302
            : RuleRelease.Billing3021;
        var report = DocumentValidator.Validate(UblWriter.Write(document), release);
        return
        [
            .. report.Findings
                .Where(finding => finding.Severity == Severity.Fatal)
                .Select(finding => $"{finding.Rule} {finding.Path}: {finding.Message}"),
        ];
    }
}
