using Gateway.Api.Hosting;
using Gateway.Api.Persistence;

namespace Gateway.Api.Outbox;

/// <summary>Wires the work on deliveries. Channels are registered by those who have them.</summary>
internal static class OutboxRegistration
{
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(GatewayServices.Bind<DeliveryOptions>(configuration, DeliveryOptions.Section));
        services.AddSingleton(provider => GatewayNode.Start(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<DeliveryLeases>();
        services.AddSingleton(provider => new CloseAttempt(
            provider.GetRequiredService<Transactions>(),
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared.NextDouble));
        services.AddSingleton<DeliverDue>();
        services.AddSingleton<DeliveryBell>();
        services.AddSingleton<TakeMailEvents>();
        return services;
    }
}
