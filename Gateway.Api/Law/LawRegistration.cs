namespace Gateway.Api.Law;

internal static class LawRegistration
{
    public static IServiceCollection AddLaw(this IServiceCollection services) => services
        .AddSingleton<LawBooks>()
        .AddSingleton<LawChanges>();
}
