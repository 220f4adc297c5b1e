using System.CommandLine;
using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway migrate</c>: brings the database up to date, creating it where it is not there.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var script = new Option<bool>("--script") { Description = "Print the SQL of all migrations; change nothing." };
        var command = new Command("migrate", "Bring the database up to date.") { script };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(script), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, bool script, CancellationToken cancellationToken)
    {
        await using var services = CommandServices.Create(parsed);
        var contexts = services.GetRequiredService<IDbContextFactory<GatewayDbContext>>();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (script)
        {
            Console.WriteLine(db.Database.GenerateMigrationScript());
            return ExitCodes.Fine;
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        await db.MigrateAsync(cancellationToken);
        Console.WriteLine(pending.Count == 0
            ? "The database is up to date."
            : $"Applied: {string.Join(", ", pending)}");
        return ExitCodes.Fine;
    }
}
