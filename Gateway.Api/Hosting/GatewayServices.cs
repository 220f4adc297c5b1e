using System.ComponentModel.DataAnnotations;
using Gateway.Api.AccessPoint;
using Gateway.Api.AccessPoint.Receiving;
using Gateway.Api.Banking;
using Gateway.Api.Desk;
using Gateway.Api.Dunning;
using Gateway.Api.Idempotency;
using Gateway.Api.Invoicing;
using Gateway.Api.Law;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Outbox;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;

namespace Gateway.Api.Hosting;

/// <summary>What every way of running the gateway needs: serving, a command, a test.</summary>
internal static class GatewayServices
{
    public static IServiceCollection AddGateway(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddGatewayDatabase(Bind<DatabaseOptions>(configuration, DatabaseOptions.Section));
        return services.AddGatewayCommands(configuration)
            .AddMailDelivery(configuration)
            .AddPeppolDelivery(configuration)
            .AddReminderDelivery()
            .AddDossierDelivery();
    }

    /// <summary>The acts of the gateway, over whatever clock and database stand.</summary>
    public static IServiceCollection AddGatewayCommands(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Bind<IssuingOptions>(configuration, IssuingOptions.Section));
        services.AddPayroll(configuration);
        services.AddSingleton<IdempotentRequests>();
        services.AddSingleton<PurgeIdempotencyKeys>();
        services.AddSingleton<GatherStatistics>();
        services.AddSingleton<IssueDocuments>();
        services.AddSingleton<IssuedDocumentStore>();
        services.AddSingleton<ReceivableLedger>();
        services.AddSingleton<CreditReceivable>();
        services.AddSingleton<BookPayment>();
        services.AddSingleton<ReversePayment>();
        services.AddSingleton(Bind<LedgerOptions>(configuration, LedgerOptions.Section));
        services.AddSingleton<JournalExport>();
        services.AddSingleton<WriteOffs>();
        services.AddSingleton<VatReclaims>();
        services.AddSingleton<ClientCredits>();
        services.AddSingleton<Refunds>();
        services.AddBanking(configuration);
        services.AddLegalRecovery(configuration);
        services.AddDesk();
        services.AddOutbox(configuration);
        services.AddSingleton<AssignInbound>();
        services.AddSingleton<ReturnInbound>();
        services.AddAccessPoint(configuration);
        services.AddSingleton<AccessPointHealth>();
        services.AddLaw();
        services.AddDunning(configuration);
        services.AddSingleton<HealthChecks>();
        services.AddSingleton<HealthGlance>();
        return services;
    }

    /// <summary>Reads a section and refuses to start on a value beyond its limits.</summary>
    public static TOptions Bind<TOptions>(IConfiguration configuration, string section)
        where TOptions : class, new()
    {
        var options = configuration.GetSection(section).Get<TOptions>() ?? new TOptions();
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        return options;
    }
}
