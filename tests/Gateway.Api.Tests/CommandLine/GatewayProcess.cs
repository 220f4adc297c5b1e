using System.Diagnostics;
using Gateway.Api.CommandLine;

namespace Gateway.Api.Tests.CommandLine;

/// <summary>The command line as a shell runs it: a process, its exit code and what it printed.</summary>
internal sealed record GatewayProcess(int ExitCode, string Output, string Errors)
{
    /// <param name="arguments">The command and its options.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="settings">Configuration, as <c>Section:Key</c>.</param>
    public static async Task<GatewayProcess> RunAsync(
        IEnumerable<string> arguments,
        ReadOnlyMemory<byte> input = default,
        IReadOnlyDictionary<string, string?>? settings = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(GatewayCommandLine).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
        {
            start.Environment["GATEWAY_" + name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new GatewayProcess(process.ExitCode, await output, await error);
    }

    public static Task<GatewayProcess> RunAsync(params string[] arguments) => RunAsync(arguments, default);
}
