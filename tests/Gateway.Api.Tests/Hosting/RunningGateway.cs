using System.Globalization;
using System.Net.Http.Headers;
using Gateway.Api.Hosting;
using Gateway.Api.Hosting.Scheduling;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Sink;
using Microsoft.AspNetCore.Builder;

namespace Gateway.Api.Tests.Hosting;

/// <summary>
/// The gateway as <c>gateway serve</c> runs it, listening on a free loopback port over a database of its own, with a
/// mail server that keeps what it gets.
/// </summary>
internal sealed class RunningGateway : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly WebApplication app;

    private RunningGateway(TestDatabase database, WebApplication app, MailSink mails) =>
        (this.database, this.app, Mails) = (database, app, mails);

    public MailSink Mails { get; }

    public IServiceProvider Services => app.Services;

    public Uri Root => new(app.Urls.First());

    /// <param name="provider">Skips the test where it is not there.</param>
    /// <param name="delivers">Whether the jobs run.</param>
    /// <param name="more">Settings beside those of every test.</param>
    public static async Task<RunningGateway> StartAsync(
        DatabaseProvider provider, bool delivers = false, IReadOnlyDictionary<string, string?>? more = null)
    {
        var empty = await TestDatabase.OpenAsync(provider);
        var mails = MailSink.Start();
        var settings = new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["Database:Provider"] = provider.ToString(),
            ["Database:ConnectionString"] = empty.Options.ConnectionString,
            ["Smtp:Host"] = "127.0.0.1",
            ["Smtp:Port"] = mails.Port.ToString(CultureInfo.InvariantCulture),
            ["Smtp:Security"] = "None",
            ["Http:RequestBurst"] = "10000",
            ["Logging:LogLevel:Default"] = "None",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "None",
        };
        foreach (var (name, value) in more ?? new Dictionary<string, string?>())
        {
            settings[name] = value;
        }

        var built = GatewayHost.Build(settings, builder =>
        {
            if (delivers)
            {
                builder.Services.AddGatewayScheduling(empty.Options, Timetable.Entries);
            }
        });
        await built.StartAsync(TestContext.Current.CancellationToken);
        return new RunningGateway(empty, built, mails);
    }

    /// <summary>The options by which a command of <c>gateway</c> finds the same database.</summary>
    public IReadOnlyList<string> DatabaseArguments =>
    [
        "--provider", database.Options.Provider.ToString(), "--connection", database.Options.ConnectionString,
    ];

    public GatewayDbContext Read() => database.CreateContext();

    /// <summary>A caller with a new key: of a unit, of a legal entity, or of administration.</summary>
    public async Task<HttpClient> CallerAsync(ProductionUnitId? unit = null, LegalEntityId? legalEntity = null)
    {
        await using var db = database.CreateContext();
        var key = EfApiKeys.Add(db, "test", unit, legalEntity, TimeProvider.System);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Reveal());
        return client;
    }

    public HttpClient Anonymous() => new() { BaseAddress = Root, Timeout = TimeSpan.FromMinutes(5) };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Mails.DisposeAsync();
        await database.DisposeAsync();
    }
}
