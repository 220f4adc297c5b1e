using System.Net.Http.Headers;
using Gateway.Api.Hosting;
using Gateway.Api.Identity;
using Gateway.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gateway.Api.Tests.Http;

/// <summary>The HTTP interface alone, in process: the real middleware over a test's own endpoints and keys in
/// memory.</summary>
internal sealed class ApiHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private ApiHost(WebApplication app, KeysInMemory keys, FakeClock clock) =>
        (this.app, Keys, Clock) = (app, keys, clock);

    public KeysInMemory Keys { get; }

    public FakeClock Clock { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<ApiHost> StartAsync(
        Action<RouteGroupBuilder>? map = null, bool overLoopback = false, Dictionary<string, string?>? settings = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        var (keys, clock) = (new KeysInMemory(), new FakeClock());
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IApiKeys>(keys);
        builder.Services.AddGatewayHttp();
        if (overLoopback)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        var host = builder.Build();
        host.UseGatewayHttp();
        map?.Invoke(host.MapApi());
        await host.StartAsync();
        return new ApiHost(host, keys, clock);
    }

    /// <summary>A client with a key of administration, or of the scope given.</summary>
    public HttpClient Client(Scope? scope = null)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", Keys.Add(scope ?? new Scope.Administration()).Reveal());
        return client;
    }

    public HttpClient Anonymous() => app.Urls.Count == 0
        ? app.GetTestClient()
        : new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
