using Gateway.Api.Hosting;
using Gateway.Api.Persistence.Payroll;

namespace Gateway.Api.Payroll;

/// <summary>Wires the payroll side. Section <c>Payroll</c> replaces dated tables.</summary>
internal static class PayrollRegistration
{
    public static IServiceCollection AddPayroll(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(
            GatewayServices.Bind<PayrollOptions>(configuration, PayrollOptions.Section).ToRules());
        services.AddSingleton<PayrollBook>();
        services.AddSingleton<LookAtWages>();
        services.AddSingleton<IInsolventClients, EfInsolventClients>();
        services.AddSingleton<RecordInsolvency>();
        services.AddSingleton<AcknowledgePayroll>();
        services.AddSingleton<RecordPayout>();
        return services;
    }
}
