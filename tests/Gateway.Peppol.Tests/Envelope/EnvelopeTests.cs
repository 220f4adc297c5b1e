using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Xml;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Envelope;

/// <summary>Writing and reading back, and everything a reader must not accept.</summary>
public class EnvelopeTests
{
    [Fact]
    public async Task What_is_written_is_read_back_the_same()
    {
        var header = Envelopes.Header with
        {
            MlsTo = EnvelopeParty.TryCreate("iso6523-actorid-upis", "0242:000306-MLS.x"),
            MlsType = MlsType.AlwaysSend,
        };
        Envelopes.Read(await Envelopes.WriteAsync(header)).ShouldBeOfType<EnvelopeRead.Valid>().Header.ShouldBe(header);
        Envelopes.Read(await Envelopes.WriteAsync()).ShouldBeOfType<EnvelopeRead.Valid>().Header
            .ShouldBe(Envelopes.Header);
    }

    [Fact]
    public void Whatever_the_instance_is_called_it_comes_back() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>().Filter(text => !string.IsNullOrWhiteSpace(text) && text.All(IsPrintable)),
            text =>
            {
                var header = Envelopes.Header with { InstanceId = text.Trim() };
                var written = Envelopes.WriteAsync(header).GetAwaiter().GetResult();
                return Envelopes.Read(written) is EnvelopeRead.Valid valid && valid.Header.Equals(header);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task The_document_goes_in_octet_for_octet_without_its_declaration()
    {
        var document = Envelopes.Document.Replace("<ID>", "<!-- &#x41; -->\r\n<ID  >", StringComparison.Ordinal);
        var written = await Envelopes.WriteAsync(
            document: "\uFEFF<?xml version='1.0' encoding=\"utf-8\"?>\n" + document);
        Encoding.UTF8.GetString(written).ShouldContain("\n" + document + "</sh:StandardBusinessDocument>");
        Envelopes.Read(written).ShouldBeOfType<EnvelopeRead.Valid>();
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Envelopes.Document)]
    [InlineData("<CreditNote xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2\"/>")]
    [InlineData("<!DOCTYPE Invoice>" + Envelopes.Document)]
    [InlineData("no xml")]
    [InlineData("")]
    public async Task Another_document_than_announced_is_not_written(string document) =>
        await Should.ThrowAsync<UnreadableXmlException>(() => Envelopes.WriteAsync(document: document));

    [Fact]
    public async Task The_document_is_copied_out_with_the_namespaces_it_needs()
    {
        var text = Encoding.UTF8.GetString(await Envelopes.WriteAsync())
            .Replace("xmlns:sh=", $"xmlns:i=\"{Envelopes.Invoice}\" xmlns:sh=", StringComparison.Ordinal)
            .Replace(
                Envelopes.Document, "<i:Invoice><i:ID>1 &amp; 2&#13;</i:ID></i:Invoice>", StringComparison.Ordinal);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var document = new MemoryStream();
        EnvelopeReader.Read(input, document).ShouldBeOfType<EnvelopeRead.Valid>();
        var root = SourceDocument.Read(document.ToArray()).Root;
        root.Is(Envelopes.Invoice, "Invoice").ShouldBeTrue();
        root.Only(Envelopes.Invoice, "ID").ShouldNotBeNull().Text.ShouldBe("1 & 2\r");
    }

    [Fact]
    public async Task Identifiers_of_document_and_process_may_be_left_out_and_foreign_scopes_are_ignored()
    {
        var text = Encoding.UTF8.GetString(await Envelopes.WriteAsync())
            .Replace("<sh:Identifier>busdox-docid-qns</sh:Identifier>", "", StringComparison.Ordinal)
            .Replace("<sh:Identifier>cenbii-procid-ubl</sh:Identifier>", "", StringComparison.Ordinal)
            .Replace("</sh:BusinessScope>", Scope("COUNTRY_C4", "FR") + Scope("TECHNICAL_VALIDATION_URL", "x")
                + Scope("documentid", "no") + "</sh:BusinessScope>", StringComparison.Ordinal);
        Envelopes.Read(text).ShouldBeOfType<EnvelopeRead.Valid>().Header.ShouldBe(Envelopes.Header);
    }

    [Theory]
    [InlineData("MLS_TO", "9999")]
    [InlineData("MLS_TYPE", "always_send")]
    public async Task What_cannot_be_said_of_the_status_does_not_fail_the_message(string scope, string value)
    {
        var text = Encoding.UTF8.GetString(await Envelopes.WriteAsync())
            .Replace("</sh:BusinessScope>", Scope(scope, value) + "</sh:BusinessScope>", StringComparison.Ordinal);
        Envelopes.Read(text).ShouldBeOfType<EnvelopeRead.Valid>().Header.ShouldBe(Envelopes.Header);
    }

