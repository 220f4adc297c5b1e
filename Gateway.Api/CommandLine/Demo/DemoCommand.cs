using System.CommandLine;
using Gateway.Api.Hosting;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Hosting.Scheduling;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Sink;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.CommandLine.Demo;

/// <summary><c>gateway demo</c>: the whole gateway on an SQLite file of its own, with a sandbox Peppol network, the
/// access point of its Belgian clients in a second process, a mail server that delivers nothing, a story played through
/// the API, and the addresses to look at what it left.</summary>
internal static class DemoCommand
{
    private const string Seat = "PBE000001";

    public static Command Create()
    {
        var folder = new Option<string>("--folder")
        {
            Description = "Where the demo keeps its data; emptied at the start. Default: .demo",
            DefaultValueFactory = _ => ".demo",
        };
        var port = new Option<int>("--port")
        {
            Description = "Where the API listens on 127.0.0.1. Default: 5080; 0 takes any free one.",
            DefaultValueFactory = _ => 5080,
        };
        var once = new Option<bool>("--once") { Description = "Stop when the story is told." };
        var command = new Command(
            "demo", "Play the sandbox: units, clients, invoices, Peppol, mails, payments, payroll.")
        {
            folder, port, once,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            Path.GetFullPath(parsed.GetRequiredValue(folder)),
            parsed.GetValue(port),
            parsed.GetValue(once),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, int port, bool once, CancellationToken cancellationToken)
    {
        if (!DemoFolder.TryEmpty(folder))
        {
            await Console.Error.WriteLineAsync(
                $"{folder} holds something that no demo left there; name another --folder.");
            return ExitCodes.Findings;
        }

        await using var mails = MailSink.Start(new MailSinkOptions { Folder = Path.Combine(folder, "mails") });
        await using var network = await SandboxNetwork.StartAsync(TimeProvider.System, cancellationToken);
        await using var buyer = await DemoBuyer.StartAsync(
            network, Path.Combine(folder, "buyer"), cancellationToken);
        var member = SandboxMember.Enlist(network, Seat, Path.Combine(folder, "peppol"));
        await using var app = GatewayHost.Build([.. Settings(folder, port, mails.Port), .. member.Settings], AddJobs);
        await app.PrepareAsync(cancellationToken);
        var key = await NewKeyAsync(app.Services, null, cancellationToken);
        await app.StartAsync(cancellationToken);
        try
        {
            await PlayAsync(app, mails, buyer, key, folder, cancellationToken);
            if (!once)
            {
                await app.WaitForShutdownAsync(cancellationToken);
            }
        }
        finally
        {
            await app.StopAsync(CancellationToken.None); // the jobs end before what they work with
        }

        return ExitCodes.Fine;
    }

    private static async Task PlayAsync(
        WebApplication app,
        MailSink mails,
        DemoBuyer buyer,
        string key,
        string folder,
        CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var api = new DemoApi(http, key);
        var story = new DemoStory(api, folder, Console.Out);
        await story.PlayAsync(cancellationToken);
        await buyer.ArrivedAsync(story.PeppolExpected, Console.Out, cancellationToken);
        await new DemoEvidence(api, folder, Console.Out).ShowAsync(story.PeppolInvoice!, cancellationToken);
        await DemoMails.ArrivedAsync(mails, story.MailsExpected, Console.Out, cancellationToken);
        var keys = new DemoKeys(key, await NewKeyAsync(app.Services, story.Unit, cancellationToken));
        DemoAddresses.Print(Console.Out, http.BaseAddress, keys, story.Client, folder);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(string folder, int port, int mailPort) =>
        new Dictionary<string, string?>
        {
            ["Urls"] = $"http://127.0.0.1:{port}",
            ["Database:Provider"] = nameof(DatabaseProvider.Sqlite),
            ["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "gateway.db")}",
            ["Issuing:MessageIdDomain"] = "demo.example",
            ["Smtp:Host"] = "127.0.0.1",
            ["Smtp:Port"] = $"{mailPort}",
            ["Smtp:Security"] = "None",
            ["Logging:LogLevel:Default"] = "Warning",
        };

    private static void AddJobs(WebApplicationBuilder builder) => builder.Services.AddGatewayScheduling(
        GatewayServices.Bind<DatabaseOptions>(builder.Configuration, DatabaseOptions.Section), Timetable.Entries);

    private static async Task<string> NewKeyAsync(
        IServiceProvider services, ProductionUnitId? unit, CancellationToken cancellationToken)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<GatewayDbContext>>();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var key = EfApiKeys.Add(db, "demo", unit, null, services.GetRequiredService<TimeProvider>());
        await db.SaveChangesAsync(cancellationToken);
        return key.Reveal();
    }
}
