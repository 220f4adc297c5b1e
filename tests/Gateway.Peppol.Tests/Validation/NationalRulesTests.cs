using System.Diagnostics;
using System.Text;
using Gateway.Domain.Languages;
using Gateway.Peppol.Tests.Validation.Cases;
using Gateway.Peppol.Validation;
using Gateway.Peppol.Validation.Rules.Peppol;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>What the cases of each country (Cases/DE-R.txt and its like) do not show.</summary>
public class NationalRulesTests
{
    private static readonly string[] Countries = ["DE", "DK", "GR", "IS", "IT", "NL", "NO", "SE"];

    /// <summary>Texts of payment terms, and whether 3.0.20 and 3.0.21 take them.</summary>
    public static TheoryData<string, bool, bool> PaymentTerms => new()
    {
        { "#SKONTO#TAGE=10#PROZENT=2.00#\n", true, true },
        { "#SKONTO#TAGE=10#PROZENT=2.00#BASISBETRAG=-100.00#\n", true, true },
        { "  #SKONTO#TAGE=10#PROZENT=2.00#  \n  ", true, true },
        { "Bald zahlen!\n#SKONTO#TAGE=10#PROZENT=2.00#\n#SKONTO#TAGE=20#PROZENT=1.00#\n", true, true },
        { "#SKONTO#TAGE=10#PROZENT=2.00#\nDanach netto", true, true },
        { "#SKONTO#TAGE=10#PROZENT=2.00#\nDanach Nr. #\n", true, true },
        { "Danach netto, #1# oder #2#", true, true },
        { "#SKONTO#TAGE=10#PROZENT=2.00#", false, false },
        { "#SKONTO#TAGE=10#PROZENT=2.00#\n#SKONTO#TAGE=20#PROZENT=1.00#", false, false },
        { "#SKONTO#TAGE=10#PROZENT=2.00# danach netto\n", false, false },
        { "#SKONTO#TAGE=10#PROZENT=2.00#\nDanach #1# oder #2#", false, false },
        { "#SKONTO#TAGE=10#PROZENT=2.0#\n", false, false },
        { "#SKONTO#TAGE=10 #PROZENT=2.00#\n", false, false },
        { "#SKONTO#TAGE=10#PROZENT=2.00#\n#\n", false, false },

        // What stands before a discount in its line counts only since 3.0.21.
        { "#Vorab#SKONTO#TAGE=10#PROZENT=2.00#\n", true, false },
    };

    [Theory]
    [MemberData(nameof(PaymentTerms))]
    public void Cash_discounts_have_a_line_of_their_own(string terms, bool isRight3020, bool isRight3021)
    {
        var document = German(terms);
        Fires("DE-R-018", document, RuleRelease.Billing3020).ShouldBe(!isRight3020);
        Fires("DE-R-018", document, RuleRelease.Billing3021).ShouldBe(!isRight3021);
    }

    [Fact]
    public void Discounts_in_two_payment_terms_cannot_be_judged()
    {
        var document = DocumentEdit.Apply(CaseFile.BaseDocument("german"), ["copy cac:PaymentTerms"]);
        Rules(document).ShouldBe(["UBL-SR-05", "SGW-UNJUDGED"], ignoreOrder: true);
    }

    [Fact]
    public void A_Belgian_document_is_asked_nothing_national() =>
        AskedRules.Of(CaseFile.BaseDocument("rich"), RuleRelease.Billing3021).Where(IsNational).ShouldBeEmpty();

    [Theory]
    [InlineData("german", "DE")]
    [InlineData("danish", "DK")]
    [InlineData("greek", "GR")]
    [InlineData("icelandic", "IS")]
    [InlineData("italian", "IT")]
    [InlineData("dutch", "NL")]
    [InlineData("norwegian", "NO")]
    [InlineData("swedish", "SE")]
    public void A_document_is_asked_what_its_country_asks_and_no_other(string document, string country) =>
        AskedRules.Of(CaseFile.BaseDocument(document), RuleRelease.Billing3021)
            .Where(IsNational)
            .Select(rule => rule[..2])
            .Distinct()
            .ShouldBe([country]);

    [Fact]
    public void Self_billing_has_nothing_national() =>
        RuleRelease.SelfBilling302.Book.Rules.Where(rule => IsNational(rule.Id)).ShouldBeEmpty();

    [Theory]
    [InlineData("DK-R-003")]
    [InlineData("DK-R-017")]
    public void What_Denmark_warned_of_until_3020_is_fatal_since(string id)
    {
        FlagOf(id, RuleRelease.Billing3020).ShouldBe("Warning");
        FlagOf(id, RuleRelease.Billing3021).ShouldBe("Fatal");
    }

