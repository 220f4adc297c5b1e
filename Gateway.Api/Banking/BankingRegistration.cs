using Gateway.Api.Hosting;
using Gateway.Domain.Law;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Banking;

/// <summary>The acts on bank statements and the money they bring.</summary>
internal static class BankingRegistration
{
    public static IServiceCollection AddBanking(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(GatewayServices.Bind<StatementFolderOptions>(
            configuration, StatementFolderOptions.Section));
        services.AddSingleton<StatementFolder>();
        services.AddSingleton(MatchPolicy.Default);
        services.AddSingleton(ImputationRule.Default);
        services.AddSingleton<BookMovements>();
        services.AddSingleton<TakeStatements>();
        services.AddSingleton<DecideMovements>();
        services.AddSingleton<VouchForAccounts>();
        services.AddSingleton<Collections>();
        return services;
    }
}
