using System.Buffers;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Xml;
using Gateway.Peppol.Ubl;
using Gateway.Testing.Invoicing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>What is written where, how numbers look, and what is never written.</summary>
public class UblWriterTests
{
    /// <summary>Not a theory: attributes of C# are kept in UTF-8 and cannot hold half a surrogate pair.</summary>
    [Fact]
    public void A_character_XML_cannot_carry_is_refused_in_texts_and_attributes()
    {
        string[] texts =
        [
            "\0", "a\u0008b", "\u001F", "\uD800", "\uDC00\uD800", "end\uD83C", "\uFFFE", "é\uFFFF",
        ];
        var content = SampleDocuments.Content();
        foreach (var text in texts)
        {
            var late = new Note(new string('x', 9_000) + text);
            Should.Throw<ArgumentException>(() => Written(content with { PaymentTerms = text }));
            Should.Throw<ArgumentException>(() => Written(content with { Notes = [late] }));
            Should.Throw<ArgumentException>(() => Written(WithLine(content, line => line with { UnitCode = text })));
            Should.Throw<ArgumentException>(() => UblWriter.Write(Invoice.Issue("1" + text, content)));
        }
    }

    [Fact]
    public void Long_texts_are_written_whole_wherever_they_are_cut()
    {
        for (var length = 4_080; length < 4_110; length++)
        {
            var text = new string('x', length) + string.Concat(Enumerable.Repeat("🎭é&", 6_000));
            var xml = Written(SampleDocuments.Content() with { PaymentTerms = text });
            Value(xml, "PaymentTerms/Note").ShouldBe(text);
        }
    }

    [Fact]
    public void Large_attachments_are_written_whole_wherever_they_are_cut()
    {
        foreach (var length in new[] { 0, 1, 2, 3, 6_143, 6_144, 6_145, 12_289, 3_000_001 })
        {
            var bytes = new byte[length];
            new Random(length).NextBytes(bytes);
            var file = new Attachment.Embedded([.. bytes], "image/png", "a\"\t\r\n>.png") { Id = "a" };
            var document = Invoice.Issue("1", SampleDocuments.Content() with { Attachments = [file] });
            UblReader.Read(UblWriter.Write(document)).Document().Content.Attachments.ShouldBe([file]);
        }
    }

    [Theory]
    [InlineData("EUR", "1210", "1210.00")]
    [InlineData("EUR", "0.1", "0.10")]
    [InlineData("EUR", "-7.50", "-7.50")]
    [InlineData("EUR", "-0.0", "0.00")]
    [InlineData("EUR", "1.500", "1.50")]
    [InlineData("EUR", "1.005", "1.005")]
    [InlineData("JPY", "1210", "1210")]
    [InlineData("JPY", "1210.00", "1210")]
    [InlineData("BHD", "1.2", "1.20")]
    public void An_amount_has_the_decimals_of_its_currency_and_is_never_rounded(
        string code, string value, string written)
    {
        var currency = Currency.Parse(code);
        var amount = new Amount(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), currency);
        var xml = Written(SampleDocuments.Content() with { Currency = currency, PaidAmount = amount });
        Value(xml, "LegalMonetaryTotal/PrepaidAmount").ShouldBe(written);
    }

    [Theory]
    [InlineData("61.25", "61.25")]
    [InlineData("61.2500", "61.25")]
    [InlineData("100", "100")]
    [InlineData("100.0", "100")]
    [InlineData("0.000", "0")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_quantity_is_the_shortest_exact_number(string value, string written)
    {
        var quantity = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var xml = Written(WithLine(
            SampleDocuments.Content(),
            line => line with { Quantity = quantity, StatedNetAmount = Amount.Eur(1) }));
        Value(xml, "InvoiceLine/InvoicedQuantity").ShouldBe(written);
    }

    [Fact]
    public void The_machines_own_language_changes_nothing()
    {
        var document = GeneratedDocuments.InvoiceOf(1);
        var before = UblWriter.Write(document);
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            UblWriter.Write(document).ShouldBe(before);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void No_element_is_empty()
    {
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(200),
            Prop.ForAll(GeneratedDocuments.Invoices, invoice => Empty(Written(invoice.Content)).ShouldBeEmpty()));
        Empty(Written(WithBlanks(SampleDocuments.Content()))).ShouldBeEmpty();
    }

    [Fact]
    public void The_output_is_appended_to_and_has_no_byte_order_mark()
    {
        var document = Invoice.Issue("1", SampleDocuments.Content());
        var output = new ArrayBufferWriter<byte>();
        output.Write("before"u8);
        UblWriter.Write(document, output);
        var expected = "before<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + Encoding.UTF8.GetString(UblWriter.Write(document))["<?xml version=\"1.0\" encoding=\"UTF-8\"?>".Length..];
        Encoding.UTF8.GetString(output.WrittenSpan).ShouldBe(expected);
    }

    /// <summary>A content full of what says nothing, wherever a rule lets nothing be said.</summary>
    private static DocumentContent WithBlanks(DocumentContent content) => content with
    {
        References = new DocumentReferences
        {
            Project = "", Contract = " ", Order = "", SalesOrder = "\t", InvoicedObject = new Identifier(""),
        },
        Notes = [new Note(" ")],
        Seller = content.Seller with
        {
            TradingName = "", Identifiers = [new Identifier(" ")], Contact = new Contact("", null, " "), VatNumber = "",
        },
        Payee = new Payee("P", new Identifier(""), new Identifier(" ")),
        Delivery = new DeliveryInformation { Name = "" },
        Period = new Period(null, null),
        CreditorIdentifier = "",
        PaymentMeans = [new PaymentMeans.CreditTransfer("1", "", "") { Code = "30", Text = " ", Reference = "" }],
        PaymentTerms = " ",
    };

    private static string[] Empty(XElement xml) =>
        [
            .. xml.Descendants()
                .Where(one => !one.HasElements && string.IsNullOrWhiteSpace(one.Value))
                .Select(one => one.Name.LocalName),
        ];

    private static DocumentContent WithLine(DocumentContent content, Func<Line, Line> change) =>
        content with { Lines = [change(content.Lines[0])] };

    private static XElement Written(DocumentContent content) =>
        SecureXml.Tree(UblWriter.Write(Invoice.Issue("1", content))).Root!;

    private static string? Value(XElement xml, string path) =>
        path.Split('/').Aggregate(
            (XElement?)xml,
            (parent, name) => parent?.Elements().FirstOrDefault(child => child.Name.LocalName == name))?.Value;
}
