using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gateway.Api.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway run</c>: what a job would do, shown before it does it.</summary>
internal static class RunCommand
{
    public static Command Create() => new("run", "Look at what a job would do.") { Dunning() };

    private static Command Dunning()
    {
        var asOf = CommandOptions.Day("--as-of", "The day. Default: today.");
        var preview = new Option<bool>("--preview")
        {
            Description = "Show and change nothing. A run is proposed, signed off and issued through the API.",
            Required = true,
        };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("dunning", "What would go out on a day, and why not.") { asOf, preview, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Create(parsed);
            await using var db = await services.OpenDatabaseAsync(cancellationToken);
            var reader = services.GetRequiredService<DunningReader>();
            var day = parsed.GetValue(asOf) ?? services.GetRequiredService<TimeProvider>().Today();
            var entities = await db.LegalEntities.AsNoTracking().OrderBy(row => row.Name)
                .Select(row => row.Id).ToListAsync(cancellationToken);
            var judged = new List<ClientProposal>();
            foreach (LegalEntityId entity in entities)
            {
                await foreach (var some in reader.JudgeAllAsync(db, entity, day, cancellationToken))
                {
                    judged.AddRange(some);
                }
            }

            Write(judged, parsed.GetValue(json));
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Write(IReadOnlyList<ClientProposal> judged, bool isJson)
    {
        var rows = judged.SelectMany(proposal => proposal.Items.Select(one => new
        {
            Client = proposal.Client.Name,
            Invoice = one.Item.Number,
            Balance = one.Item.Balance.ToString(),
            Leaves = one.Decision.IsAllowed,
            Step = one.Decision.NextStep?.Code,
            Channel = one.Decision.IsAllowed ? proposal.Notice?.Channel.ToString() : null,
            Why = one.Decision.Blockers.Select(reason => reason.Message.In(Language.En)).ToList(),
        })).ToList();
        if (isJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(rows, CommandServices.Json));
            return;
        }

        foreach (var row in rows)
        {
            var state = row.Leaves ? $"{row.Channel} {row.Step}" : $"– {string.Join(" ", row.Why)}";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{row.Invoice,-16} {row.Balance,14}  {row.Client}: {state}"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{judged.Count(one => one.Notice is not null)} notices for {rows.Count(row => row.Leaves)} invoices; "
            + $"{rows.Count(row => !row.Leaves)} invoices stay."));
    }
}
