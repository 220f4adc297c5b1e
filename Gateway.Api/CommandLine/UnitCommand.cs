using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gateway.Api.Parties;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.CommandLine;

/// <summary>
/// <c>gateway unit</c>: the production units. What a unit looks like on paper is set through the API.
/// </summary>
internal static class UnitCommand
{
    public static Command Create() => new("unit", "Add and list production units.") { Add(), List() };

    private static Command Add()
    {
        var entity = new Option<string>("--legal-entity")
        {
            Description = "The enterprise number of the legal entity it works under.", Required = true,
        };
        var code = new Option<string>("--code") { Description = "The code payroll knows it by.", Required = true };
        var name = new Option<string>("--name") { Description = "The name clients know.", Required = true };
        var tool = new Option<UnitTool>("--tool") { Description = "ThreeInOne or Activity.", Required = true };
        var language = new Option<Language>("--language") { Description = "Fr, Nl, De or En." };
        var command = new Command("add", "Add a production unit.") { entity, code, name, tool, language };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Create(parsed);
            await using var db = await services.OpenDatabaseAsync(cancellationToken);
            var number = parsed.GetRequiredValue(entity);
            var found = EnterpriseNumber.TryParse(number, out var enterprise)
                ? await db.LegalEntities.SingleOrDefaultAsync(
                    row => row.EnterpriseNumber == enterprise, cancellationToken)
                : null;
            if (found is null)
            {
                await Console.Error.WriteLineAsync($"There is no legal entity {number}.");
                return ExitCodes.Findings;
            }

            var unit = new ProductionUnit
            {
                Id = ProductionUnitId.New(services.GetRequiredService<TimeProvider>()),
                LegalEntityId = found.Id,
                Code = parsed.GetRequiredValue(code),
                Name = parsed.GetRequiredValue(name),
                Tool = parsed.GetRequiredValue(tool),
                Language = parsed.GetValue(language),
            };
            return await SaveAsync(db, unit, cancellationToken);
        });
        return command;
    }

    private static async Task<int> SaveAsync(
        Persistence.GatewayDbContext db, ProductionUnit unit, CancellationToken cancellationToken)
    {
        var outcome = await ProductionUnits.RegisterAsync(db, unit, cancellationToken);
        if (outcome is RegistrationOutcome<ProductionUnit>.Known)
        {
            await Console.Error.WriteLineAsync($"Unit {unit.Code} is known already.");
            return ExitCodes.Findings;
        }

        await db.SaveChangesAsync(cancellationToken);
        Console.WriteLine(unit.Id);
        return ExitCodes.Fine;
    }

    private static Command List()
    {
        var json = CommandOptions.Json();
        var command = new Command("list", "List the production units by code.") { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Create(parsed);
            await using var db = await services.OpenDatabaseAsync(cancellationToken);
            var units = await db.Units.AsNoTracking().OrderBy(row => row.Code)
                .Select(row => new { row.Id, row.Code, row.Name, row.Tool }).ToListAsync(cancellationToken);
            if (parsed.GetValue(json))
            {
                var rows = units.Select(unit => new { Id = unit.Id.Value, unit.Code, unit.Name, unit.Tool });
                Console.WriteLine(JsonSerializer.Serialize(rows, CommandServices.Json));
                return ExitCodes.Fine;
            }

            foreach (var unit in units)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{unit.Id}  {unit.Code,-20} {unit.Tool,-12} {unit.Name}"));
            }

            return ExitCodes.Fine;
        });
        return command;
    }
}
