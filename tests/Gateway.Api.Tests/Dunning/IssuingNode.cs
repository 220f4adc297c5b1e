using System.Diagnostics;
using System.Globalization;
using Gateway.Api.Tests.Outbox;

namespace Gateway.Api.Tests.Dunning;

/// <summary>A gateway in a process of its own, on another day, that proposes and issues runs until it dies.</summary>
internal sealed class IssuingNode : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly TaskCompletionSource<string> name = new();

    private IssuingNode(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
    }

    /// <summary>As the leases it holds begin.</summary>
    public Task<string> NameAsync() => name.Task.WaitAsync(Patience);

    /// <param name="day">What its clock shows at first.</param>
    /// <param name="times">How many times as fast it runs.</param>
    /// <param name="settings">Of the gateway.</param>
    public static IssuingNode Start(
        DateTimeOffset day, int times, IReadOnlyDictionary<string, string> settings)
    {
        var info = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        string[] arguments =
        [
            NodeProcess.Assembly, "dunning", day.ToString("O"), times.ToString(CultureInfo.InvariantCulture), "150",
        ];
        Array.ForEach(arguments, info.ArgumentList.Add);
        foreach (var (setting, value) in settings)
        {
            info.Environment["GATEWAY_" + setting.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new IssuingNode(Process.Start(info) ?? throw new InvalidOperationException("No process was started."));
    }

    /// <summary>Its day begins.</summary>
    public async Task BeginAsync()
    {
        await process.StandardInput.WriteLineAsync("go");
        await process.StandardInput.FlushAsync();
    }

    /// <summary>SIGKILL: nothing in it gets to know.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            name.TrySetException(new InvalidOperationException("The process ended before it said its name."));
        }
        else
        {
            name.TrySetResult(line);
        }
    }
}
