using Gateway.Api.AccessPoint;
using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Webhooks;
using Gateway.Api.Invoicing;
using Gateway.Api.Outbox.Webhooks;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Domain.Deliveries;
using Gateway.Peppol.AccessPoint.Outbound;
using Gateway.Recovery.Correspondence;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.Api.Outbox;

/// <summary>Wires the work on deliveries. Channels are registered by those who have them.</summary>
internal static class OutboxRegistration
{
    private const string SmtpSection = "Smtp";
    private const string PdfSection = "Pdf";

    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(GatewayServices.Bind<DeliveryOptions>(configuration, DeliveryOptions.Section));
        services.AddSingleton(provider => GatewayNode.Start(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<DeliveryLeases>();
        services.AddSingleton(provider => new CloseAttempt(
            provider.GetRequiredService<Transactions>(),
            provider.GetRequiredService<IBulkWriter>(),
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared.NextDouble));
        services.AddSingleton(provider => new RoutingPolicy(
            configuration.GetSection(AccessPointOptions.Section).Exists(),
            provider.GetRequiredService<DeliveryOptions>().MailStandsIn));
        services.AddSingleton<DeliverDue>();
        services.AddSingleton<DeliveryBell>();
        services.AddSingleton<TakeMailEvents>();
        services.AddSingleton<RetryDelivery>();
        services.AddSingleton<ReleaseHeld>();
        services.AddSingleton<ReceiverHealth>();
        services.AddWebhooks(configuration).AddSingleton<IWebhookMessages, WebhookMessages>();
        return services;
    }

    /// <summary>The way out by mail, and the PDFs that go with it. Sections <c>Smtp</c> and <c>Pdf</c>.</summary>
    public static IServiceCollection AddMailDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCorrespondence();
        services.Configure<SmtpOptions>(configuration.GetSection(SmtpSection));
        services.Configure<WeasyPrintOptions>(configuration.GetSection(PdfSection));
        services.AddSingleton<DocumentPdfs>();
        return services.AddSingleton<IDeliveryChannel, MailDeliveryChannel>();
    }

    /// <summary>The way out over Peppol, where an access point is configured.</summary>
    public static IServiceCollection AddPeppolDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new ReceiverCircuits(
            new CircuitOptions
            {
                UnansweredMax = Math.Max(1, provider.GetRequiredService<DeliveryOptions>().PeppolLanes / 2),
            },
            provider.GetRequiredService<TimeProvider>()));
        if (!configuration.GetSection(AccessPointOptions.Section).Exists())
        {
            return services;
        }

        services.AddSingleton(provider =>
        {
            var network = provider.GetRequiredService<PeppolNetwork>();
            return new AccessPointSender(
                provider.GetRequiredService<WireFolder>().Watch(network),
                network.Trust,
                new SenderOptions(),
                provider.GetRequiredService<TimeProvider>(),
                network.Limits);
        });
        services.AddSingleton<PeppolTasks>();
        services.AddSingleton<PeppolMessages>();
        services.AddSingleton<PeppolDeliveryChannel>();
        services.AddSingleton<IDeliveryChannel, PeppolCopyChannel>();
        return services.AddSingleton<IDeliveryChannel>(
            provider => provider.GetRequiredService<PeppolDeliveryChannel>());
    }
}