    [Theory]
    [InlineData("iso6523-actorid-upis", "other-upis", EnvelopeFaultKind.Value)]
    [InlineData(">9915:test<", ">99150test<", EnvelopeFaultKind.Value)]
    [InlineData(">BE<", ">Be<", EnvelopeFaultKind.Value)]
    [InlineData(">BE<", ">BEL<", EnvelopeFaultKind.Value)]
    [InlineData("COUNTRY_C1", "country_c1", EnvelopeFaultKind.Missing)]
    [InlineData(".005Z", ".005", EnvelopeFaultKind.Value)]
    [InlineData(">1.0</sh:HeaderVersion", ">2.0</sh:HeaderVersion", EnvelopeFaultKind.Value)]
    [InlineData("cenbii-procid-ubl", "other", EnvelopeFaultKind.Value)]
    [InlineData("busdox-docid-qns", "other", EnvelopeFaultKind.Value)]
    [InlineData("##urn:cen", "#urn:cen", EnvelopeFaultKind.Value)]
    [InlineData("<sh:Type>Invoice<", "<sh:Type>CreditNote<", EnvelopeFaultKind.Mismatch)]
    [InlineData("<sh:TypeVersion>2.1<", "<sh:TypeVersion>2.0<", EnvelopeFaultKind.Mismatch)]
    [InlineData("<Invoice xmlns=\"urn:oasis", "<Invoice xmlns=\"urn:other", EnvelopeFaultKind.Mismatch)]
    [InlineData("<sh:InstanceIdentifier>11111111-2222-7333-8444-555555555555</sh:InstanceIdentifier>", "",
        EnvelopeFaultKind.Missing)]
    [InlineData("</sh:BusinessScope>",
        "<sh:Scope><sh:Type>COUNTRY_C1</sh:Type><sh:InstanceIdentifier>FR</sh:InstanceIdentifier></sh:Scope>"
        + "</sh:BusinessScope>", EnvelopeFaultKind.Duplicate)]
    [InlineData("<sh:HeaderVersion>", "<sh:HeaderVersion>1.0</sh:HeaderVersion><sh:HeaderVersion>",
        EnvelopeFaultKind.Structure)]
    public async Task A_changed_header_is_refused_and_says_why(string part, string instead, EnvelopeFaultKind kind)
    {
        var text = Encoding.UTF8.GetString(await Envelopes.WriteAsync());
        text.ShouldContain(part);
        Envelopes.Read(text.Replace(part, instead, StringComparison.Ordinal))
            .ShouldBeOfType<EnvelopeRead.Invalid>().Faults.Select(fault => fault.Kind).ShouldContain(kind);
    }

    [Theory]
    [InlineData("<a/>")]
    [InlineData("<StandardBusinessDocument xmlns=\"" + Envelopes.Namespace + "\"/>")]
    public void Another_root_or_an_empty_envelope_is_refused(string text) =>
        Envelopes.Read(text).ShouldBeOfType<EnvelopeRead.Invalid>()
            .Faults[0].Kind.ShouldBe(EnvelopeFaultKind.Structure);

    [Fact]
    public async Task An_envelope_in_the_envelope_two_documents_and_none_are_refused()
    {
        var text = Encoding.UTF8.GetString(await Envelopes.WriteAsync());
        var inner = text[text.IndexOf("<sh:", StringComparison.Ordinal)..];
        const string Document = Envelopes.Document;
        foreach (var content in (string[])[inner, Document + Document, "", Document + inner])
        {
            Envelopes.Read(text.Replace(Envelopes.Document, content, StringComparison.Ordinal))
                .ShouldBeOfType<EnvelopeRead.Invalid>()
                .Faults.ShouldContain(fault => fault.Kind == EnvelopeFaultKind.Structure);
        }
    }

    [Fact]
    public async Task A_cut_or_overlong_envelope_is_unreadable()
    {
        var written = await Envelopes.WriteAsync();
        for (var length = 0; length < written.Length; length += 7)
        {
            Envelopes.Read(written[..length]).ShouldBeOfType<EnvelopeRead.Invalid>($"{length}");
        }

        var text = Encoding.UTF8.GetString(written);
        var many = string.Concat(Enumerable.Repeat(Scope("X", "1"), 1000));
        Envelopes.Read(text.Replace("</sh:BusinessScope>", many + "</sh:BusinessScope>", StringComparison.Ordinal))
            .ShouldBeOfType<EnvelopeRead.Invalid>().Faults[0].Kind.ShouldBe(EnvelopeFaultKind.Unreadable);
        Envelopes.Read(text.Replace(">BE<", ">" + new string('x', 5000) + "<", StringComparison.Ordinal))
            .ShouldBeOfType<EnvelopeRead.Invalid>().Faults[0].Kind.ShouldBe(EnvelopeFaultKind.Unreadable);
    }

    [Fact]
    public void What_could_be_read_of_a_faulty_envelope_is_told() =>
        Envelopes.Read($"<StandardBusinessDocument xmlns=\"{Envelopes.Namespace}\"><StandardBusinessDocumentHeader>"
            + "<Sender><Identifier Authority=\"iso6523-actorid-upis\">0007:1</Identifier></Sender>"
            + "</StandardBusinessDocumentHeader></StandardBusinessDocument>").Facts.Sender.ShouldBe("0007:1");

    [Fact]
    public void Outside_and_inside_must_agree()
    {
        var facts = new TransportFacts
        {
            OriginalSenderType = "iso6523-actorid-upis",
            OriginalSender = "0208:0202239951",
            FinalRecipientType = "iso6523-actorid-upis",
            FinalRecipient = "9915:TEST",
            ServiceType = "cenbii-procid-ubl",
            Service = Envelopes.Billing,
            Action = "busdox-docid-qns::" + Envelopes.InvoiceType,
        };
        facts.DisagreementsWith(Envelopes.Header).ShouldBeEmpty();
        foreach (var wrong in (TransportFacts[])
        [
            facts with { OriginalSender = "0208:0202239952" },
            facts with { OriginalSenderType = null },
            facts with { FinalRecipient = null },
            facts with { FinalRecipientType = "x" },
            facts with { ServiceType = "x" },
            facts with { Service = "x" },
            facts with { Action = facts.Action!.ToUpperInvariant() },
        ])
        {
            wrong.DisagreementsWith(Envelopes.Header).ShouldHaveSingleItem();
        }
    }

    private static bool IsPrintable(char character) => character is >= ' ' and < '\u007F';

    private static string Scope(string type, string value) =>
        $"<sh:Scope><sh:Type>{type}</sh:Type><sh:InstanceIdentifier>{value}</sh:InstanceIdentifier></sh:Scope>";
}
