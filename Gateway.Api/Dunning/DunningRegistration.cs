using Gateway.Api.Hosting;
using Gateway.Api.Outbox;
using Gateway.Api.Receivables;
using Gateway.Domain.Deliveries;
using Gateway.Recovery.Dunning;

namespace Gateway.Api.Dunning;

/// <summary>Wires dunning to the bank, the law and the plans.</summary>
internal static class DunningRegistration
{
    public static IServiceCollection AddDunning(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(GatewayServices.Bind<DunningOptions>(configuration, DunningOptions.Section));
        services.AddSingleton<IBankFreshness, KnownBank>();
        services.AddSingleton<BankAge>();
        services.AddSingleton<IPaymentPlans, KeptPlans>();
        services.AddSingleton<DunningReader>();
        services.AddSingleton<DunningFacts>();
        services.AddSingleton<LetterDrafts>();
        services.AddSingleton(GatewayServices.Bind<PeppolCopyOptions>(configuration, PeppolCopyOptions.Section));
        services.AddSingleton<NoticeCopies>();
        services.AddSingleton<NoticeWriter>();
        services.AddSingleton<NoticeCheck>();
        services.AddSingleton<NoticeTasks>();
        services.AddSingleton<ReturnedLetters>();
        services.AddSingleton<ProposeRun>();
        services.AddSingleton<RunActs>();
        services.AddSingleton<IssueRuns>();
        services.AddSingleton<Holds>();
        services.AddSingleton<JudgePromises>();
        services.AddSingleton<PlanAccessories>();
        services.AddSingleton<PaymentPlans>();
        services.AddSingleton<JudgePlans>();
        services.AddSingleton<InstalmentLetters>();
        services.AddSingleton<WarnOfPrescription>();
        services.AddSingleton<WarnOfVat>();
        services.AddSingleton<WarnOfTasks>();
        services.AddSingleton<WarnOfReviews>();
        services.AddSingleton<EvaluateDebts>();
        services.AddSingleton<BookSurcharges>();
        services.AddSingleton<ReturnSurcharges>();
        return services;
    }

    /// <summary>What needs mails and PDFs.</summary>
    public static IServiceCollection AddReminderDelivery(this IServiceCollection services) => services
        .AddSingleton<PrintBatches>()
        .AddSingleton<IDeliveryChannel>(services => ChannelOf(services, DeliveryChannel.Reminder))
        .AddSingleton<IDeliveryChannel>(services => ChannelOf(services, DeliveryChannel.ReminderCopy));

    private static ReminderDeliveryChannel ChannelOf(IServiceProvider services, DeliveryChannel channel) =>
        ActivatorUtilities.CreateInstance<ReminderDeliveryChannel>(services, channel);
}
