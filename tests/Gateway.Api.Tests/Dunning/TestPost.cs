using System.Collections.Concurrent;
using System.Text;
using Gateway.Domain.Deliveries;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.Api.Tests.Dunning;

/// <summary>A mail server that keeps what it gets, and a printer that gives the page itself.</summary>
internal sealed class TestPost : IMailTransport, IPdfRenderer
{
    private readonly ConcurrentQueue<OutgoingMail> mails = new();

    public IReadOnlyList<OutgoingMail> Mails => [.. mails];

    /// <summary>Reminders alone: they carry no UBL.</summary>
    public IReadOnlyList<OutgoingMail> Reminders =>
    [
        .. mails.Where(mail => mail.Attachments.Count > 0
            && mail.Attachments.All(one => one.MediaType == "application/pdf")),
    ];

    public DeliveryFault? Fault { get; set; }

    /// <summary>Done while a page is printed: what happens between the first look and the last.</summary>
    public Func<Task>? WhilePrinting { get; set; }

    public Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        if (Fault is { } fault)
        {
            return Task.FromResult<MailOutcome>(new MailOutcome.Fault(fault, "as the test wants"));
        }

        mails.Enqueue(mail);
        return Task.FromResult<MailOutcome>(new MailOutcome.Accepted("250 taken"));
    }

    public async Task<PdfOutcome> RenderAsync(PdfRequest request, CancellationToken cancellationToken)
    {
        if (WhilePrinting is { } act)
        {
            await act();
        }

        return new PdfOutcome.Rendered(Encoding.UTF8.GetBytes(string.Concat([request.Html, .. request.Parts])));
    }

    public Task<string?> ProbeAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
