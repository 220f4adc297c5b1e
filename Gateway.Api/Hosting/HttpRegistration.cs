using Gateway.Api.Http.Documentation;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gateway.Api.Hosting;

/// <summary>Wires the HTTP interface: its JSON, problems, keys, limits and description. The host gives <see
/// cref="IApiKeys"/>.</summary>
internal static class HttpRegistration
{
    public static IServiceCollection AddGatewayHttp(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<HttpOptions>()
            .BindConfiguration(HttpOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.ConfigureHttpJsonOptions(json => ContractJson.Configured(json.SerializerOptions));
        services.AddSingleton<KeyUses>().AddHostedService<KeyUseReporter>();
        // AddAuthentication would bring data protection with it, which writes keys that no API key needs.
        services.AddAuthenticationCore().AddWebEncoders();
        new AuthenticationBuilder(services)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null);
        services.AddAuthorization();
        services.AddSingleton<RequestRate>();
        services.AddGatewayDescription();
        return services;
    }

    /// <summary>
    /// The order matters: whatever fails further in gets its problem; who calls is known before requests are counted,
    /// which costs one look at the keys for each that shows one, and before anything else is looked up for them.
    /// </summary>
    public static WebApplication UseGatewayHttp(this WebApplication app)
    {
        app.UseProblems();
        app.UseMiddleware<SecurityHeaders>();
        app.UseGatewayDescription();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<RequestRate>();
        app.UseAuthorization();
        app.MapGatewayDescription();
        return app;
    }
}
