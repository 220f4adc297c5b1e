using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Posts;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Hosting;

/// <summary>The gateway as a web application.</summary>
internal static class GatewayHost
{
    /// <summary><c>GATEWAY_Database__Provider=PostgreSql</c> sets <c>Database:Provider</c>.</summary>
    public const string EnvironmentPrefix = "GATEWAY_";

    public static WebApplication Build(
        IEnumerable<KeyValuePair<string, string?>> settings, Action<WebApplicationBuilder>? adapt = null)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables(EnvironmentPrefix).AddInMemoryCollection(settings);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddGateway(builder.Configuration).AddGatewayHttp();
        builder.Services.AddSingleton<IApiKeys, EfApiKeys>().AddSingleton<PostRequests>();
        builder.Services.AddSingleton<DocumentAssembler>().AddSingleton<InvoiceIntake>()
            .AddSingleton<CorrectionIntake>().AddSingleton<InvoiceBatch>();
        adapt?.Invoke(builder);
        var app = builder.Build();
        app.UseGatewayHttp();
        app.MapGateway();
        return app;
    }

    /// <summary>Brings an embedded database up to date; a server's is brought up to date by <c>gateway migrate</c>,
    /// once, before its nodes start.</summary>
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        var contexts = app.Services.GetRequiredService<IDbContextFactory<GatewayDbContext>>();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (db is SqliteGatewayDbContext)
        {
            await db.MigrateAsync(cancellationToken);
        }
    }
}
