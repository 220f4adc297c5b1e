using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Hosting.Sandbox;

/// <summary>
/// <c>gateway serve</c> in a process of its own, as a member of a sandbox network: somebody else's access point. It can
/// be killed at any moment and started again over the same database, at the same address.
/// </summary>
internal sealed class SandboxGateway : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly IReadOnlyDictionary<string, string?> settings;
    private readonly IReadOnlyList<string>? program;
    private Process? process;

    private SandboxGateway(
        Uri root, string key, IReadOnlyDictionary<string, string?> settings, IReadOnlyList<string>? program)
    {
        (Root, this.settings, this.program) = (root, settings, program);
        Http = new HttpClient { BaseAddress = root, Timeout = Patience };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public Uri Root { get; }

    /// <summary>Its API, with a key of administration.</summary>
    public HttpClient Http { get; }

    /// <summary>The memory it has now.</summary>
    public double WorkingSetMegabytes
    {
        get
        {
            process!.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>The CPU time it has taken since it was started.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            process!.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Brings a database up to date and gives it legal entities that receive over Peppol; their registration
    /// in the network is the caller's.</summary>
    /// <returns>A key of administration.</returns>
    public static async Task<string> PrepareAsync(
        DatabaseOptions database, IReadOnlyList<LegalEntity> receivers, CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        await using var services = new ServiceCollection().AddLogging().AddSingleton(clock)
            .AddGatewayDatabase(database).BuildServiceProvider();
        var contexts = services.GetRequiredService<IDbContextFactory<GatewayDbContext>>();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.MigrateAsync(cancellationToken);
        foreach (var receiver in receivers)
        {
            await LegalEntities.RegisterAsync(db, receiver, cancellationToken);
            db.Participants.Add(new ParticipantRow
            {
                Participant = receiver.Participant,
                LegalEntityId = receiver.Id,
                State = ParticipantState.Joined,
                ChangedAt = clock.GetUtcNow(),
            });
        }

        var key = EfApiKeys.Add(db, "sandbox", null, null, clock);
        await db.SaveChangesAsync(cancellationToken);
        return key.Reveal();
    }

    /// <summary>Starts it on a free port of loopback; it answers when the task ends.</summary>
    /// <param name="member">Who it is in the network.</param>
    /// <param name="database">A database that was prepared.</param>
    /// <param name="key">Its key of administration.</param>
    /// <param name="more">Settings beside those.</param>
    /// <param name="program">An assembly that serves, and its arguments; null for this program.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    public static async Task<SandboxGateway> StartAsync(
        SandboxMember member,
        DatabaseOptions database,
        string key,
        IReadOnlyDictionary<string, string?> more,
        IReadOnlyList<string>? program,
        CancellationToken cancellationToken)
    {
        var root = new Uri($"http://127.0.0.1:{FreePort()}");
        var all = new Dictionary<string, string?>(member.Settings)
        {
            ["Urls"] = root.ToString(),
            ["Database:Provider"] = database.Provider.ToString(),
            ["Database:ConnectionString"] = database.ConnectionString,
            ["Logging:LogLevel:Default"] = "Error",
            ["Logging:LogLevel:Microsoft"] = "Error",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Error",
            ["Logging:LogLevel:Quartz"] = "Error",
        };
        foreach (var (name, value) in more)
        {
            all[name] = value;
        }

        var gateway = new SandboxGateway(root, key, all, program);
        await gateway.StartAsync(cancellationToken);
        return gateway;
    }

    /// <summary>Starts it again after it was killed.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        process = Process.Start(Command())!;
        var begin = TimeProvider.System.GetTimestamp();
        while (!await AnswersAsync(cancellationToken))
        {
            if (process.HasExited || TimeProvider.System.GetElapsedTime(begin) > Patience)
            {
                throw new InvalidOperationException($"The gateway of the sandbox at {Root} did not start.");
            }

            await Task.Delay(Look, cancellationToken);
        }
    }

    /// <summary>SIGKILL: nothing in it gets to know.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (process is not null)
        {
            await KillAsync();
        }
    }

    /// <summary>This very program: its own executable, or the host that runs its assembly.</summary>
    private ProcessStartInfo Command()
    {
        var executable = Path.Combine(AppContext.BaseDirectory, "gateway");
        var isOwn = program is null && Environment.ProcessPath == executable;
        var command = new ProcessStartInfo(isOwn ? executable : "dotnet") { UseShellExecute = false };
        foreach (var argument in isOwn ? ["serve"] : program ?? [executable + ".dll", "serve"])
        {
            command.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in settings)
        {
            command.Environment[GatewayHost.EnvironmentPrefix + name.Replace(":", "__", StringComparison.Ordinal)] =
                value;
        }

        return command;
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await Http.GetAsync("/v1/legal-entities", cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // nobody listens yet
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
