using Gateway.Api.Dunning;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Pdf;
using Gateway.Recovery.Dunning;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Dunning;

/// <summary>A mail server that counts what it takes, and a printer that is quick: a year has many letters.</summary>
internal sealed class YearPost : IMailTransport, IPdfRenderer
{
    private static readonly byte[] Page = "%PDF-1.7\n"u8.ToArray();

    private int mails;

    public int Mails => mails;

    /// <summary>Reminders leave by it, and the general terms ask for all that the law allows.</summary>
    public static void AddTo(IServiceCollection services)
    {
        var post = new YearPost();
        services.AddReminderDelivery()
            .AddSingleton(post)
            .AddSingleton<IMailTransport>(post)
            .AddSingleton<IPdfRenderer>(post)
            .AddSingleton(new DunningOptions
            {
                LumpSum = LumpSumChoice.LegalMaximum,
                Interest = InterestChoice.LegalRate,
                IsReciprocal = true,
            });
    }

    public Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref mails);
        return Task.FromResult<MailOutcome>(new MailOutcome.Accepted("250 taken"));
    }

    public Task<PdfOutcome> RenderAsync(PdfRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<PdfOutcome>(new PdfOutcome.Rendered(Page));

    public Task<string?> ProbeAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
