using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Recovery.Correspondence.Mail;

namespace Gateway.Recovery.Tests.Correspondence.Mail;

public class MimeWriterTests
{
    [Fact]
    public async Task A_mail_has_its_message_in_two_forms_and_then_its_files()
    {
        var mail = await PythonMail.ReadAsync(MimeWriter.Write(SampleMail.Mail with
        {
            ReplyTo = Mailbox.Parse("lumiere@atelier.example", "Łukasz \"Lux\" Żółć"),
        }));
        mail.Defects.ShouldBeEmpty();
        mail.Types.ShouldBe(
            ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"]);
        mail.Headers["From"].ShouldBe("Atelier Lumière <factures@exemple.coop>");
        mail.Headers["Reply-To"].ShouldBe("\"Łukasz \\\"Lux\\\" Żółć\" <lumiere@atelier.example>");
        mail.Headers["To"].ShouldBe("compta@theatre.example");
        mail.Headers["Subject"].ShouldBe("Facture F2026-000042 – Atelier Lumière");
        mail.Headers["Message-ID"].ShouldBe("<0195-42@mail.exemple.coop>");
        mail.Headers["Date"].ShouldBe("Thu, 12 Mar 2026 09:00:00 +0000");
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        mail.Text.ReplaceLineEndings("\n").TrimEnd().ShouldBe(SampleMail.Mail.Text.TrimEnd());
        mail.Html.ReplaceLineEndings("\n").TrimEnd().ShouldBe(SampleMail.Mail.Html.TrimEnd());
        mail.Files.ShouldHaveSingleItem().Content.ShouldBe(SampleMail.Mail.Attachments[0].Content);
    }

    [Fact]
    public void Every_byte_is_ASCII_and_every_line_short_and_ended_with_CRLF()
    {
        var raw = Encoding.Latin1.GetString(MimeWriter.Write(SampleMail.Mail with
        {
            Subject = string.Concat(Enumerable.Repeat("Żółć ", 60)),
            Text = "blanks at the end  \t\nof lines \n",
            Html = new string('é', 5_000),
        }));
        raw.ShouldAllBe(character => character < 128);
        raw.ShouldEndWith("\r\n");
        var lines = raw.Split("\r\n");
        lines.ShouldAllBe(line => line.Length <= 78);
        lines.ShouldAllBe(line => !line.EndsWith(' ') && !line.EndsWith('\t')); // servers cut them off
        lines.ShouldAllBe(line => !line.Contains('\n') && !line.Contains('\r'));
    }

    [Fact]
    public async Task Whatever_is_written_is_read_back_the_same()
    {
        var texts = ArbMap.Default.GeneratorFor<NonNull<string>>().Sample(60, 40).Select(text => Whole(text.Get));
        var mails = texts.Select(text => SampleMail.Mail with
        {
            From = Mailbox.Parse("a@exemple.be", Printable(text)),
            Subject = "S " + Printable(text) + " é",
            Text = text,
        }).ToList();

        var read = await PythonMail.ReadAllAsync([.. mails.Select(MimeWriter.Write)]);
        for (var index = 0; index < mails.Count; index++)
        {
            read[index].Defects.ShouldBeEmpty();
            read[index].Headers["Subject"].ShouldBe(mails[index].Subject);
            read[index].Text.ReplaceLineEndings("\n").TrimEnd('\n')
                .ShouldBe(mails[index].Text.ReplaceLineEndings("\n").TrimEnd('\n'));
        }
    }

    [Fact]
    public void The_same_mail_is_the_same_bytes_and_another_Message_ID_gives_another_boundary()
    {
        MimeWriter.Write(SampleMail.Mail).ShouldBe(MimeWriter.Write(SampleMail.Mail));
        var other = SampleMail.Mail with { MessageId = MessageId.Parse("<0195-43@mail.exemple.coop>") };
        Boundary(MimeWriter.Write(other)).ShouldNotBe(Boundary(MimeWriter.Write(SampleMail.Mail)));
    }

    [Fact]
    public async Task A_text_that_looks_like_the_end_of_a_part_ends_nothing()
    {
        var boundary = Boundary(MimeWriter.Write(SampleMail.Mail));
        var mail = SampleMail.Mail with { Text = $"before\n--{boundary}--\nafter" };
        (await PythonMail.ReadAsync(MimeWriter.Write(mail))).Text.ShouldContain("after");
    }

    private static string Boundary(byte[] mail) =>
        Encoding.ASCII.GetString(mail).Split("boundary=\"")[1].Split('"')[0];

    /// <summary>Without halves of characters, which no encoding can carry, and with one kind of line end.</summary>
    private static string Whole(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune != Rune.ReplacementChar));

    private static string Printable(string text) => string.Concat(
        text.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)).Take(150));
}
