using Gateway.Api.Hosting;
using Gateway.Api.Persistence;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>Wires the telling of endpoints; who gives the API gives <see cref="IWebhookMessages"/>.</summary>
internal static class WebhookRegistration
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(GatewayServices.Bind<WebhookOptions>(configuration, WebhookOptions.Section));
        services.AddSingleton<WebhookSecrets>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton(provider => new WebhookLeases(
            provider.GetRequiredService<Transactions>(),
            provider.GetRequiredService<GatewayNode>(),
            provider.GetRequiredService<WebhookOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared.NextDouble));
        return services.AddSingleton<DeliverWebhooks>();
    }
}
