using System.Text;
using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Pdf;
using Gateway.Recovery.Correspondence.Sink;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Outbox;

/// <summary>Invoices over a real SMTP connection to a sink.</summary>
public class MailDeliveryTests
{
    [Theory, ClassData<Databases>]
    public async Task An_invoice_arrives_with_its_PDF_and_its_UBL(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await using var sink = MailSink.Start();

        await stage.DeliverAsync(Channel(stage, sink, new CountingRenderer()));

        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Sent);
        var mail = sink.Messages.ShouldHaveSingleItem();
        mail.MessageId.ShouldBe($"<{delivery.MessageId}>");
        mail.Recipients.ShouldBe(["compta@example.org"]);
        var text = Encoding.ASCII.GetString(mail.Content);
        text.ShouldContain("F2026-000001.pdf");
        text.ShouldContain("F2026-000001.xml");
        await using var db = stage.Gateway.Read();
        var ubl = await db.DocumentUbls.Select(row => row.Content).SingleAsync();
        text.ReplaceLineEndings("").ShouldContain(Convert.ToBase64String(ubl));
        (await stage.FactsAsync())[^1].EvidenceHash
            .ShouldBe(await db.DocumentPdfs.Select(row => row.Hash).SingleAsync());
    }

    [Theory, ClassData<Databases>]
    public async Task A_retry_sends_the_same_mail_and_renders_nothing_anew(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await using var sink = MailSink.Start();
        sink.Behaviour = SinkBehaviour.KeepThenDrop;
        var renderer = new CountingRenderer();
        var channel = Channel(stage, sink, renderer);

        await stage.DeliverAsync(channel);
        (await stage.DeliveryAsync()).Attempts.ShouldHaveSingleItem().FaultCode
            .ShouldBe(DeliveryFaults.MailConnectionLost.Code);
        sink.Behaviour = SinkBehaviour.Accept;
        stage.Advance(TimeSpan.FromHours(1));
        await stage.DeliverAsync(channel);

        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
        sink.Messages.Count.ShouldBe(2);
        sink.Messages[1].Content.ShouldBe(sink.Messages[0].Content);
        renderer.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(SinkBehaviour.Busy, "SMTP_DEFERRED", DeliveryState.Queued)]
    [InlineData(SinkBehaviour.Stall, "SMTP_TIMEOUT", DeliveryState.Queued)]
    [InlineData(SinkBehaviour.DeferRecipient, "SMTP_DEFERRED", DeliveryState.Queued)]
    [InlineData(SinkBehaviour.RefuseRecipient, "SMTP_REFUSED", DeliveryState.Failed)]
    [InlineData(SinkBehaviour.DeferContent, "SMTP_DEFERRED", DeliveryState.Queued)]
    [InlineData(SinkBehaviour.RefuseContent, "SMTP_REFUSED", DeliveryState.Failed)]
    [InlineData(SinkBehaviour.StallAfterContent, "SMTP_TIMEOUT", DeliveryState.Queued)]
    [InlineData(SinkBehaviour.DropDuringContent, "SMTP_CONNECTION_LOST", DeliveryState.Queued)]
    [InlineData(SinkBehaviour.DropAfterContent, "SMTP_CONNECTION_LOST", DeliveryState.Queued)]
    public async Task However_the_server_fails_it_is_noted_and_nothing_is_lost(
        SinkBehaviour behaviour, string fault, DeliveryState state)
    {
        await using var stage = await DeliveryStage.OpenAsync(DatabaseProvider.Sqlite);
        await using var sink = MailSink.Start();
        sink.Behaviour = behaviour;
        var seconds = behaviour is SinkBehaviour.Stall or SinkBehaviour.StallAfterContent ? 1 : 60;

        await stage.DeliverAsync(Channel(stage, sink, new CountingRenderer(), seconds));

        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(state);
        delivery.Attempts.ShouldHaveSingleItem().FaultCode.ShouldBe(fault);
        sink.Messages.ShouldBeEmpty();
    }

    [Theory, ClassData<Databases>]
    public async Task Without_a_renderer_it_waits_and_says_why(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await using var sink = MailSink.Start();

        await stage.DeliverAsync(Channel(stage, sink, new CountingRenderer { Absence = "install weasyprint" }));

        var attempt = (await stage.DeliveryAsync()).Attempts.ShouldHaveSingleItem();
        attempt.FaultCode.ShouldBe(DeliveryFaults.PdfUnavailable.Code);
        attempt.Detail.ShouldBe("install weasyprint");
        sink.Messages.ShouldBeEmpty();
        stage.Advance(TimeSpan.FromHours(1));
        await stage.DeliverAsync(Channel(stage, sink, new CountingRenderer()));
        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("a@b.example>\r\nRCPT TO:<victim@else.example")]
    public async Task What_is_no_mail_address_is_left_to_a_person(string recipient)
    {
        await using var stage = await DeliveryStage.OpenAsync(DatabaseProvider.Sqlite);
        await using var sink = MailSink.Start();
        await stage.Gateway.RunAsync(db => db.Deliveries.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.Recipient, recipient)));

        await stage.DeliverAsync(Channel(stage, sink, new CountingRenderer()));

        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Failed);
        delivery.FaultCode.ShouldBe(DeliveryFaults.NoAddress.Code);
        sink.Messages.ShouldBeEmpty();
    }

    [Theory, ClassData<Databases>]
    public async Task Eight_who_ask_for_a_PDF_at_once_get_the_same_one(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var pdfs = Pdfs(stage, new CountingRenderer { IsEachDifferent = true });
        var id = (await stage.DeliveryAsync()).DocumentId!.Value;

        var outcomes =
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => pdfs.GetAsync(id, default))));

        outcomes.Select(outcome => outcome.ShouldBeOfType<DocumentPdfOutcome.Ready>().Pdf.Hash).Distinct().Count()
            .ShouldBe(1);
    }

    [Fact]
    public async Task The_real_renderer_makes_the_PDF_that_is_sent()
    {
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        if (await renderer.ProbeAsync(TestContext.Current.CancellationToken) is { } hindrance)
        {
            Assert.Skip(hindrance);
        }

        await using var stage = await DeliveryStage.OpenAsync(DatabaseProvider.Sqlite);
        await using var sink = MailSink.Start();

        await stage.DeliverAsync(Channel(stage, sink, renderer));

        sink.Messages.Count.ShouldBe(1);
        await using var db = stage.Gateway.Read();
        (await db.DocumentPdfs.SingleAsync()).Content.AsSpan().StartsWith("%PDF-1.7"u8).ShouldBeTrue();
    }

    private static MailDeliveryChannel Channel(
        DeliveryStage stage, MailSink sink, IPdfRenderer renderer, int secondsPerMail = 60) => new(
        stage.Gateway.Get<IDbContextFactory<GatewayDbContext>>(),
        Pdfs(stage, renderer),
        new SmtpMailTransport(new SmtpOptions
        {
            Host = "127.0.0.1",
            Port = sink.Port,
            Security = MailSecurity.None,
            SecondsPerMail = secondsPerMail,
        }),
        stage.Gateway.Get<IssuingOptions>());

    private static DocumentPdfs Pdfs(DeliveryStage stage, IPdfRenderer renderer) => new(
        stage.Gateway.Get<IDbContextFactory<GatewayDbContext>>(
            ), stage.Gateway.Transactions, renderer, stage.Gateway.Clock);

    /// <summary>Says how often it was asked.</summary>
    private sealed class CountingRenderer : IPdfRenderer
    {
        private int count;

        public int Count => count;

        public string? Absence { get; init; }

        public bool IsEachDifferent { get; init; }

        public Task<PdfOutcome> RenderAsync(PdfRequest request, CancellationToken cancellationToken)
        {
            var number = Interlocked.Increment(ref count);
            request.Html.ShouldContain("F2026-000001");
            request.Attachments.ShouldHaveSingleItem();
            return Task.FromResult<PdfOutcome>(Absence is null
                ? new PdfOutcome.Rendered([0x25, IsEachDifferent ? (byte)number : (byte)0])
                : new PdfOutcome.Unavailable(Absence));
        }

        public Task<string?> ProbeAsync(CancellationToken cancellationToken) => Task.FromResult(Absence);
    }
}
