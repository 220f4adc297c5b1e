using System.CommandLine;
using Gateway.Api.CommandLine.Demo;
using Gateway.Api.CommandLine.Law;
using Gateway.Api.CommandLine.Validation;

namespace Gateway.Api.CommandLine;

/// <summary>The commands of <c>gateway</c>. Without one it serves.</summary>
internal static class GatewayCommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Try: gateway --help");
            return ExitCodes.BadUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Fine;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            await Console.Error.WriteLineAsync($"gateway: {fault.Message}");
            return ExitCodes.Failure;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(
            "Smart Gateway: issues Peppol invoices, tracks what is owed and feeds payroll. "
            + "Configuration: appsettings.json, GATEWAY_Section__Key in the environment, and the options below.")
        {
            ServeCommand.Create(),
            DemoCommand.Create(),
            MigrateCommand.Create(),
            HealthCommand.Create(),
            KeyCommand.Create(),
            UnitCommand.Create(),
            ClientCommand.Create(),
            ParticipantCommand.Create(),
            LawCommand.Create(),
            UblCommand.Create(),
            ValidateCommand.Create(),
            BenchCommand.Create(),
            As4Command.Create(),
            LookupCommand.Create(),
            StatementCommand.Create(),
            RunCommand.Create(),
        };
        root.Add(DatabaseChoice.Provider);
        root.Add(DatabaseChoice.ConnectionString);
        root.SetAction(ServeCommand.RunAsync);
        return root;
    }
}
