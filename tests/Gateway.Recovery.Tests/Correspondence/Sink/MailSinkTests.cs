using System.Net.Sockets;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Sink;
using Gateway.Recovery.Tests.Correspondence.Mail;
using Gateway.Testing;

namespace Gateway.Recovery.Tests.Correspondence.Sink;

public class MailSinkTests
{
    [Fact]
    public async Task It_counts_each_Message_ID_and_keeps_the_order()
    {
        await using var sink = MailSink.Start(clock: new FakeClock());
        foreach (var id in new[] { "<1@x>", "<2@x>", "<1@x>" })
        {
            await SendAsync(sink, SampleMail.Mail with { MessageId = MessageId.Parse(id) });
        }

        sink.CountsByMessageId["<1@x>"].ShouldBe(2);
        sink.CountsByMessageId["<2@x>"].ShouldBe(1);
        sink.Messages.Select(message => message.MessageId).ShouldBe(["<1@x>", "<2@x>", "<1@x>"]);
        sink.Messages[0].ReceivedAt.ShouldBe(new FakeClock().GetUtcNow());
    }

    [Fact]
    public async Task It_writes_mails_to_a_folder_for_people_to_open()
    {
        var folder = Directory.CreateTempSubdirectory("gateway-test-").FullName;
        await using (var sink = MailSink.Start(new MailSinkOptions { Folder = folder }))
        {
            await SendAsync(sink, SampleMail.Mail);
        }

        var file = Directory.GetFiles(folder).ShouldHaveSingleItem();
        Path.GetFileName(file).ShouldBe("000001-comptatheatreexample.eml");
        (await File.ReadAllBytesAsync(file)).ShouldBe(MimeWriter.Write(SampleMail.Mail));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_is_full_at_its_limit_and_says_so()
    {
        await using var sink = MailSink.Start(new MailSinkOptions { MessagesMax = 1 });
        (await SendAsync(sink, SampleMail.Mail)).ShouldBeOfType<MailOutcome.Accepted>();
        (await SendAsync(sink, SampleMail.Mail)).ShouldBeOfType<MailOutcome.Fault>().Detail.ShouldContain("full");
        sink.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Beyond_its_memory_it_keeps_the_headers_alone()
    {
        await using var sink = MailSink.Start(new MailSinkOptions { BytesInMemoryMax = 1 });
        await SendAsync(sink, SampleMail.Mail);
        var message = sink.Messages.ShouldHaveSingleItem();
        message.MessageId.ShouldBe(SampleMail.Mail.MessageId.Text);
        message.Content.Length.ShouldBeLessThan(1_000);
    }

    [Fact]
    public async Task Many_may_send_at_once()
    {
        await using var sink = MailSink.Start();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number =>
            SendAsync(sink, SampleMail.Mail with { MessageId = MessageId.Parse($"<{number}@x>") })));
        sink.CountsByMessageId.Count.ShouldBe(100);
        sink.CountsByMessageId.Values.ShouldAllBe(count => count == 1);
    }

    [Fact]
    public async Task It_ends_at_once_with_connections_open()
    {
        var sink = MailSink.Start();
        using var client = new TcpClient("127.0.0.1", sink.Port);
        await client.GetStream().ReadExactlyAsync(new byte[3]);
        await sink.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static Task<MailOutcome> SendAsync(MailSink sink, OutgoingMail mail) =>
        new SmtpMailTransport(new SmtpOptions { Port = sink.Port, Security = MailSecurity.None })
            .SendAsync(mail, CancellationToken.None);
}
