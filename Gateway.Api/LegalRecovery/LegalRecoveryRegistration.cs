using Gateway.Api.Banking;
using Gateway.Api.Hosting;
using Gateway.Api.Outbox;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

internal static class LegalRecoveryRegistration
{
    public static IServiceCollection AddLegalRecovery(
        this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(GatewayServices.Bind<LegalRecoveryOptions>(configuration, LegalRecoveryOptions.Section))
        .AddSingleton<WarnOfDeadlines>()
        .AddSingleton<NoteInsolvency>()
        .AddSingleton<TakeInsolvencySignals>()
        .AddSingleton<CaseAdmission>()
        .AddSingleton<CaseLeaving>()
        .AddSingleton<DebtsForLaw>()
        .AddSingleton<ProposeCase>()
        .AddSingleton<CaseActs>()
        .AddSingleton<StaffHolds>()
        .AddSingleton<CaseBookings>()
        .AddSingleton(CaseEndRule.Default)
        .AddSingleton<IRecoveryCases, CaseTransfers>()
        .AddSingleton<UnitLetters>()
        .AddSingleton<LateInvoices>()
        .AddSingleton<KeepExhibit>()
        .AddSingleton<DossierPapers>()
        .AddSingleton<CaseDossier>()
        .AddSingleton<KeptDossiers>()
        .AddSingleton<AskedDossiers>()
        .AddSingleton<MakeDossiers>();

    /// <summary>What needs mails.</summary>
    public static IServiceCollection AddDossierDelivery(this IServiceCollection services) =>
        services.AddSingleton<IDeliveryChannel, DossierDeliveryChannel>()
            .AddSingleton<IDeliveryChannel, UnitLetterChannel>();
}
