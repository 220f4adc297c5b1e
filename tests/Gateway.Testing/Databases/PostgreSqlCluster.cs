using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Gateway.Testing.Databases;

/// <summary>
/// A PostgreSQL server of this test run alone: made in a temporary folder, listening on a free loopback port. It lives
/// as long as this process, however that ends: the shell that started the server holds our end of a pipe, and when
/// the pipe closes it stops the server and removes the folder.
/// </summary>
public sealed class PostgreSqlCluster
{
    public const string User = "gateway";

    private const string BinariesRoot = "/usr/lib/postgresql";

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    /// <summary>Arguments: the folder of the binaries, the port. Says "ready" once the server answers.</summary>
    /// <remarks>Nothing outlives the run, so nothing is flushed to disk, and what is kept in memory is small.</remarks>
    private const string Script =
        """
        set -e
        folder=$(mktemp -d -t gateway-postgresql.XXXXXX)
        server=
        end() {
            if [ -n "$server" ]; then kill -INT "$server" 2>/dev/null || true; wait "$server" || true; fi
            rm -rf "$folder"
        }
        trap end EXIT
        trap 'exit 1' HUP INT TERM
        "$1/initdb" -D "$folder/data" -U gateway -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
        "$1/postgres" -D "$folder/data" -p "$2" \
            -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
            -c shared_buffers=64MB -c max_connections=200 -c autovacuum=off -c jit=off >"$folder/log" 2>&1 </dev/null &
        server=$!
        until "$1/pg_isready" -q -h 127.0.0.1 -p "$2"; do
            kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
            sleep 0.05
        done
        echo ready
        read -r _ || true
        """;

    private static readonly Lazy<Task<PostgreSqlCluster>> Started = new(StartAsync);

    private readonly Process shell;

    private PostgreSqlCluster(Process shell, int port)
    {
        this.shell = shell;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Npgsql's connection string, without a database.</summary>
    public string ConnectionString => string.Create(
        CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username={User};Include Error Detail=true");

    /// <summary>Why no server can be started on this machine; null when one can.</summary>
    public static string? Hindrance =>
        Binaries is null
            ? $"No PostgreSQL server is installed under {BinariesRoot} (apt-get install postgresql)."
            : null;

    private static string? Binaries => Directory.Exists(BinariesRoot)
        ? Directory.EnumerateDirectories(BinariesRoot)
            .Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
            .MaxBy(folder => folder, StringComparer.Ordinal)
        : null;

    /// <summary>The one server of this process, started when first asked for.</summary>
    public static Task<PostgreSqlCluster> SharedAsync() => Started.Value;

    /// <summary>Stops the server now; without it, it stops with this process.</summary>
    public async Task StopAsync()
    {
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    public static async Task<PostgreSqlCluster> StartAsync()
    {
        var port = FreePort();
        var started = Process.Start(StartInfo(port)) ?? throw new InvalidOperationException("No shell was started.");
        using var limit = new CancellationTokenSource(StartLimit);
        var answer = await started.StandardOutput.ReadLineAsync(limit.Token);
        return answer == "ready"
            ? new PostgreSqlCluster(started, port)
            : throw new InvalidOperationException(
                $"PostgreSQL did not start: {await started.StandardError.ReadToEndAsync(limit.Token)}");
    }

    private static ProcessStartInfo StartInfo(int port)
    {
        // PostgreSQL refuses to run as root.
        string[] command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", "sh"] : ["sh"];
        var info = new ProcessStartInfo(command[0])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
            [.. command[1..], "-c", Script, "sh", Binaries!, port.ToString(CultureInfo.InvariantCulture)];
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        return info;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
