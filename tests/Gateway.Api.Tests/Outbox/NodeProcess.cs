using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Gateway.Testing;

namespace Gateway.Api.Tests.Outbox;

/// <summary>A process of tests/Gateway.DeliveryNode: issues and delivers until it is killed.</summary>
internal sealed class NodeProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private readonly TaskCompletionSource ready = new();
    private readonly ConcurrentQueue<string> said = [];

    private NodeProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
    }

    /// <summary>The external references of the invoices it said were committed.</summary>
    public IReadOnlyCollection<string> Issued => said;

    /// <summary>Its clock runs a hundred times as fast. Settings go to it as environment variables.</summary>
    public static NodeProcess Start(
        string connectionString,
        int smtpPort,
        DateTimeOffset clockBegin,
        bool issues,
        params (string Name, string Value)[] settings)
    {
        var info = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        string[] arguments =
        [
            Assembly,
            connectionString,
            smtpPort.ToString(CultureInfo.InvariantCulture),
            clockBegin.ToString("O"),
            "100",
            issues.ToString(),
        ];
        Array.ForEach(arguments, info.ArgumentList.Add);
        foreach (var (name, value) in settings)
        {
            info.Environment["GATEWAY_" + name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        info.Environment["DOTNET_TC_CallCounting"] = "0"; // no second compilation: it will not live to see it
        return new NodeProcess(Process.Start(info) ?? throw new InvalidOperationException("No process was started."));
    }

    /// <summary>Waits until it stands and lets it work.</summary>
    public async Task BeginAsync()
    {
        await ready.Task.WaitAsync(Patience);
        await process.StandardInput.WriteLineAsync("go");
        await process.StandardInput.FlushAsync();
    }

    /// <summary>SIGKILL: nothing in it gets to know.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task EndAsync()
    {
        await process.StandardInput.WriteLineAsync("end");
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    /// <summary>Built beside this project, in the same configuration.</summary>
    internal static string Assembly => Path.Combine(
        Repository.Root,
        "tests",
        "Gateway.DeliveryNode",
        Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "Gateway.Api.Tests"), AppContext.BaseDirectory),
        "Gateway.DeliveryNode.dll");

    private void Hear(string? line)
    {
        if (line == "ready")
        {
            ready.SetResult();
        }
        else if (line is null)
        {
            ready.TrySetException(new InvalidOperationException("The process ended before it was ready."));
        }
        else
        {
            said.Enqueue(line);
        }
    }
}
