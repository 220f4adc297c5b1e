using Gateway.Api.Desk.LegalRecovery;

namespace Gateway.Api.Desk;

internal static class DeskRegistration
{
    public static IServiceCollection AddDesk(this IServiceCollection services) =>
        services.AddSingleton<CaseBook>().AddSingleton<CaseProposalBook>();
}
