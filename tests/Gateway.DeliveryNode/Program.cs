using System.Globalization;
using Gateway.Api.Hosting;
using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Outbox.Webhooks;
using Gateway.Api.Persistence;
using Gateway.DeliveryNode;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

if (args is ["serve", var begin, var times])
{
    await ServingNode.RunAsync(
        DateTimeOffset.Parse(begin, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture));
    return;
}

if (args is ["dunning", var day, var speed, var pause])
{
    await DunningNode.RunAsync(day, speed, pause);
    return;
}

// Says "ready" once it stands, begins at the first line it is told, and works until it is killed or told to end.
var settings = NodeSettings.Of(args);
var services = new ServiceCollection();
services.AddLogging();
services.AddSingleton<TimeProvider>(new FastClock(settings.ClockBegin, settings.ClockTimes));
services.AddGatewayDatabase(new DatabaseOptions { ConnectionString = settings.ConnectionString });
var configuration = new ConfigurationBuilder().AddEnvironmentVariables(GatewayHost.EnvironmentPrefix).Build();
services.AddGatewayCommands(configuration);
services.AddSingleton<IPdfRenderer, InstantRenderer>();
services.AddSingleton<IMailTransport>(new SmtpMailTransport(new SmtpOptions
{
    Host = "127.0.0.1",
    Port = settings.SmtpPort,
    Security = MailSecurity.None,
}));
services.AddSingleton<DocumentPdfs>();
services.AddSingleton<IDeliveryChannel, MailDeliveryChannel>();
await using var provider = services.BuildServiceProvider();

using var ended = new CancellationTokenSource();
await using (var db = await provider.GetRequiredService<IDbContextFactory<GatewayDbContext>>().CreateDbContextAsync())
{
    _ = await db.Deliveries.CountAsync();
}

Console.WriteLine("ready");
await Console.In.ReadLineAsync();
var issuing = settings.Issues
    ? new Issuer(
        provider.GetRequiredService<Transactions>(), provider.GetRequiredService<IssueDocuments>(), Console.Out)
        .RunAsync(ended.Token)
    : Task.CompletedTask;
var delivering = AgainAndAgainAsync(provider.GetRequiredService<DeliverDue>().RunAsync, ended.Token);
var telling = configuration.GetSection(WebhookOptions.Section).Exists()
    ? AgainAndAgainAsync(provider.GetRequiredService<DeliverWebhooks>().RunAsync, ended.Token)
    : Task.CompletedTask;
await Console.In.ReadLineAsync();
await ended.CancelAsync();
await Task.WhenAll(issuing, delivering, telling).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

static async Task AgainAndAgainAsync(Func<CancellationToken, Task> run, CancellationToken cancellationToken)
{
    while (!cancellationToken.IsCancellationRequested)
    {
        await run(cancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
    }
}
