using System.Diagnostics;
using Gateway.Api.CommandLine;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>A gateway in a process of its own, that can be killed.</summary>
internal sealed class GatewayNodeProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private GatewayNodeProcess(Process process) => this.process = process;

    /// <summary>Starts it with these settings and waits until it answers.</summary>
    public static async Task<GatewayNodeProcess> StartAsync(Uri root, IReadOnlyDictionary<string, string?> settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(typeof(GatewayCommandLine).Assembly.Location);
        start.ArgumentList.Add("serve");
        start.Environment["GATEWAY_Urls"] = root.AbsoluteUri;
        foreach (var (name, value) in settings)
        {
            start.Environment["GATEWAY_" + name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var node = new GatewayNodeProcess(Process.Start(start)!);
        node.process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = root };
        using var limit = new CancellationTokenSource(Patience);
        while (!await AnswersAsync(http, limit.Token))
        {
            node.process.HasExited.ShouldBeFalse("The gateway did not start.");
            await Task.Delay(50, limit.Token);
        }

        return node;
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

    private static async Task<bool> AnswersAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync("/as4", cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
