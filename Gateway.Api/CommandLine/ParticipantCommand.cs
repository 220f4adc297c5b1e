using System.CommandLine;
using System.Text.Json;
using Gateway.Api.AccessPoint;
using Gateway.Api.AccessPoint.Publishing;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Registration;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway participant</c>: whom we publish and receive for, and how they stand at the locator.</summary>
internal static class ParticipantCommand
{
    private static readonly Argument<string> Id = new("participant")
    {
        Description = "Scheme and number: 0208:1234567894, 9925:be1234567894, 0242:000123.",
    };

    public static Command Create() => new("participant", "Publish participants and receive for them.")
    {
        List(),
        Act("register", "Publish a participant and register it at the locator.", (registry, id, token) =>
            registry.RegisterAsync(id, token)),
        Act("unregister", "Take a participant out of the network.", (registry, id, token) =>
            registry.UnregisterAsync(id, token)),
        Act(
            "prepare-migration",
            "Let another SMP take a participant over; prints the key once.",
            (registry, id, token) => registry.PrepareToMigrateAsync(id, token)),
        Migrate(),
        Sync(),
        Announce(),
    };

    private static Command List()
    {
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("list", "List the participants and how they stand at the locator.") { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Create(parsed);
            await using var db = await services.OpenDatabaseAsync(cancellationToken);
            var rows = await db.Participants.AsNoTracking().OrderBy(row => row.Participant)
                .ToListAsync(cancellationToken);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(
                    rows.Select(row => new
                    {
                        Participant = row.Participant.ToString(),
                        State = row.State.ToString(),
                        LegalEntity = row.LegalEntityId?.ToString(),
                        row.ChangedAt,
                        row.Fault,
                    }),
                    CommandServices.Json));
                return ExitCodes.Fine;
            }

            foreach (var row in rows)
            {
                Console.WriteLine($"{row.Participant,-24} {row.State,-8} {row.ChangedAt:u}  {row.Fault}");
            }

            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Act(
        string name,
        string description,
        Func<ParticipantRegistry, ParticipantId, CancellationToken, Task<ParticipantOutcome>> act)
    {
        var command = new Command(name, description) { Id };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, act, cancellationToken));
        return command;
    }

    private static Command Migrate()
    {
        var file = new Option<string>("--key-file")
        {
            Description = "A file with the migration key that the other service provider gave.",
            Required = true,
        };
        var command = new Command("migrate", "Take a participant over from another SMP.") { Id, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = await File.ReadAllTextAsync(parsed.GetRequiredValue(file), cancellationToken);
            if (MigrationKey.TryParse(text.Trim()) is not { } key)
            {
                await Console.Error.WriteLineAsync("The file holds no migration key that the locator would take.");
                return ExitCodes.BadUsage;
            }

            return await RunAsync(
                parsed, (registry, id, token) => registry.MigrateAsync(id, key, token), cancellationToken);
        });
        return command;
    }

    private static Command Sync()
    {
        var command = new Command("sync", "Take up what was begun and not finished; the timetable does so too.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Create(parsed);
            await using var db = await services.OpenDatabaseAsync(cancellationToken);
            await RegistryOf(services).PublishSelfAsync(cancellationToken);
            var left = await RegistryOf(services).SyncAsync(cancellationToken);
            foreach (var (participant, outcome) in left)
            {
                Console.WriteLine($"{participant}  {Words(outcome)}");
            }

            return left.Count == 0 ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    private static Command Announce()
    {
        var moved = new Option<bool>("--moved") { Description = "The locator knows our SMP at another address." };
        var command = new Command("announce", "Make our SMP known to the locator, before its first participant.")
        {
            moved,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Create(parsed);
            var outcome = await RegistryOf(services).AnnounceAsync(parsed.GetValue(moved), cancellationToken);
            Console.WriteLine(outcome switch
            {
                SmlOutcome.Done => "done",
                SmlOutcome.Refused(var fault, var why) => $"refused: {fault}: {why}",
                SmlOutcome.Unreachable(var why) => $"not known whether it was done: {why}",
                null => "there is no SMP of ours: AccessPoint:Publisher is not configured",
                _ => outcome.ToString(),
            });
            return outcome is SmlOutcome.Done ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        Func<ParticipantRegistry, ParticipantId, CancellationToken, Task<ParticipantOutcome>> act,
        CancellationToken cancellationToken)
    {
        if (!ParticipantId.TryParse(parsed.GetRequiredValue(Id), out var participant))
        {
            await Console.Error.WriteLineAsync($"'{parsed.GetRequiredValue(Id)}' is no Peppol participant.");
            return ExitCodes.BadUsage;
        }

        await using var services = CommandServices.Create(parsed);
        await using var db = await services.OpenDatabaseAsync(cancellationToken);
        var outcome = await act(RegistryOf(services), participant, cancellationToken);
        Console.WriteLine(Words(outcome));
        return outcome is ParticipantOutcome.Done or ParticipantOutcome.MayMove ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static string Words(ParticipantOutcome outcome) => outcome switch
    {
        ParticipantOutcome.Done => "done",
        ParticipantOutcome.MayMove(var key) => key.Reveal(),
        ParticipantOutcome.Pending(var why) => $"noted, and tried again: {why}",
        ParticipantOutcome.Refused(var why) => $"refused: {why}",
        _ => throw new InvalidOperationException("No such outcome."),
    };

    private static ParticipantRegistry RegistryOf(IServiceProvider services) =>
        services.GetService<ParticipantRegistry>()
        ?? throw new InvalidOperationException(
            $"There is no access point: the section {AccessPointOptions.Section} is not configured.");
}
