using System.IO.Compression;
using System.Text;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Peppol.Responses;
using Gateway.Peppol.Tests.Ubl;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Responses;

/// <summary>The Message Level Status: written, read, and held to the rules of MLS 1.0 both ways.</summary>
public class MessageStatusTests
{
    public static TheoryData<string, string, string> Broken { get; } = new()
    {
        { "urn:peppol:edec:mls:1.0", "urn:peppol:edec:mls:9.0", "SGW-MLS-01" },
        { "<cbc:ProfileID>urn:peppol:edec:mls<", "<cbc:ProfileID>urn:other<", "SGW-MLS-01" },
        { "<cbc:ID>mls-1</cbc:ID>", "", "SGW-UBL-03" },
        { "<cbc:ID>mls-1</cbc:ID>", "<cbc:ID> </cbc:ID>", "SGW-UBL-03" },
        { "<cbc:IssueTime>12:34:56Z<", "<cbc:IssueTime>12:34:56<", "SGW-MLS-03" },
        { "2026-03-04", "04/03/2026", "SGW-MLS-03" },
        { "schemeID=\"0242\">000222<", "schemeID=\"0208\">0202239951<", "SGW-MLS-04" },
        { ">000111-MLS.EUR<", ">111<", "SGW-MLS-04" },
        { ">RE<", ">XX<", "SGW-UBL-07" },
        { ">RE<", ">re<", "SGW-UBL-07" },
        { ">RE<", ">AB<", "SGW-MLS-06" },
        { ">RE<", ">AP<", "SGW-MLS-06" },
        { ">BV<", ">BW<", "SGW-MLS-05" },
        { ">BV<", ">ZZ<", "SGW-UBL-07" },
        { "<cbc:Description>Broken.</cbc:Description>", "", "SGW-UBL-03" },
        { "<cbc:Description>The sum is wrong.</cbc:Description>", "", "SGW-UBL-03" },
        { "<cbc:LineID>/Invoice/x</cbc:LineID>", "", "SGW-UBL-03" },
        { "<cbc:ID>original-1</cbc:ID>", "", "SGW-UBL-03" },
        {
            "<cac:DocumentReference>", "<cac:DocumentReference><cbc:ID>other</cbc:ID></cac:DocumentReference>"
            + "<cac:DocumentReference>", "SGW-MLS-02"
        },
        { "</ApplicationResponse>", "<cac:DocumentResponse/></ApplicationResponse>", "SGW-MLS-02" },
        { "<ApplicationResponse", "<!DOCTYPE x><ApplicationResponse", "SGW-UBL-01" },
        { "</ApplicationResponse>", "", "SGW-UBL-01" },
    };

    private static MessageStatus Rejection { get; } = new()
    {
        Id = "mls-1",
        IssuedAt = new DateTimeOffset(2026, 3, 4, 12, 34, 56, TimeSpan.Zero),
        Sender = ParticipantId.Parse("0242:000222"),
        Receiver = ParticipantId.Parse("0242:000111-MLS.EUR"),
        Code = MessageStatusCode.Rejected,
        Description = "Broken.",
        InstanceId = "original-1",
        Issues =
        [
            new MessageStatusIssue(MessageStatusReason.RuleViolation, "The sum is wrong.", "/Invoice/x"),
        ],
    };

    public static TheoryData<int> Written { get; } = [0, 1, 2, 3];

    private static MessageStatus[] Good { get; } =
    [
        Rejection,
        Rejection with { Code = MessageStatusCode.Confirmed, Description = null, Issues = [] },
        Rejection with
        {
            Code = MessageStatusCode.Accepted,
            Issues = [new MessageStatusIssue(MessageStatusReason.RuleWarning, "Ω & <b>", null)],
        },
        Rejection with
        {
            Issues =
            [
                new MessageStatusIssue(MessageStatusReason.DeliveryFailure, "Nobody there.", null),
                new MessageStatusIssue(MessageStatusReason.SyntaxViolation, "No XML.", "/"),
                new MessageStatusIssue(MessageStatusReason.RuleWarning, "Also.", null),
            ],
        },
    ];

