using System.Globalization;
using Npgsql;

namespace Gateway.Benchmarks;

/// <summary>CPU time of a PostgreSQL server on this machine with all its backends, those that ended too.</summary>
internal static class PostgreSqlCpu
{
    private const double TicksPerSecond = 100; // USER_HZ
    private const int Parent = 1;
    private const int Own = 11;
    private const int OfEndedChildren = 13;

    public static async Task<TimeSpan> ReadAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("select pg_backend_pid()", connection);
        var backend = Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        var server = Stat(backend)![Parent];
        var ticks = Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0)
            .Sum(id => Stat(id) is not { } stat ? 0
                : id == server ? Pair(stat, Own) + Pair(stat, OfEndedChildren)
                : stat[Parent] == server ? Pair(stat, Own)
                : 0);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }

    /// <summary>User and system time.</summary>
    private static long Pair(long[] stat, int first) => stat[first] + stat[first + 1];

    /// <summary>The numbers of /proc/ID/stat behind the name, counted from the state; null when it ended.</summary>
    private static long[]? Stat(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            var numbers = text[(text.LastIndexOf(')') + 2)..].Split(' ').Take(OfEndedChildren + 2);
            return [.. numbers.Select(one =>
                long.TryParse(one, CultureInfo.InvariantCulture, out var value) ? value : 0)];
        }
        catch (IOException)
        {
            return null;
        }
    }
}
