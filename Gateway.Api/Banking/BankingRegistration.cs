using Gateway.Api.Hosting;

namespace Gateway.Api.Banking;

/// <summary>The acts on bank statements and the money they bring.</summary>
internal static class BankingRegistration
{
    public static IServiceCollection AddBanking(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(GatewayServices.Bind<StatementFolderOptions>(
            configuration, StatementFolderOptions.Section));
        services.AddSingleton<StatementFolder>();
        var options = GatewayServices.Bind<BankingOptions>(configuration, BankingOptions.Section);
        services.AddSingleton(options.ToPolicy());
        services.AddSingleton(options.ToRules());
        services.AddSingleton<BookMovements>();
        services.AddSingleton<TakeStatements>();
        services.AddSingleton<DecideMovements>();
        services.AddSingleton<VouchForAccounts>();
        services.AddSingleton<Collections>();
        return services;
    }
}
