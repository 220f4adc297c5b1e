using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Gateway.Domain.Deliveries;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Sink;

namespace Gateway.Recovery.Tests.Correspondence.Mail;

/// <summary>Every way a mail server can answer, over real connections, and the fault each becomes.</summary>
public sealed class SmtpMailTransportTests
{
    [Fact]
    public async Task A_mail_arrives_byte_for_byte_and_the_servers_answer_is_kept()
    {
        await using var sink = MailSink.Start();
        var outcome = await SendAsync(To(sink));
        outcome.ShouldBeOfType<MailOutcome.Accepted>().Answer.ShouldBe("250 2.0.0 kept");
        var message = sink.Messages.ShouldHaveSingleItem();
        message.Content.ShouldBe(MimeWriter.Write(SampleMail.Mail)); // the dots too
        message.Sender.ShouldBe("factures@exemple.coop");
        message.Recipients.ShouldBe(["compta@theatre.example"]);
        message.MessageId.ShouldBe(SampleMail.Mail.MessageId.Text);
    }

    [Theory]
    [InlineData(SinkBehaviour.Busy, "SMTP_DEFERRED")]
    [InlineData(SinkBehaviour.Stall, "SMTP_TIMEOUT")]
    [InlineData(SinkBehaviour.DeferRecipient, "SMTP_DEFERRED")]
    [InlineData(SinkBehaviour.RefuseRecipient, "SMTP_REFUSED")]
    [InlineData(SinkBehaviour.DeferContent, "SMTP_DEFERRED")]
    [InlineData(SinkBehaviour.RefuseContent, "SMTP_REFUSED")]
    [InlineData(SinkBehaviour.StallAfterContent, "SMTP_TIMEOUT")]
    [InlineData(SinkBehaviour.DropDuringContent, "SMTP_CONNECTION_LOST")]
    [InlineData(SinkBehaviour.DropAfterContent, "SMTP_CONNECTION_LOST")]
    public async Task Each_way_a_server_fails_has_its_fault_and_keeps_no_mail(SinkBehaviour behaviour, string fault)
    {
        await using var sink = MailSink.Start();
        sink.Behaviour = behaviour;
        var secondsMax = behaviour is SinkBehaviour.Stall or SinkBehaviour.StallAfterContent ? 2 : 60;
        var watch = Stopwatch.StartNew();
        (await SendAsync(To(sink, options => options.SecondsPerMail = secondsMax))).ShouldBeOfType<MailOutcome.Fault>()
            .Kind.Code.ShouldBe(fault);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        sink.Messages.ShouldBeEmpty();

        sink.Behaviour = SinkBehaviour.Accept;
        (await SendAsync(To(sink))).ShouldBeOfType<MailOutcome.Accepted>();
        sink.CountsByMessageId[SampleMail.Mail.MessageId.Text].ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_that_was_kept_but_not_confirmed_goes_out_again_as_the_same_mail()
    {
        await using var sink = MailSink.Start();
        sink.Behaviour = SinkBehaviour.KeepThenDrop;
        (await SendAsync(To(sink))).ShouldBeOfType<MailOutcome.Fault>()
            .Kind.ShouldBe(DeliveryFaults.MailConnectionLost);
        sink.Behaviour = SinkBehaviour.Accept;
        await SendAsync(To(sink));
        sink.CountsByMessageId.ShouldHaveSingleItem().Value.ShouldBe(2);
        sink.Messages[0].Content.ShouldBe(sink.Messages[1].Content);
    }

    [Fact]
    public async Task Nobody_listening_is_a_server_that_cannot_be_reached()
    {
        var sink = MailSink.Start();
        var options = To(sink);
        await sink.DisposeAsync();
        (await SendAsync(options)).ShouldBeOfType<MailOutcome.Fault>()
            .Kind.ShouldBe(DeliveryFaults.MailServerUnreachable);
        options.Host = "no-such-host.invalid";
        (await SendAsync(options)).ShouldBeOfType<MailOutcome.Fault>()
            .Kind.ShouldBe(DeliveryFaults.MailServerUnreachable);
    }

    [Theory]
    [InlineData(MailSecurity.StartTls, "PLAIN")]
    [InlineData(MailSecurity.StartTls, "LOGIN")]
    [InlineData(MailSecurity.Tls, "LOGIN PLAIN")]
    public async Task A_mail_goes_over_TLS_and_signs_in(MailSecurity security, string signIn)
    {
        await using var sink = MailSink.Start(Secured(security) with
        {
            UserName = "gateway",
            Password = "pâss wörd",
            SignIn = signIn,
        });
        using var authority = new PemFile(sink.CertificatePem);
        var options = SignedIn(sink, security, authority, "pâss wörd");
        (await SendAsync(options)).ShouldBeOfType<MailOutcome.Accepted>();
        var message = sink.Messages.ShouldHaveSingleItem();
        message.IsSecure.ShouldBeTrue();
        message.SignedInAs.ShouldBe("gateway");
    }

    [Fact]
    public async Task A_wrong_password_is_a_fault_of_ours_that_is_tried_again()
    {
        await using var sink = MailSink.Start(
            Secured(MailSecurity.StartTls) with { UserName = "gateway", Password = "right" });
        using var authority = new PemFile(sink.CertificatePem);
        var fault = (await SendAsync(SignedIn(sink, MailSecurity.StartTls, authority, "wrong")))
            .ShouldBeOfType<MailOutcome.Fault>();
        fault.Kind.ShouldBe(DeliveryFaults.MailSignInRefused);
        fault.Kind.IsTransient.ShouldBeTrue();
        fault.Detail.ShouldNotContain("wrong password");
        sink.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_way_to_sign_in_that_we_know_is_not_secure()
    {
        await using var sink = MailSink.Start(
            Secured(MailSecurity.StartTls) with { UserName = "gateway", Password = "right", SignIn = "CRAM-MD5" });
        using var authority = new PemFile(sink.CertificatePem);
        (await SendAsync(SignedIn(sink, MailSecurity.StartTls, authority, "right")))
            .ShouldBeOfType<MailOutcome.Fault>().Kind.ShouldBe(DeliveryFaults.MailNotSecure);
    }

    [Fact]
    public async Task Without_STARTTLS_nothing_is_sent_where_it_is_demanded()
    {
        await using var sink = MailSink.Start();
        (await SendAsync(To(sink, options => options.Security = MailSecurity.StartTls)))
            .ShouldBeOfType<MailOutcome.Fault>().Kind.ShouldBe(DeliveryFaults.MailNotSecure);
        sink.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_certificate_nobody_vouches_for_is_not_trusted()
    {
        await using var sink = MailSink.Start(Secured(MailSecurity.StartTls));
        await using var another = MailSink.Start();
        (await SendAsync(To(sink, options => options.Security = MailSecurity.StartTls)))
            .ShouldBeOfType<MailOutcome.Fault>().Kind.ShouldBe(DeliveryFaults.MailNotSecure);
        using var wrongAuthority = new PemFile(another.CertificatePem);
        using var rightAuthority = new PemFile(sink.CertificatePem);
        (await SendAsync(Trusting(wrongAuthority)))
            .ShouldBeOfType<MailOutcome.Fault>().Kind.ShouldBe(DeliveryFaults.MailNotSecure);
        sink.Messages.ShouldBeEmpty();
        (await SendAsync(Trusting(rightAuthority))).ShouldBeOfType<MailOutcome.Accepted>();

        SmtpOptions Trusting(PemFile authority) => To(sink, options =>
        {
            options.Security = MailSecurity.StartTls;
            options.CertificateAuthorityFile = authority.Path;
        });
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\n\r\n", "SMTP_CONNECTION_LOST")]
    [InlineData("", "SMTP_CONNECTION_LOST")]
    [InlineData("554 5.7.1 go away\r\n", "SMTP_UNREACHABLE")]
    [InlineData("220 hi\r\n550 5.7.1 your address is on a list\r\n", "SMTP_UNREACHABLE")]
    public async Task A_server_that_speaks_otherwise_is_understood_as_far_as_it_can_be(string speech, string fault)
    {
        await using var server = new ScriptedServer(speech);
        (await SendAsync(server.Options)).ShouldBeOfType<MailOutcome.Fault>().Kind.Code.ShouldBe(fault);
    }

    [Fact]
    public async Task A_server_that_does_not_stop_talking_is_cut_off()
    {
        foreach (var speech in new[] { new string('2', 10_000), string.Concat(Enumerable.Repeat("220-more\r\n", 500)) })
        {
            await using var server = new ScriptedServer(speech);
            (await SendAsync(server.Options)).ShouldBeOfType<MailOutcome.Fault>()
                .Kind.ShouldBe(DeliveryFaults.MailConnectionLost);
        }
    }

    /// <summary>What somebody writes before TLS must not count as said by the server (CVE-2011-0411).</summary>
    [Fact]
    public async Task Words_put_in_before_TLS_end_the_conversation()
    {
        await using var server = new ScriptedServer("220 hi\r\n250-hi\r\n250 STARTTLS\r\n220 go\r\n250 AUTH PLAIN\r\n");
        server.Options.Security = MailSecurity.StartTls;
        var fault = (await SendAsync(server.Options)).ShouldBeOfType<MailOutcome.Fault>();
        fault.Kind.ShouldBe(DeliveryFaults.MailNotSecure);
        fault.Detail.ShouldContain("before TLS");
    }

    [Fact]
    public async Task What_the_server_says_is_one_line_and_bounded_when_people_read_it()
    {
        var speech = $"554-\u001b[31mred\t\r\n554-{new string('x', 1_000)}\r\n554 end\r\n";
        await using var server = new ScriptedServer(speech);
        var detail = (await SendAsync(server.Options)).ShouldBeOfType<MailOutcome.Fault>().Detail;
        detail.Length.ShouldBeLessThanOrEqualTo(500);
        detail.ShouldContain("[31mred");
        detail.ShouldAllBe(character => !char.IsControl(character));
    }

    [Fact]
    public async Task A_mail_larger_than_the_server_takes_does_not_travel()
    {
        await using var sink = MailSink.Start(new MailSinkOptions { BytesPerMessageMax = 1_000 });
        var fault = (await SendAsync(To(sink))).ShouldBeOfType<MailOutcome.Fault>();
        fault.Kind.ShouldBe(DeliveryFaults.MailRefused);
        fault.Detail.ShouldContain("the server takes 1000");
    }

    [Fact]
    public async Task Cancelling_throws_and_is_no_outcome()
    {
        await using var sink = MailSink.Start();
        sink.Behaviour = SinkBehaviour.Stall;
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Should.ThrowAsync<OperationCanceledException>(
            () => new SmtpMailTransport(To(sink)).SendAsync(SampleMail.Mail, cancel.Token));
    }

    [Fact]
    public async Task Bounces_go_where_the_options_say()
    {
        await using var sink = MailSink.Start();
        await SendAsync(To(sink, options => options.BounceAddress = "bounces@exemple.coop"));
        sink.Messages.ShouldHaveSingleItem().Sender.ShouldBe("bounces@exemple.coop");
    }

    [Fact]
    public void A_password_is_never_sent_without_TLS_nor_shown()
    {
        var options = new SmtpOptions { Security = MailSecurity.None, UserName = "gateway", Password = "secret" };
        Should.Throw<ValidationException>(() => new SmtpMailTransport(options)).Message.ShouldContain("over TLS");
        options.ToString().ShouldNotContain("secret");
    }

    private static MailSinkOptions Secured(MailSecurity security) => new()
    {
        OffersStartTls = security == MailSecurity.StartTls,
        SpeaksTlsAtOnce = security == MailSecurity.Tls,
    };

    private static SmtpOptions To(MailSink sink, Action<SmtpOptions>? change = null)
    {
        var options = new SmtpOptions { Port = sink.Port, Security = MailSecurity.None, SecondsPerMail = 20 };
        change?.Invoke(options);
        return options;
    }

    private static SmtpOptions SignedIn(MailSink sink, MailSecurity security, PemFile authority, string password) =>
        To(sink, options =>
        {
            options.Security = security;
            options.CertificateAuthorityFile = authority.Path;
            options.UserName = "gateway";
            options.Password = password;
        });

    private static Task<MailOutcome> SendAsync(SmtpOptions options) =>
        new SmtpMailTransport(options).SendAsync(SampleMail.Mail, CancellationToken.None);
}
