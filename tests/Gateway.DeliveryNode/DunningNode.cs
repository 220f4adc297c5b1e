using System.Globalization;
using Gateway.Api.Hosting;
using Gateway.Api.Hosting.Scheduling;
using Gateway.Api.Persistence;
using Gateway.Recovery.Correspondence.Pdf;
using Gateway.Recovery.Dunning;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.DeliveryNode;

/// <summary>
/// The gateway as it serves, configured by the environment, living on another day: the timetable proposes and issues
/// runs of reminders. It says its name, and begins that day when it is told. A bank that takes its time makes it slow
/// enough to be killed in the middle.
/// </summary>
internal static class DunningNode
{
    public static async Task RunAsync(string day, string times, string pauseMilliseconds)
    {
        var clock = new FastClock(TimeProvider.System.GetUtcNow(), int.Parse(times, CultureInfo.InvariantCulture));
        var pause = TimeSpan.FromMilliseconds(int.Parse(pauseMilliseconds, CultureInfo.InvariantCulture));
        await using var app = GatewayHost.Build([], builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton<IPdfRenderer, InstantRenderer>();
            builder.Services.AddSingleton<IBankFreshness>(new SlowBank(clock, pause));
            builder.Services.AddGatewayScheduling(
                GatewayServices.Bind<DatabaseOptions>(builder.Configuration, DatabaseOptions.Section),
                Timetable.Entries);
        });
        Console.WriteLine(app.Services.GetRequiredService<GatewayNode>().Name);
        await Console.In.ReadLineAsync();
        clock.Begin(DateTimeOffset.Parse(day, CultureInfo.InvariantCulture));
        await app.RunAsync();
    }
}
