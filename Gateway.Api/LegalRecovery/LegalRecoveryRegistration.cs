using Gateway.Api.Hosting;
using Gateway.Api.Outbox;

namespace Gateway.Api.LegalRecovery;

internal static class LegalRecoveryRegistration
{
    public static IServiceCollection AddLegalRecovery(
        this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(GatewayServices.Bind<LegalRecoveryOptions>(configuration, LegalRecoveryOptions.Section))
        .AddSingleton<WarnOfDeadlines>()
        .AddSingleton<TakeInsolvencySignals>()
        .AddSingleton<ProposeCase>()
        .AddSingleton<CaseActs>()
        .AddSingleton<CaseBookings>()
        .AddSingleton<DossierPapers>()
        .AddSingleton<CaseDossier>()
        .AddSingleton<KeptDossiers>();

    /// <summary>What needs mails.</summary>
    public static IServiceCollection AddDossierDelivery(this IServiceCollection services) =>
        services.AddSingleton<IDeliveryChannel, DossierDeliveryChannel>();
}
