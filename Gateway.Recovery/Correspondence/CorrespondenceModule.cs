using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gateway.Recovery.Correspondence;

/// <summary>The front door of this folder for the host, which owns the names of the configuration sections.</summary>
public static class CorrespondenceModule
{
    /// <summary>
    /// Adds <see cref="IPdfRenderer"/> and <see cref="IMailTransport"/> as singletons. The host binds
    /// <see cref="WeasyPrintOptions"/> and <see cref="SmtpOptions"/>; wrong ones are refused at start.
    /// </summary>
    public static IServiceCollection AddCorrespondence(this IServiceCollection services)
    {
        services.AddOptions<WeasyPrintOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SmtpOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IPdfRenderer>(provider =>
            new WeasyPrintRenderer(provider.GetRequiredService<IOptions<WeasyPrintOptions>>().Value));
        services.AddSingleton<IMailTransport>(provider =>
            new SmtpMailTransport(provider.GetRequiredService<IOptions<SmtpOptions>>().Value));
        return services;
    }
}
