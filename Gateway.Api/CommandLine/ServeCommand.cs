using System.CommandLine;
using Gateway.Api.Hosting;
using Gateway.Api.Hosting.Scheduling;
using Gateway.Api.Persistence;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway serve</c>: the API, its documentation and the jobs.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serve the API, its documentation and the jobs.");
        command.SetAction(RunAsync);
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = GatewayHost.Build(DatabaseChoice.Settings(parsed), builder =>
            builder.Services.AddGatewayScheduling(
                GatewayServices.Bind<DatabaseOptions>(builder.Configuration, DatabaseOptions.Section),
                Timetable.Entries));
        await app.PrepareAsync(cancellationToken);
        await app.RunAsync(cancellationToken);
        return ExitCodes.Fine;
    }
}
