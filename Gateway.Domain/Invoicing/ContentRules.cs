using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing.Rules;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// What makes a document impossible to issue: the rules of EN 16931 on what it says, those of Belgian VAT that the
/// norm leaves open, and bounds on everything. A content without findings has totals, can be written in XML and is
/// coherent in itself; what a channel asks beyond that (BIS: a buyer reference, an electronic address) is for the
/// validation of the written document. Nothing here reads a clock: whether an issue date is too old or in the
/// future is for the caller.
/// </summary>
public static class ContentRules
{
    public const int LinesMax = DocumentRules.LinesMax;

    /// <summary>Every rule that can be broken, by id.</summary>
    public static IReadOnlyList<ContentRule> Book => RuleBook.All;

    /// <summary>
    /// All that is wrong with the content, each finding fatal, with the JSON pointer of the field in the API's form
    /// of the model; the first thousand when there are more. Never throws for what a document says.
    /// </summary>
    public static IReadOnlyList<Finding> Check(DocumentContent content, CreditBasis basis = CreditBasis.Invoice)
    {
        ArgumentNullException.ThrowIfNull(content);
        var findings = new ContentFindings();
        DocumentRules.Check(content, basis, findings);
        PartyRules.Check(content, findings);
        VatRules.Check(content, findings);
        ExemptionRules.Check(content, findings);
        PaymentRules.Check(content, findings);
        AttachmentRules.Check(content.Attachments, findings);
        TermRules.Check(content, findings);
        LineRules.Check(content, findings);
        TotalsRules.Check(content, findings);
        return findings.All;
    }
}
