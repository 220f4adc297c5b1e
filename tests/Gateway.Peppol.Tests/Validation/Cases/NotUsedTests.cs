using System.Text.RegularExpressions;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.Structure;

namespace Gateway.Peppol.Tests.Validation.Cases;

/// <summary>
/// The rules that say only that something is not used, each shown from its row of the table: what it speaks of is put
/// into a document of our own, the schema takes it wherever UBL has it, and the rule tells it in its place.
/// </summary>
public partial class NotUsedTests(ITestOutputHelper output)
{
    /// <summary>Where a row that is met anywhere is shown, when the base document has no such element yet.</summary>
    private static readonly Dictionary<string, string> Homes = new()
    {
        ["cac:CardAccount"] = "cac:PaymentMeans/",
        ["cac:PaymentMandate"] = "cac:PaymentMeans/",
        ["cac:FinancialInstitution"] = "cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/",
        ["cac:PaymentMeans"] = "",
        ["cbc:PrimaryAccountNumberID"] = "cac:PaymentMeans/cac:CardAccount/",
    };

    [Fact]
    public void What_is_not_used_is_told_where_it_stands()
    {
        var rows = (
            from rule in RuleRelease.Billing3021.Book.Rules
            from row in rule.NotUsed
            select Fault(rule, row)).ToArray();
        output.WriteLine($"{rows.Length} rows");
        rows.Length.ShouldBeGreaterThan(676);
        rows.OfType<string>().ShouldBeEmpty();
    }

    private static string? Fault(Rule rule, NotUsed row)
    {
        var path = PathOf(row);
        var root = BaseOf(path);
        var report = DocumentValidator.Validate(With(path, root), RuleRelease.Billing3021);
        var told = report.Findings.Where(finding => finding.Rule == rule.Id).Select(Place).ToArray();
        var isInSchema = UblHas(root, path);
        return told.Length == 0 ? $"{rule.Id} {row}: fired are {report.ToRuleList()}"
            : !told.All(place => place.EndsWith(row.ToString().TrimStart('/'), StringComparison.Ordinal))
                ? $"{rule.Id} {row}: told at {string.Join(", ", told)}"
            : isInSchema && report.Findings.FirstOrDefault(finding => finding.Rule == "XSD") is { } broken
                ? $"{rule.Id} {row}: {broken.Path} {broken.Message.In(Language.En)}"
            : null;
    }

    private static byte[] With(string path, ElementName root)
    {
        var document = CaseFile.BaseDocument(root == RootElements.Invoice ? "rich" : "credit-note");
        var edit = path.Contains("/@", StringComparison.Ordinal) ? $"set {path} = 7" : $"add {path}";
        return SchemaFiller.Fill(DocumentEdit.Apply(document, [edit]));
    }

    private static string PathOf(NotUsed row) =>
        !row.IsAnywhere ? row.ToString()
        : Homes.TryGetValue(row.Path[0].Text, out var home) ? home + row.ToString()[2..]
        : row.ToString();

    /// <summary>What an invoice does not have is shown in a credit note.</summary>
    private static ElementName BaseOf(string path)
    {
        var first = path.TrimStart('/').Split('/')[0];
        var isOfCreditNotes = !path.StartsWith("//", StringComparison.Ordinal)
            && !Children(RootElements.Invoice).Contains(first)
            && Children(RootElements.CreditNote).Contains(first);
        return isOfCreditNotes ? RootElements.CreditNote : RootElements.Invoice;
    }

    /// <summary>Some rules speak of what UBL does not have; only what breaks the schema can break them.</summary>
    private static bool UblHas(ElementName root, string path)
    {
        var parent = root;
        foreach (var step in path.Split("/@")[0].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!path.StartsWith("//", StringComparison.Ordinal) && !Children(parent).Contains(step))
            {
                return false;
            }

            parent = Vocabulary.Named(step);
        }

        return true;
    }

    private static IEnumerable<string> Children(ElementName parent) =>
        StructureTable.ContentOf(parent)?.Particles.Select(particle => particle.Element.Text) ?? [];

    private static string Place(Finding finding) => Position().Replace(finding.Path!, "");

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Position();
}
