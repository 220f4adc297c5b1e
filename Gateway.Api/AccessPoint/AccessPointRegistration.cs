using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.AccessPoint.Receiving;
using Gateway.Api.Hosting;
using Gateway.Api.Responses;
using Gateway.Peppol.AccessPoint.Publishing;

namespace Gateway.Api.AccessPoint;

/// <summary>
/// Wires what both directions of Peppol need. Without its section nothing is registered: who can do without Peppol
/// takes <see cref="PeppolNetwork"/> and <see cref="AccessPointIdentity"/> as optional.
/// </summary>
internal static class AccessPointRegistration
{
    public static IServiceCollection AddAccessPoint(this IServiceCollection services, IConfiguration configuration)
    {
        if (!configuration.GetSection(AccessPointOptions.Section).Exists())
        {
            return services;
        }

        var options = GatewayServices.Bind<AccessPointOptions>(configuration, AccessPointOptions.Section);
        services
            .AddSingleton(options)
            .AddSingleton(options.Mls)
            .AddSingleton<StatusAnswers>()
            .AddSingleton<PeppolNetwork>()
            .AddSingleton(provider => new AccessPointIdentity(provider.GetRequiredService<AccessPointOptions>()))
            .AddSingleton<WireFolder>()
            .AddHostedService<RevocationPrefetch>();
        services
            .AddSingleton<OwnAddresses>()
            .AddSingleton<ParticipantOwners>()
            .AddSingleton<ParticipantRegistry>()
            .AddSingleton<IPublishedParticipants, PublishedParticipants>();
        if (options.Publisher is not null)
        {
            services.AddSingleton<OwnPublisher>().AddSingleton(provider => LocatorRegistration.Create(
                options, provider.GetRequiredService<TimeProvider>()));
        }

        return services
            .AddSingleton<JudgeDocument>()
            .AddSingleton<InboundStore>()
            .AddSingleton<ReceiveMessage>()
            .AddSingleton<ReceivingGate>();
    }
}
