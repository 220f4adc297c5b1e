using System.Text;
using Gateway.Domain.Languages;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Paper;
using Gateway.Recovery.Correspondence.Sink;

namespace Gateway.Recovery.Tests.Correspondence.Mail;

public class InvoiceMailTests
{
    private static readonly byte[] Pdf = Encoding.UTF8.GetBytes("%PDF-1.7 é");
    private static readonly byte[] Ubl = Encoding.UTF8.GetBytes("<Invoice>é</Invoice>");

    [Theory]
    [InlineData(
        Language.Fr, "Facture F2026-000042 – Atelier Lumière", "Bonjour,", "Échéance: 11\u00A0avril\u00A02026")]
    [InlineData(
        Language.Nl, "Factuur F2026-000042 – Atelier Lumière", "Goedendag,", "Vervaldatum: 11\u00A0april\u00A02026")]
    [InlineData(
        Language.De, "Rechnung F2026-000042 – Atelier Lumière", "Guten Tag,", "Fällig am: 11.\u00A0April\u00A02026")]
    [InlineData(
        Language.En, "Invoice F2026-000042 – Atelier Lumière", "Hello,", "Due date: 11\u00A0April\u00A02026")]
    public async Task The_mail_speaks_the_clients_language_and_says_how_to_pay(
        Language language, string subject, string greeting, string due)
    {
        var mail = await SentAsync(Samples.Paper with { Language = language });
        mail.Headers["Subject"].ShouldBe(subject);
        mail.Text.ShouldStartWith(greeting);
        mail.Text.ShouldContain(due);
        foreach (var form in new[] { mail.Text, System.Net.WebUtility.HtmlDecode(mail.Html) })
        {
            form.ShouldContain("BE68 5390 0754 7034");
            form.ShouldContain(Samples.Communication.ToString());
            form.ShouldContain(language == Language.En ? "1,210.00\u00A0EUR" : "1.210,00\u00A0EUR");
            form.ShouldContain("Exemple Coop SC");
        }
    }

    [Fact]
    public async Task It_comes_from_the_cooperative_in_the_name_of_the_unit_and_is_answered_to_the_unit()
    {
        var mail = await SentAsync(Samples.Paper);
        mail.Headers["From"].ShouldBe("Atelier Lumière <factures@exemple.coop>");
        mail.Headers["Reply-To"].ShouldBe("Atelier Lumière <lumiere@atelier.example>");
        mail.Headers["To"].ShouldBe("Ελένη Παπαδοπούλου <compta@theatre.example>");
    }

    [Fact]
    public async Task It_carries_the_PDF_and_the_UBL()
    {
        var mail = await SentAsync(Samples.Paper);
        mail.Files.Select(file => (file.Name, file.Type)).ShouldBe(
            [("F2026-000042.pdf", "application/pdf"), ("F2026-000042.xml", "application/xml")]);
        mail.Files[0].Content.ShouldBe(Pdf);
        mail.Files[1].Content.ShouldBe(Ubl);
    }

    [Fact]
    public async Task A_credit_note_and_a_settled_invoice_ask_for_no_money()
    {
        foreach (var name in new[] { "credit-note-de", "paid-by-card-fr" })
        {
            var mail = await SentAsync(SampleGallery.All[name]);
            (mail.Text + mail.Html).ShouldNotContain("IBAN");
        }

        (await SentAsync(SampleGallery.All["credit-note-de"])).Text.ShouldContain("nichts zu zahlen");
        (await SentAsync(SampleGallery.All["paid-by-card-fr"])).Text.ShouldContain("rien à payer");
    }

    [Fact]
    public async Task Markup_in_a_name_stays_text()
    {
        var paper = Samples.Paper with { Unit = Samples.Unit with { Name = "<b onclick=x>Éva & Co</b>" } };
        var html = (await SentAsync(paper)).Html;
        html.ShouldNotContain("<b ");
        html.ShouldContain("&lt;b onclick=x&gt;");
    }

    [Fact]
    public async Task A_name_with_a_line_break_never_reaches_a_header()
    {
        var paper = Samples.Paper with { Unit = Samples.Unit with { Name = "Eve\r\nBcc: all@exemple.be" } };
        await Should.ThrowAsync<FormatException>(() => MailOf(paper).ComposeAsync());
    }

    [Fact]
    public async Task The_same_values_make_the_same_mail()
    {
        var (first, second) = (await MailOf(Samples.Paper).ComposeAsync(), await MailOf(Samples.Paper).ComposeAsync());
        MimeWriter.Write(first).ShouldBe(MimeWriter.Write(second));
    }

    /// <summary>Through the real transport into the real sink, read back by a reader that is not ours.</summary>
    private static async Task<PythonMail> SentAsync(InvoicePaper paper)
    {
        await using var sink = MailSink.Start();
        var transport = new SmtpMailTransport(new SmtpOptions { Port = sink.Port, Security = MailSecurity.None });
        var outcome = await transport.SendAsync(await MailOf(paper).ComposeAsync(), CancellationToken.None);
        outcome.ShouldBeOfType<MailOutcome.Accepted>();
        var read = await PythonMail.ReadAsync(sink.Messages.ShouldHaveSingleItem().Content);
        read.Defects.ShouldBeEmpty();
        return read;
    }

    internal static InvoiceMail MailOf(InvoicePaper paper) => new()
    {
        Paper = paper,
        Recipient = Mailbox.Parse("compta@theatre.example", "Ελένη Παπαδοπούλου"),
        SenderAddress = "factures@exemple.coop",
        MessageId = MessageId.Parse("<0195-42@mail.exemple.coop>"),
        Date = new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.Zero),
        Pdf = Pdf,
        Ubl = Ubl,
    };
}
