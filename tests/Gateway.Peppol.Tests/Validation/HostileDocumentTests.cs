using System.Diagnostics;
using System.Text;
using System.Xml;
using Gateway.Peppol.Tests.Validation.Cases;
using Gateway.Peppol.Validation;
using static Gateway.Peppol.Tests.Validation.Documents;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>
/// What must be refused, quickly, in bounded memory, with a clear finding and never with an exception.
/// </summary>
public class HostileDocumentTests(ITestOutputHelper output)
{
    private static readonly TimeSpan FuzzTime = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("no xml")]
    [InlineData("<Invoice>")]
    [InlineData("<Invoice></invoice>")]
    [InlineData("<Invoice/><Invoice/>")]
    [InlineData("<Invoice/>text")]
    [InlineData("<a b='1' b='2'/>")]
    [InlineData("<a b=1/>")]
    [InlineData("<a b='1'c='2'/>")]
    [InlineData("<a b='<'/>")]
    [InlineData("<a>&nbsp;</a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<a>&#xD800;</a>")]
    [InlineData("<a>&#x110000;</a>")]
    [InlineData("<a>&</a>")]
    [InlineData("<a>]]></a>")]
    [InlineData("<a><!-- -- --></a>")]
    [InlineData("<a><!-- --->x</a>")]
    [InlineData("<a><?xml version='1.0'?></a>")]
    [InlineData(" <?xml version='1.0'?><a/>")]
    [InlineData("<?xml version='1.1'?><a/>")]
    [InlineData("<?xml encoding='UTF-8'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='EBCDIC'?><a/>")]
    [InlineData("<p:a/>")]
    [InlineData("<a p:b='1'/>")]
    [InlineData("<a xmlns:p=''/>")]
    [InlineData("<a xmlns:xml='urn:x'/>")]
    [InlineData("<a xmlns:p='http://www.w3.org/2000/xmlns/'/>")]
    [InlineData("<a xmlns:p='urn:x' xmlns:q='urn:x' p:b='1' q:b='2'/>")]
    [InlineData("<a:b:c xmlns:a='urn:x'/>")]
    [InlineData("<1a/>")]
    [InlineData("<a><![CDATA[x</a>")]
    [InlineData("<a\u0001/>")]
    [InlineData("<a>\uFFFE</a>")]
    public void Malformed_documents_are_told_to_be_no_XML(string document) =>
        Judge(document).ToRuleList().ShouldBe("SGW-XML:fatal");

    [Fact]
    public void Entities_are_refused_before_they_expand()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9)
            .Select(level => $"<!ENTITY lol{level} \"{string.Concat(Enumerable.Repeat($"&lol{level - 1};", 10))}\">"));
        Judge($"<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">{laughs}]><Invoice>&lol9;</Invoice>").ToRuleList()
            .ShouldBe("SGW-XML:fatal");
        Judge("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>").ToRuleList().ShouldBe("SGW-XML:fatal");
    }

    [Fact]
    public void A_hundred_thousand_nested_elements_are_refused() =>
        Judge(string.Concat(Enumerable.Repeat("<a>", 100_000))).ToRuleList().ShouldBe("SGW-XML:fatal");

    [Fact]
    public void A_thousand_attributes_are_refused() =>
        Judge($"<a {string.Join(' ', Enumerable.Range(0, 1000).Select(number => $"b{number}=''"))}/>").ToRuleList()
            .ShouldBe("SGW-XML:fatal");

    [Fact]
    public void A_million_broken_lines_are_judged_in_bounded_time_and_told_a_bounded_number_of_times()
    {
        var lines = new StringBuilder(20_000_000).Insert(0, "<cac:InvoiceLine/>", 1_000_000);
        var watch = Stopwatch.StartNew();
        var report = Judge(Invoice(Head + Parties + lines));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
        report.IsFatal.ShouldBeTrue();
        report.Findings.Count.ShouldBeLessThan(5_000);
        report.Omitted.ShouldBeGreaterThan(1_000_000);
    }

    /// <summary>Three elements a line: one line more than are kept.</summary>
    [Fact]
    public void A_million_lines_that_are_too_many_are_refused_in_bounded_memory()
    {
        var lines = new StringBuilder(60_000_000)
            .Insert(0, "<cac:InvoiceLine><cbc:ID>1</cbc:ID><cac:Item/></cac:InvoiceLine>", 1_000_000);
        var document = Encoding.UTF8.GetBytes(Invoice(Head + Parties + lines));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Judge(document).ToRuleList().ShouldBe("SGW-XML:fatal");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10L * document.Length);
    }

    [Theory]
    [InlineData(100_000_001)]
    [InlineData(500_000_000)]
    public void More_than_a_hundred_megabytes_are_refused_unread(int length)
    {
        var watch = Stopwatch.StartNew();
        Judge(new byte[length]).ToRuleList().ShouldBe("SGW-XML:fatal");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    /// <summary>A name of 100 kilobytes, a value of ten megabytes, a megabyte of blanks: within the bounds.</summary>
    [Fact]
    public void Long_names_and_long_values_are_told_shortened()
    {
        var name = new string('n', 100_000);
        var id = $"<cbc:{name} {name}='{name}'><cbc:{name}Amount/></cbc:{name}>"
            + $"<cbc:ID>{new string('1', 10_000_000)}</cbc:ID>";
        var report = Judge(Valid.Replace("<cbc:ID>1</cbc:ID>", id).Replace("2026-11-20", new string(' ', 1_000_000)));
        report.IsFatal.ShouldBeTrue();
        report.Failure.ShouldBeNull();
        report.Findings.Sum(finding => finding.Message.ToString().Length + finding.Path!.Length)
            .ShouldBeLessThan(100_000);
    }

    [Fact]
    public void A_document_that_breaks_off_is_told_to_be_no_XML_wherever_that_is()
    {
        var document = CaseFile.BaseDocument("rich");
        var end = document.AsSpan().LastIndexOf((byte)'>');
        for (var length = 0; length <= end; length += 1 + (length / 50))
        {
            Judge(document[..length]).ToRuleList().ShouldBe("SGW-XML:fatal", $"the first {length} bytes");
        }
    }

    [Fact]
    public void Broken_UTF8_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Valid);
        bytes[^20] = 0xFF;
        Judge(bytes).ToRuleList().ShouldBe("SGW-XML:fatal");
    }

    [Fact]
    public void Every_encoding_that_is_read_gives_the_same_verdict()
    {
        var expected = Judge(Valid).ToRuleList();
        byte[] mark = [0xEF, 0xBB, 0xBF];
        Judge([.. mark, .. Encoding.UTF8.GetBytes(Valid)]).ToRuleList().ShouldBe(expected);
        Judge([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Valid)]).ToRuleList().ShouldBe(expected);
        Judge(Encoding.BigEndianUnicode.GetBytes(Valid)).ToRuleList().ShouldBe(expected);
        Judge(Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?>" + Valid)).ToRuleList()
            .ShouldBe(expected);
        Judge(Encoding.UTF8.GetBytes("<?xml version='1.0' encoding='UTF-8'?>" + Valid)).ToRuleList().ShouldBe(expected);
    }

    [Fact]
    public void Prefixes_may_be_any() =>
        Judge(Valid.Replace("cbc:", "b:").Replace(":cbc", ":b").Replace("cac:", "a:").Replace(":cac", ":a"))
            .ToRuleList().ShouldBe(Judge(Valid).ToRuleList());

    [Fact]
    public void A_namespace_may_be_declared_where_it_is_used() =>
        Judge(Valid.Replace(
            "<cbc:IssueDate>2026-11-20</cbc:IssueDate>",
            "<IssueDate xmlns='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'>2026-11-20"
            + "</IssueDate>"))
            .ToRuleList().ShouldBe(Judge(Valid).ToRuleList());

    [Fact]
    public void Comments_references_and_CDATA_do_not_change_a_value() =>
        Structure(Valid.Replace("2026-11-20", "2026<!-- x -->-1&#x31;-<![CDATA[20]]><?p i?>")).ShouldBeEmpty();

    [Fact]
    public void No_cut_and_no_changed_byte_ends_in_an_exception_or_in_another_judgement_of_well_formedness()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        byte[][] documents =
        [
            .. CaseFile.BaseDocuments.Select(CaseFile.BaseDocument),
            .. Corpus.Find("billing")?.Documents.Where(bytes => bytes.Length < 20_000) ?? [],
        ];
        var watch = Stopwatch.StartNew();
        var count = 0;
        while (watch.Elapsed < FuzzTime)
        {
            var document = documents[random.Next(documents.Length)];
            var bytes = Mutated(document, random);
            var report = DocumentValidator.Validate(bytes, RuleRelease.Billing3021);
            report.Failure.ShouldBeNull();
            if (HasSameDeclaration(bytes, document))
            {
                IsNotXml(report).ShouldBe(!IsWellFormed(bytes), Encoding.UTF8.GetString(bytes));
            }

            count++;
        }

        output.WriteLine($"{count} documents");
    }

    private static byte[] Mutated(byte[] document, Random random)
    {
        const string Interesting = "<>/&;'\"=![]-?:# \n\r\txml\u0000\u0080";
        var bytes = random.Next(10) == 0 ? document[..random.Next(document.Length)] : [.. document];
        for (var change = random.Next(1, 4); change > 0 && bytes.Length > 0; change--)
        {
            bytes[random.Next(bytes.Length)] = (byte)Interesting[random.Next(Interesting.Length)];
        }

        return bytes;
    }

    /// <summary>The framework takes declarations that XML 1.0 does not, such as <c>version='1.0#'</c>: there it is no
    /// measure.</summary>
    private static bool HasSameDeclaration(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> document) =>
        bytes.StartsWith(document[..(document.IndexOf("?>"u8) + 1)]);

    private static bool IsNotXml(ValidationReport report) => report.Findings.Any(finding => finding.Rule == "SGW-XML");

    private static bool IsWellFormed(byte[] bytes)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
