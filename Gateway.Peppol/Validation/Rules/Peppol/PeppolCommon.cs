using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;
using Numbers = Gateway.Peppol.Validation.Rules.Peppol.PeppolCommonNumbers;
using Words = Gateway.Peppol.Validation.Rules.Peppol.PeppolCommonWording;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// PEPPOL-COMMON: the identifiers of some schemes have a form, and some have check digits. One row a scheme; white
/// space around an identifier does not count, except in the Danish ones.
/// </summary>
internal static class PeppolCommon
{
    /// <summary>The same in every release of BIS Billing and of self-billing.</summary>
    public static readonly Rule[] Rules =
    [
        Trimmed("R040", Fatal, Business.Scheme("0088"), Numbers.IsGln, Words.Gln),
        Trimmed("R041", Fatal, Business.Scheme("0192"), Numbers.IsNorwegian, Words.Norwegian),
        Trimmed("R043", Fatal, Business.Scheme("0208"), Numbers.IsBelgian, Words.Belgian),
        Trimmed("R044", Warning, Business.Scheme("0201"), Numbers.IsItalianOffice, Words.ItalianOffice),
        Trimmed("R045", Warning, Business.Scheme("0210"), Numbers.IsItalianFiscalCode, Words.ItalianFiscalCode),
        Trimmed("R046", Warning, Business.Scheme("9907"), Numbers.IsItalianFiscalCode, Words.ItalianFiscalCode),
        Trimmed("R047", Warning, Business.Scheme("0211"), Numbers.IsItalianVatIfItalian, Words.ItalianVat),
        Trimmed("R049", Fatal, Business.Scheme("0007"), Numbers.IsSwedish, Words.Swedish),
        Trimmed("R050", Fatal, Business.Scheme("0151"), Numbers.IsAustralian, Words.Australian),
    ];

    public static readonly Rule DanishCompany =
        AsItStands("R042", Fatal, Business.Scheme("0184"), Numbers.IsDanishCompany, Words.DanishCompany);

    /// <summary>Until self-billing 3.0.1 only with the letters.</summary>
    public static readonly Rule DanishCompanySelfBilling301 =
        AsItStands("R042", Fatal, Business.Scheme("0184"), Numbers.IsDanishVat, Words.DanishVat);

    public static readonly Rule[] Danish =
    [
        AsItStands("R052", Fatal, Business.Scheme("0096"), Numbers.IsDanishUnit, Words.DanishUnit),
        AsItStands("R053", Fatal, Business.Scheme("0198"), Numbers.IsDanishVat, Words.DanishVat),
    ];

    /// <summary>Until 3.0.20 they only warn.</summary>
    public static readonly Rule[] Danish3020 = [.. Danish.Select(rule => rule with { Severity = Warning })];

    /// <summary>New in 3.0.21: the Dutch ones.</summary>
    public static readonly Rule[] Added3021 =
    [
        Trimmed("R054", Warning, Business.Scheme("0106"), Numbers.IsDutchCompany, Words.DutchCompany),
        Trimmed("R055", Warning, Business.Scheme("0190"), Numbers.IsDutchOrganisation, Words.DutchOrganisation),
        Trimmed("R056-1", Warning, Business.Scheme("9944"), Numbers.IsDutchVat, Words.DutchVat),
        Trimmed("R056-2", Warning, Business.DutchVatNumber, Numbers.IsDutchVat, Words.DutchVat),
        Trimmed("R057", Warning, Business.Scheme("0217"), Numbers.IsDutchBranch, Words.DutchBranch),
    ];

    private delegate bool Form(ReadOnlySpan<byte> identifier);

    private static Rule Trimmed(string number, Severity flag, RuleContext scheme, Form hasForm, Sentence sentence) =>
        AsItStands(number, flag, scheme, identifier => hasForm(XPathText.Trim(identifier)), sentence);

    private static Rule AsItStands(string number, Severity flag, RuleContext scheme, Form hasForm, Sentence sentence) =>
        new($"PEPPOL-COMMON-{number}", flag, scheme)
        {
            Holds = identifier => hasForm(identifier.Text),
            Says = (rule, identifier) => Say.About(rule, identifier, sentence, Shown.Text(identifier)),
        };
}
