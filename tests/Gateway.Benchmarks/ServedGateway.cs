using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Gateway.Benchmarks;

/// <summary><c>gateway serve</c> in a process of its own, over an empty database.</summary>
internal sealed class ServedGateway : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;

    private ServedGateway(Process process, HttpClient http, TimeSpan start) =>
        (this.process, Http, StartTime) = (process, http, start);

    /// <summary>With a key of administration.</summary>
    public HttpClient Http { get; }

    /// <summary>From the start of the process to its first answer out of the database.</summary>
    public TimeSpan StartTime { get; }

    public double WorkingSetMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<ServedGateway> StartAsync(string provider, string connection)
    {
        string[] database = ["--provider", provider, "--connection", connection];
        await RunAsync(["migrate", .. database]);
        var printed = await RunAsync(["key", "new", "--name", "benchmark", .. database]);
        var key = printed.Split((char[]?)null).First(word => word.StartsWith("sgw_", StringComparison.Ordinal));
        var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var begin = Stopwatch.GetTimestamp();
        var served = Launch(["serve", .. database], http.BaseAddress);
        while (!await AnswersAsync(http))
        {
            if (served.HasExited || Stopwatch.GetElapsedTime(begin) > Patience)
            {
                throw new InvalidOperationException("The gateway did not start.");
            }

            await Task.Delay(10);
        }

        return new ServedGateway(served, http, Stopwatch.GetElapsedTime(begin));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync("/v1/legal-entities");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // nobody listens yet
        }
    }

    private static async Task<string> RunAsync(string[] arguments)
    {
        using var command = Launch(arguments, null);
        var output = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        return command.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"gateway {arguments[0]} ended with {command.ExitCode}.");
    }

    private static Process Launch(string[] arguments, Uri? address)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = address is null,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "gateway.dll"));
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.RedirectStandardError = address is null;
        start.Environment["GATEWAY_Urls"] = address?.ToString();
        start.Environment["GATEWAY_Logging__LogLevel__Default"] = "Error";
        start.Environment["GATEWAY_Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Error";
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
