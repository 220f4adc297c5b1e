using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Deliveries;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Testing;

namespace Gateway.Recovery.Tests.Correspondence.Mail;

public class MailboxTests
{
    [Theory]
    [InlineData("a@b.be")]
    [InlineData("prénom.nom@exemple.be", false)]
    [InlineData("o'neil+facture@exemple.co.uk")]
    [InlineData("compta@[127.0.0.1]", false)]
    [InlineData("two@ats@exemple.be", false)]
    [InlineData("no-at.exemple.be", false)]
    [InlineData("@exemple.be", false)]
    [InlineData("a@", false)]
    [InlineData("a@-exemple.be", false)]
    [InlineData(".a@exemple.be", false)]
    [InlineData("a.@exemple.be", false)]
    [InlineData("a..b@exemple.be", false)]
    [InlineData("a b@exemple.be", false)]
    [InlineData("a@exemple.be>", false)]
    [InlineData("a@exemple.be\r\nRCPT TO:<b@c.d>", false)]
    [InlineData("a\r\nX: y@exemple.be", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_address_is_taken_only_when_a_server_would_take_it(string? address, bool isTaken = true) =>
        Mailbox.TryParse(address, null, out _).ShouldBe(isTaken);

    [Fact]
    public void A_domain_in_other_letters_is_carried_in_ASCII() =>
        Mailbox.Parse("info@λυρική.gr").Address.ShouldBe("info@xn--jxavdc4ax.gr");

    [Fact]
    public void A_long_address_is_refused()
    {
        Mailbox.TryParse(new string('a', 65) + "@exemple.be", null, out _).ShouldBeFalse();
        var domain = string.Join('.', Enumerable.Repeat(new string('b', 60), 4)) + ".be";
        Mailbox.TryParse("aaaaaaaaaaaaa@" + domain, null, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Eve\r\nBcc: all@exemple.be")]
    [InlineData("Eve\nX")]
    [InlineData("Eve\0")]
    public void A_name_that_would_break_the_header_is_refused(string name) =>
        Mailbox.TryParse("a@exemple.be", name, out _).ShouldBeFalse();

    [Fact]
    public void A_subject_that_would_break_the_header_is_refused() =>
        Should.Throw<FormatException>(() => SampleMail.Mail with { Subject = "x\r\nBcc: all@exemple.be" });

    [Fact]
    public void No_text_makes_a_mailbox_that_could_end_a_command() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((left, right) =>
            !Mailbox.TryParse($"{left.Get}@{right.Get}", left.Get, out var mailbox)
            || (mailbox.Address.All(one => one is > ' ' and < '\u007F' and not ('<' or '>'))
                && mailbox.Name?.Any(char.IsControl) != true)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_Message_ID_of_a_delivery_is_always_the_same()
    {
        var delivery = DeliveryId.New(new FakeClock());
        MessageId.Of(delivery, "mail.exemple.coop").ShouldBe(MessageId.Of(delivery, "mail.exemple.coop"));
        MessageId.Of(delivery, "mail.exemple.coop").Text.ShouldBe($"<{delivery}@mail.exemple.coop>");
    }

    [Theory]
    [InlineData("a@b")]
    [InlineData("<ab>")]
    [InlineData("<a@b>\r\nX: y")]
    [InlineData("<a@b\r\n>")]
    [InlineData("<a b@c>")]
    public void What_is_no_Message_ID_is_refused(string text) => MessageId.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("F2026-000042", "F2026-000042.pdf")]
    [InlineData("../../etc/passwd", "-..-etc-passwd.pdf")]
    [InlineData(".bashrc", "bashrc.pdf")]
    [InlineData("a\"\r\nX: y", "a---X--y.pdf")]
    [InlineData("Łódź", "--d-.pdf")]
    [InlineData("", "document.pdf")]
    public void The_name_of_a_file_is_made_safe(string name, string expected) =>
        MailAttachment.Of(name, "pdf", "application/pdf", []).FileName.ShouldBe(expected);
}
