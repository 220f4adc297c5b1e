using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway client</c>: finds clients. They are added and changed through the API.</summary>
internal static class ClientCommand
{
    private const int ListMax = 200;

    public static Command Create() => new("client", "Find clients.") { List() };

    private static Command List()
    {
        var search = new Argument<string>("TEXT")
        {
            Description = "A part of the name; all without it.",
            DefaultValueFactory = _ => "",
        };
        var json = CommandOptions.Json();
        var command = new Command("list", $"List clients, {ListMax} at most.") { search, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Create(parsed);
            await using var db = await services.OpenDatabaseAsync(cancellationToken);
            var text = parsed.GetRequiredValue(search);
            var clients = await db.Clients.AsNoTracking()
                .Where(row => row.Name.Contains(text))
                .OrderBy(row => row.Name).Take(ListMax)
                .Select(row => new { row.Id, row.Kind, row.Name, row.Country, row.EnterpriseNumber, row.VatNumber })
                .ToListAsync(cancellationToken);
            var rows = clients.Select(client => new
            {
                Id = client.Id.Value,
                Kind = client.Kind.ToString(),
                client.Name,
                Country = client.Country.ToString(),
                Number = client.EnterpriseNumber?.ToString() ?? client.VatNumber?.ToString(),
            });
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(rows, CommandServices.Json));
                return ExitCodes.Fine;
            }

            foreach (var row in rows)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{row.Id}  {row.Kind,-14} {row.Country}  {row.Number,-14} {row.Name}"));
            }

            return ExitCodes.Fine;
        });
        return command;
    }
}
