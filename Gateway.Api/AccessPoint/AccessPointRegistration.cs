using Gateway.Api.Hosting;

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

        return services
            .AddSingleton(GatewayServices.Bind<AccessPointOptions>(configuration, AccessPointOptions.Section))
            .AddSingleton<PeppolNetwork>()
            .AddSingleton<AccessPointIdentity>(
                provider => new AccessPointIdentity(provider.GetRequiredService<AccessPointOptions>()))
            .AddHostedService<RevocationPrefetch>();
    }
}
