using System.CommandLine;
using System.Text.Json;
using Gateway.Api.Hosting;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway health</c>: looks at everything the gateway stands on; exit 1 when something is wrong.</summary>
internal static class HealthCommand
{
    public static Command Create()
    {
        var json = CommandOptions.Json();
        var command =
            new Command("health", "Check database, numbers, timelines, PDF renderer and access point.") { json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, bool json, CancellationToken cancellationToken)
    {
        await using var services = CommandServices.Create(parsed);
        await using var db = await services.OpenDatabaseAsync(cancellationToken);
        var checks = await services.GetRequiredService<HealthChecks>().RunAsync(db, cancellationToken);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(checks, CommandServices.Json));
        }
        else
        {
            foreach (var check in checks)
            {
                Console.WriteLine($"{(check.IsFine ? "fine " : "WRONG")}  {check.Name,-14} {check.Detail}");
            }
        }

        return checks.All(check => check.IsFine) ? ExitCodes.Fine : ExitCodes.Findings;
    }
}
