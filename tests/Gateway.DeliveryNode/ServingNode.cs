using Gateway.Api.Hosting;
using Gateway.Api.Hosting.Scheduling;
using Gateway.Api.Persistence;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.DeliveryNode;

/// <summary>The gateway as it serves, configured by the environment, on a clock that runs faster: its leases and waits,
/// of minutes, are over in seconds.</summary>
internal static class ServingNode
{
    public static async Task RunAsync(DateTimeOffset clockBegin, int clockTimes)
    {
        await using var app = GatewayHost.Build([], builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(new FastClock(clockBegin, clockTimes));
            builder.Services.AddSingleton<IPdfRenderer, InstantRenderer>();
            builder.Services.AddGatewayScheduling(
                GatewayServices.Bind<DatabaseOptions>(builder.Configuration, DatabaseOptions.Section),
                Timetable.Entries);
        });
        await app.PrepareAsync(CancellationToken.None);
        await app.RunAsync();
    }
}
