using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gateway.Api.Identity;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway key</c>: the API keys. A new one is printed once and cannot be shown again.</summary>
internal static class KeyCommand
{
    public static Command Create() => new("key", "Make, list and revoke API keys.") { New(), List(), Revoke() };

    private static Command New()
    {
        var name = new Option<string>("--name") { Description = "What you call it.", Required = true };
        var unit = new Option<string?>("--unit") { Description = "The code of the unit it is for." };
        var entity = new Option<string?>("--legal-entity")
        {
            Description = "The enterprise number of the legal entity it is for.",
        };
        var partner = new Option<Guid?>("--partner") { Description = "The id of the recovery partner it is for." };
        var person = new Option<string?>("--person")
        {
            Description =
                "The mail address of who holds it. Where two people are asked, persons are compared; a key without one "
                + "is a program's, and none of the two.",
        };
        var command = new Command(
            "new", "Make a key; without --unit, --legal-entity or --partner it is of administration.")
        {
            name, person, unit, entity, partner,
        };
        command.Validators.Add(result =>
        {
            object?[] given = [result.GetValue(unit), result.GetValue(entity), result.GetValue(partner)];
            if (given.Count(one => one is not null) > 1)
            {
                result.AddError("A key is of a unit, of a legal entity or of a partner, not of several.");
            }

            if (result.GetValue(person) is { } address && !PersonAddress.TryParse(address, out _))
            {
                result.AddError($"'{address}' is no mail address of at most {PersonAddress.LengthMax} characters.");
            }
        });
        command.SetAction((parsed, cancellationToken) => NewAsync(
            parsed,
            parsed.GetRequiredValue(name),
            PersonAddress.TryParse(parsed.GetValue(person), out var holder) ? holder : null,
            parsed.GetValue(unit),
            parsed.GetValue(entity),
            parsed.GetValue(partner),
            cancellationToken));
        return command;
    }

    private static async Task<int> NewAsync(
        ParseResult parsed,
        string name,
        string? person,
        string? unit,
        string? entity,
        Guid? partner,
        CancellationToken cancellationToken)
    {
        await using var services = CommandServices.Create(parsed);
        await using var db = await services.OpenDatabaseAsync(cancellationToken);
        var unitRow = unit is null
            ? null
            : await db.Units.SingleOrDefaultAsync(row => row.Code == unit, cancellationToken);
        LegalEntityId? entityId = null;
        if (entity is not null && EnterpriseNumber.TryParse(entity, out var number))
        {
            var found = await db.LegalEntities.SingleOrDefaultAsync(
                row => row.EnterpriseNumber == number, cancellationToken);
            entityId = found?.Id;
        }

        if ((unit is not null && unitRow is null) || (entity is not null && entityId is null))
        {
            await Console.Error.WriteLineAsync(
                unit is not null ? $"There is no unit {unit}." : $"There is no legal entity {entity}.");
            return ExitCodes.Findings;
        }

        if (partner is not null && !await db.RecoveryPartners.AnyAsync(row => row.Id == partner, cancellationToken))
        {
            await Console.Error.WriteLineAsync($"There is no partner {partner}.");
            return ExitCodes.Findings;
        }

        var clock = services.GetRequiredService<TimeProvider>();
        var key = EfApiKeys.Add(db, name, unitRow?.Id, entityId, clock, partner, person);
        await db.SaveChangesAsync(cancellationToken);
        Console.WriteLine(key.Reveal());
        await Console.Error.WriteLineAsync("Keep it: it is stored as a hash and cannot be shown again.");
        return ExitCodes.Fine;
    }

    private static Command List()
    {
        var json = CommandOptions.Json();
        var command = new Command("list", "List the keys, the newest first.") { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Create(parsed);
            await using var db = await services.OpenDatabaseAsync(cancellationToken);
            var keys = await EfApiKeys.ListAsync(db, cancellationToken);
            if (parsed.GetValue(json))
            {
                var rows = keys.Select(key => new
                {
                    key.Id, key.Name, key.Person, key.Prefix, Scope = ScopeOf(key), key.CreatedAt, key.LastUsedAt,
                    key.RevokedAt,
                });
                Console.WriteLine(JsonSerializer.Serialize(rows, CommandServices.Json));
                return ExitCodes.Fine;
            }

            foreach (var key in keys)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{key.Prefix}  {key.Name,-30} {key.Person ?? "-",-30} {ScopeOf(key),-50} ")
                    + (key.RevokedAt is null ? "good" : "revoked"));
            }

            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Revoke()
    {
        var which = new Argument<string>("KEY") { Description = "The id or the prefix of the key." };
        var command = new Command("revoke", "Revoke a key; it is refused from this moment on.") { which };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Create(parsed);
            await using var db = await services.OpenDatabaseAsync(cancellationToken);
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var count = await EfApiKeys.RevokeAsync(db, parsed.GetRequiredValue(which), now, cancellationToken);
            Console.WriteLine(count == 0 ? "There is no such key that is still good." : "Revoked.");
            return count == 0 ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    private static string ScopeOf(KnownKey key) => key.Scope switch
    {
        Scope.Unit(var unit, _) => $"unit {unit}",
        Scope.Entity(var entity) => $"legal entity {entity}",
        Scope.Partner(var partner) => $"partner {partner}",
        _ => "administration",
    };
}
