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
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Hosting;

/// <summary>
/// The gateway as <c>gateway serve</c> runs it, listening on a free loopback port over a database of its own, with a
/// mail server that keeps what it gets.
/// </summary>
internal sealed class RunningGateway : IAsyncDisposable
{
    /// <summary>A caller whose key names no person.</summary>
    public const string Nobody = "";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly TestDatabase database;
    private readonly WebApplication app;

    private int persons;

    private RunningGateway(TestDatabase database, WebApplication app, MailSink mails) =>
        (this.database, this.app, Mails) = (database, app, mails);

    public MailSink Mails { get; }

    public IServiceProvider Services => app.Services;

    public Uri Root => new(app.Urls.First());

    /// <param name="provider">Its database.</param>
    /// <param name="delivers">Whether the timetable runs.</param>
    /// <param name="clock">The time of day; null for the real one.</param>
    /// <param name="more">Settings beyond those of every test.</param>
    /// <param name="adapt">What the test puts in the place of the gateway's own: a bank, a printer.</param>
    public static async Task<RunningGateway> StartAsync(
        DatabaseProvider provider,
        bool delivers = false,
        TimeProvider? clock = null,
        IReadOnlyDictionary<string, string?>? more = null,
        Action<IServiceCollection>? adapt = null)
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
            ["Http:RequestBurst"] = "100000",
            ["LegalRecovery:UnitWaitDays"] = "0", // cases of other tests leave on the day they are proposed
            ["Webhooks:Key"] = Convert.ToBase64String(new byte[32]),
            ["Webhooks:AllowLoopback"] = "true",
            ["Logging:LogLevel:Default"] = "None",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "None",
        };
        foreach (var (name, value) in more ?? new Dictionary<string, string?>())
        {
            settings[name] = value;
        }

        var built = GatewayHost.Build(settings, builder =>
        {
            if (clock is not null)
            {
                builder.Services.AddSingleton(clock);
            }

            adapt?.Invoke(builder.Services);
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

    /// <summary>A caller with a new key: of a unit, of a legal entity, of a partner, or of administration.</summary>
    /// <param name="unit">Of a unit.</param>
    /// <param name="legalEntity">Of a legal entity.</param>
    /// <param name="partner">Of a recovery partner.</param>
    /// <param name="person">Who holds it; without one each caller is a person of its own, and <see cref="Nobody"/> is
    /// none.</param>
    public async Task<HttpClient> CallerAsync(
        ProductionUnitId? unit = null, LegalEntityId? legalEntity = null, Guid? partner = null, string? person = null)
    {
        await using var db = database.CreateContext();
        var holder = person ?? $"person-{Interlocked.Increment(ref persons)}@example.org";
        var key = EfApiKeys.Add(
            db, "test", unit, legalEntity, TimeProvider.System, partner, holder == Nobody ? null : holder);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Reveal());
        return client;
    }

    /// <summary>Who asks before sending a large body waits for the answer, however busy the machine is.</summary>
    public HttpClient Anonymous() => new(new SocketsHttpHandler { Expect100ContinueTimeout = Patience })
    {
        BaseAddress = Root,
        Timeout = Patience,
    };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Mails.DisposeAsync();
        await database.DisposeAsync();
    }
}
