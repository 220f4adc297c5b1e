using System.Text;
using Gateway.Recovery.Correspondence.Dossiers;

namespace Gateway.Recovery.Tests.Correspondence.Dossiers;

/// <summary>What a paper is follows from its bytes; its name must not say anything else.</summary>
public class ExhibitCheckTests
{
    private static readonly byte[] Pdf = Bytes("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << /Size 1 >>\n%%EOF\n");
    private static readonly byte[] Png = SampleImages.Png(4, 4, (_, _) => (1, 2, 3));
    private static readonly byte[] Jpeg = SampleImages.Jpeg(40, 40, 3);

    public static TheoryData<byte[], string, string> Kept => new()
    {
        { Pdf, "contract.pdf", "application/pdf" },
        { Pdf, "Contrat signé (été).PDF", "application/pdf" },
        { Png, "scan.png", "image/png" },
        { Jpeg, "scan.jpeg", "image/jpeg" },
        { Bytes("<order xmlns='urn:x'><line/></order>"), "order.xml", "application/xml" },
        { Bytes("\uFEFFBonjour, je paierai lundi.\r\n\tÀ bientôt"), "mail.txt", "text/plain" },
        { Bytes("a;b\n1;2"), "hours.csv", "text/plain" },
    };

    public static TheoryData<byte[], string, string> Refused => new()
    {
        { [], "empty.txt", "SGW-EXHIBIT-TYPE" },
        { Bytes("MZ\0\u0001 a program"), "contract.pdf", "SGW-EXHIBIT-TYPE" },
        { Pdf[..^7], "cut.pdf", "SGW-EXHIBIT-TYPE" },
        { Bytes("%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\n%%EOF"), "locked.pdf", "SGW-EXHIBIT-TYPE" },
        { Png[..^3], "cut.png", "SGW-EXHIBIT-TYPE" },
        { Bytes("PK\u0003\u0004 a macro"), "contract.docx", "SGW-EXHIBIT-TYPE" },
        { Bytes("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"), "x.xml", "SGW-EXHIBIT-TYPE" },
        { Bytes("<script>alert(1)"), "x.txt", "SGW-EXHIBIT-TYPE" },
        { [0xC3, 0x28, 0x41], "latin.txt", "SGW-EXHIBIT-TYPE" },
        { Pdf, "contract.exe", "SGW-EXHIBIT-NAME" },
        { Pdf, "contract.txt", "SGW-EXHIBIT-NAME" },
        { Bytes("words"), "words.pdf", "SGW-EXHIBIT-NAME" },
        { Pdf, "../../etc/contract.pdf", "SGW-EXHIBIT-NAME" },
        { Pdf, "C:\\contract.pdf", "SGW-EXHIBIT-NAME" },
        { Pdf, "con\ntract.pdf", "SGW-EXHIBIT-NAME" },
        { Pdf, ".pdf", "SGW-EXHIBIT-NAME" },
        { Pdf, new string('a', 97) + ".pdf", "SGW-EXHIBIT-NAME" },
        { new byte[ExhibitCheck.OctetsMax + 1], "large.txt", "SGW-EXHIBIT-SIZE" },
    };

    [Theory, MemberData(nameof(Kept), DisableDiscoveryEnumeration = true)]
    public void What_it_is_follows_from_its_bytes(byte[] content, string name, string mediaType) =>
        ExhibitCheck.Read(content, name).MediaType.ShouldBe(mediaType);

    [Theory, MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_is_no_paper_or_lies_about_it_is_refused(byte[] content, string name, string rule)
    {
        var reading = ExhibitCheck.Read(content, name);
        reading.MediaType.ShouldBeNull(name);
        reading.Findings.Select(finding => finding.Rule).ShouldBe([rule], name);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