    [Theory, MemberData(nameof(Written))]
    public void What_is_written_reads_back_and_is_UBL(int which)
    {
        var written = MessageStatusWriter.Write(Good[which]);
        var reading = MessageStatusReader.Read(written);

        reading.Findings.ShouldBeEmpty();
        reading.Status.ShouldNotBeNull().ShouldBe(Good[which] with { Issues = reading.Status.Issues });
        reading.Status.Issues.ShouldBe(Good[which].Issues);
        UblSchema.SkipWhereAbsent();
        UblSchema.FaultsOf(written).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Broken))]
    public void Whatever_is_broken_is_found(string part, string instead, string rule)
    {
        var text = Encoding.UTF8.GetString(MessageStatusWriter.Write(Rejection));
        text.ShouldContain(part);
        var at = text.IndexOf(part, StringComparison.Ordinal);
        var reading = MessageStatusReader.Read(
            Encoding.UTF8.GetBytes(text[..at] + instead + text[(at + part.Length)..]));

        reading.Status.ShouldBeNull();
        reading.Findings.Select(finding => finding.Rule).ShouldContain(rule);
        Enum.GetValues<Language>().Select(reading.Findings[0].Message.In).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void A_rejection_that_is_badly_written_still_says_of_what()
    {
        var text = Encoding.UTF8.GetString(MessageStatusWriter.Write(Rejection));
        var reading = MessageStatusReader.Read(
            Encoding.UTF8.GetBytes(text.Replace("12:34:56Z", "noon", StringComparison.Ordinal)));
        (reading.Code, reading.InstanceId).ShouldBe((MessageStatusCode.Rejected, "original-1"));
        reading.Issues.ShouldHaveSingleItem().Reason.ShouldBe(MessageStatusReason.RuleViolation);
    }

    [Fact]
    public void None_is_written_that_would_not_be_taken()
    {
        MessageStatus[] wrong =
        [
            Rejection with { Issues = [] },
            Rejection with { Description = " " },
            Rejection with { Code = MessageStatusCode.Accepted },
            Rejection with { InstanceId = "" },
            Rejection with { Sender = ParticipantId.Parse("0208:0202239951") },
            Rejection with { Description = "\u0001" },
        ];
        foreach (var one in wrong)
        {
            Should.Throw<ArgumentException>(() => MessageStatusWriter.Write(one));
        }
    }

    [Fact]
    public void Ten_megabytes_of_text_are_refused_soon()
    {
        var text = Encoding.UTF8.GetString(MessageStatusWriter.Write(Rejection));
        var large = Encoding.UTF8.GetBytes(
            text.Replace("Broken.", new string('x', 10_000_000), StringComparison.Ordinal));
        MessageStatusReader.Read(large).Findings.ShouldHaveSingleItem().Rule.ShouldBe("SGW-UBL-01");
        MessageStatusReader.TooLarge(large.Length).Findings.ShouldHaveSingleItem().Rule.ShouldBe("SGW-MLS-07");
    }

    [Fact]
    public void Those_that_the_network_gives_as_examples_are_read()
    {
        if (SharedFolder.Find("corpus") is not { } corpus)
        {
            Assert.Skip("The corpus does not lie beside the repository (../shared/corpus).");
            return;
        }

        using var archive = ZipFile.OpenRead(Path.Combine(corpus, "responses.zip"));
        var read = 0;
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            var text = Encoding.UTF8.GetString(content.ToArray());
            // Before the scheme of service providers had its number they were written with another.
            if (text.Contains("urn:peppol:edec:mls:1.0", StringComparison.Ordinal)
                && text.Contains("\"0242\"", StringComparison.Ordinal))
            {
                read++;
                MessageStatusReader.Read(content.ToArray()).Findings.ShouldBeEmpty(entry.Name);
            }
        }

        read.ShouldBeGreaterThan(8);
    }

    [Fact]
    public void Findings_become_issues_by_their_weight_and_kind()
    {
        Finding[] findings =
        [
            Finding.Warning("PEPPOL-EN16931-R053", null, Sentence.Same("worth a look")),
            Finding.Fatal("BR-CO-10", null, Sentence.Same("wrong\u0000sum\uFFFE " + new string('x', 2000))) with
            {
                Path = "/Invoice/cac:LegalMonetaryTotal",
            },
            Finding.Fatal("XSD", null, Sentence.Same("no element")),
            .. Enumerable.Repeat(Finding.Fatal("BR-01", null, Sentence.Same("again")), 500),
        ];
        var issues = MessageStatusIssues.Of(findings);

        issues.Count.ShouldBe(MessageStatusIssues.IssuesMax);
        issues[0].Reason.ShouldBe(MessageStatusReason.RuleViolation);
        issues[0].Path.ShouldBe("/Invoice/cac:LegalMonetaryTotal");
        issues[0].Text.ShouldStartWith("[BR-CO-10] wrong sum");
        issues[1].Reason.ShouldBe(MessageStatusReason.SyntaxViolation);
        issues.ShouldNotContain(issue => issue.Reason == MessageStatusReason.RuleWarning, "fatal ones come first");
        MessageStatusWriter.Write(Rejection with { Issues = issues }).Length.ShouldBeLessThan(100_000);
    }

    [Theory]
    [InlineData("0242:000306", true)]
    [InlineData("0242:000306-MLS", true)]
    [InlineData("0242:000306-mls.eu-1", true)]
    [InlineData("0242:00030", false)]
    [InlineData("0242:0003067", false)]
    [InlineData("0242:000306-", false)]
    [InlineData("0242:000306-MLS.x", false)]
    [InlineData("0242:000306-MLS.EU", false)]
    [InlineData("0242:000306 x", false)]
    [InlineData("0208:0202239951", false)]
    [InlineData(null, false)]
    public void A_service_provider_is_six_digits_alone_or_with_a_use_case(string? text, bool isOne) =>
        (ServiceProviders.TryRead(text) is not null).ShouldBe(isOne && text is not null);

    [Fact]
    public void The_main_id_of_a_provider_is_that_of_its_seat()
    {
        ServiceProviders.OfSeat("POP000306").ToString().ShouldBe("0242:000306");
        Should.Throw<FormatException>(() => ServiceProviders.OfSeat("POP"));
    }
}