    [Fact]
    public void Findings_speak_four_languages_and_leave_no_gap()
    {
        var sentences = Countries
            .SelectMany(country => CaseFile.Read($"{country}-R"))
            .Where(one => one.Fires)
            .SelectMany(one => DocumentValidator.Validate(one.Document, one.Release).Findings)
            .Where(finding => IsNational(finding.Rule))
            .SelectMany(finding => Enum.GetValues<Language>().Select(finding.Message.In))
            .ToArray();
        sentences.Length.ShouldBeGreaterThan(400);
        sentences.Where(text => text.Length < 30 || text.AsSpan().ContainsAny("{}")).ShouldBeEmpty();
    }

    [Fact]
    public void Each_language_has_words_of_its_own() =>
        RuleRelease.Billing3021.Book.Rules.Where(rule => IsNational(rule.Id))
            .Select(rule => (rule.Id, Says: SentenceOf(rule)))
            .Where(rule => new[] { rule.Says.Fr, rule.Says.Nl, rule.Says.De, rule.Says.En }.Distinct().Count() < 4)
            .Select(rule => rule.Id)
            .ShouldBeEmpty();

    [Fact]
    public void A_hundred_thousand_discounts_are_judged_at_once()
    {
        var line = "#SKONTO#TAGE=10#PROZENT=2.00#\n";
        var watch = Stopwatch.StartNew();
        Rules(German(string.Concat(Enumerable.Repeat(line, 100_000)) + new string('-', 1_000_000))).ShouldBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("greek", "cbc:ID", "|")]
    [InlineData("german", "cac:AccountingSupplierParty//cbc:ElectronicMail", "a@")]
    [InlineData("german", "cac:AccountingSupplierParty//cbc:ElectronicMail", "a.")]
    [InlineData("german", "cac:AccountingSupplierParty//cbc:ElectronicMail", "a-")]
    [InlineData("german", "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID", "D ")]
    [InlineData("swedish", "cac:AccountingSupplierParty//cac:PartyLegalEntity/cbc:CompanyID", "5")]
    public void A_giant_value_is_judged_at_once(string name, string path, string repeated)
    {
        var giant = string.Concat(Enumerable.Repeat(repeated, 500_000));
        var document = DocumentEdit.Apply(CaseFile.BaseDocument(name), [$"set {path} = {giant}"]);
        var watch = Stopwatch.StartNew();
        foreach (var release in new[] { RuleRelease.Billing3020, RuleRelease.Billing3021 })
        {
            var report = DocumentValidator.Validate(document, release);
            report.Failure.ShouldBeNull();
            report.Findings.ShouldContain(finding => IsNational(finding.Rule));
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("GB82WEST12345698765432", true)]
    [InlineData("GB83WEST12345698765432", false)]
    [InlineData("WEST12345698765432GB82", false)]
    [InlineData("GB8", false)]
    [InlineData("", false)]
    public void An_IBAN_has_two_digits_that_check_it(string iban, bool isRight) =>
        CheckDigits.IsIban(Encoding.ASCII.GetBytes(iban)).ShouldBe(isRight);

    [Theory]
    [InlineData("098123457", true)]
    [InlineData("800456122", true)]
    [InlineData("098123457 and more", true)]
    [InlineData("098123458", false)]
    [InlineData("09812345", false)]
    [InlineData("09812345x", false)]
    public void A_Greek_tax_number_ends_in_a_check_digit(string number, bool isRight) =>
        CheckDigits.IsGreekTaxNumber(Encoding.ASCII.GetBytes(number)).ShouldBe(isRight);

    private static byte[] German(string terms)
    {
        const string Note = "<cbc:Note>@</cbc:Note>";
        var document = DocumentEdit.Apply(CaseFile.BaseDocument("german"), ["set cac:PaymentTerms/cbc:Note = @"]);
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(document).Replace(Note, $"<cbc:Note>{terms}</cbc:Note>"));
    }

    private static bool Fires(string rule, byte[] document, RuleRelease release) =>
        DocumentValidator.Validate(document, release).Findings.Any(finding => finding.Rule == rule);

    private static string[] Rules(byte[] document) =>
        [.. DocumentValidator.Validate(document, RuleRelease.Billing3021).Findings.Select(finding => finding.Rule)];

    private static bool IsNational(string rule) => rule[2] == '-' && Countries.Contains(rule[..2]) && rule[4] == '-';

    private static string FlagOf(string id, RuleRelease release) =>
        release.Book.Rules.Single(rule => rule.Id == id).Severity.ToString();

    /// <summary>What a rule says of an element that is not there: the words, with dashes for values.</summary>
    private static Sentence SentenceOf(Gateway.Peppol.Validation.Rules.Rule rule) => rule.Says(rule, default);
}
