using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Gateway.Benchmarks;

/// <summary>
/// <c>issue</c>: invoices of five lines through the batch endpoint, over HTTP into a process of its own, on SQLite and
/// PostgreSQL, beside the least that storing them could cost: their UBL alone, inserted row by row in transactions of
/// the same size. Tells the cold start and the memory too.
/// </summary>
internal static class IssueBenchmark
{
    private const int Batches = 10;
    private const int BatchLines = 1000;
    private const int TransactionLines = 200;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gateway-benchmark-").FullName;
        await MeasureAsync("Sqlite", $"Data Source={Path.Combine(folder, "gateway.db")}");
        Directory.Delete(folder, recursive: true);
        if (PostgreSqlCluster.Hindrance is { } hindrance)
        {
            Console.WriteLine(hindrance);
            return;
        }

        var cluster = await PostgreSqlCluster.StartAsync();
        await MeasureAsync("PostgreSql", cluster.ConnectionString);
        await cluster.StopAsync();
    }

    private static async Task MeasureAsync(string provider, string connection)
    {
        await using var gateway = await ServedGateway.StartAsync(provider, connection);
        Say($"{provider}: first answer {gateway.StartTime.TotalSeconds:F1} s after a cold start");
        var (client, unit) = await RegisterAsync(gateway.Http);
        var ubl = Array.Empty<byte>();
        var best = 0.0;
        for (var batch = 0; batch < Batches; batch++)
        {
            var body = Encoding.UTF8.GetBytes(string.Concat(
                Enumerable.Range(batch * BatchLines, BatchLines).Select(line => Invoice(client, unit, line))));
            var begin = Stopwatch.GetTimestamp();
            var first = await IssueAsync(gateway.Http, body, batch);
            var rate = BatchLines / Stopwatch.GetElapsedTime(begin).TotalSeconds;
            best = Math.Max(best, rate);
            Say($"  {(batch + 1) * BatchLines,6} invoices  {rate,6:F0}/s  {gateway.WorkingSetMegabytes,5:F0} MB");
            ubl = await gateway.Http.GetByteArrayAsync($"/v1/invoices/{first}/ubl");
        }

        var bare = provider == "Sqlite"
            ? await BareSqliteAsync(connection, ubl)
            : await BarePostgreSqlAsync(connection, ubl);
        Say($"  best {best:F0}/s; the UBL alone, row by row, {bare:F0}/s: {bare / best:F1} times as fast");
    }

    /// <summary>Sends a batch; every line must be issued. Gives the id of the first.</summary>
    private static async Task<string> IssueAsync(HttpClient http, byte[] body, int batch)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/invoices:batch")
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        request.Headers.Add("Idempotency-Key", batch.ToString(CultureInfo.InvariantCulture));
        using var answer = await http.SendAsync(request);
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var refused = lines.FirstOrDefault(line => !line.Contains("\"status\":201"));
        return refused is null && lines.Length == BatchLines
            ? JsonDocument.Parse(lines[0]).RootElement.GetProperty("invoice").GetProperty("id").GetString()!
            : throw new InvalidOperationException(refused ?? $"{lines.Length} lines were answered.");
    }

    private static async Task<(string Client, string Unit)> RegisterAsync(HttpClient http)
    {
        var entity = await PostAsync(http, "/v1/legal-entities", """
            {
              "name": "Coopérative Exemple", "legalForm": "SC, RPM Bruxelles",
              "enterpriseNumber": "0999000129", "vatNumber": "BE0999000129",
              "address": { "street": "Rue 70", "postCode": "1060", "city": "Saint-Gilles", "country": "BE" },
              "iban": "BE29363099990064"
            }
            """);
        var unit = await PostAsync(http, "/v1/units", $$"""
            { "legalEntity": "{{entity}}", "code": "U", "name": "U", "tool": "activity" }
            """);
        var client = await PostAsync(http, "/v1/clients", $$"""
            {
              "legalEntity": "{{entity}}", "kind": "company", "name": "Client", "language": "fr",
              "address": { "street": "Rue 1", "postCode": "1000", "city": "Bruxelles", "country": "BE" },
              "enterpriseNumber": "0999000228", "vatNumber": "BE0999000228", "units": [ "{{unit}}" ]
            }
            """);
        return (client, unit);
    }

    private static async Task<string> PostAsync(HttpClient http, string path, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", path);
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(text).RootElement.GetProperty("id").GetString()!
            : throw new InvalidOperationException(text);
    }

    private static string Invoice(string client, string unit, int number)
    {
        var lines = Enumerable.Range(1, 5).Select(line => FormattableString.Invariant($$$"""
            {"description":"Day {{{line}}}","quantity":"{{{line}}}.5","unitCode":"HUR","price":{"net":"4{{{line}}}.25"},
            "vat":{"category":"S","rate":"{{{(line % 2 == 0 ? 6 : 21)}}}"}}
            """).ReplaceLineEndings(""));
        return $$"""{"unit":"{{unit}}","client":"{{client}}","externalReference":"b-{{number}}","lines":["""
            + string.Join(',', lines) + "]}\n";
    }

    private static async Task<double> BareSqliteAsync(string connection, byte[] ubl)
    {
        RuntimeHelpers.RunModuleConstructor(typeof(DatabaseOptions).Module.ModuleHandle); // it binds the engine
        await using var db = new SqliteConnection(connection);
        await db.OpenAsync();
        return await BareAsync(db, "BLOB", ubl);
    }

    private static async Task<double> BarePostgreSqlAsync(string connection, byte[] ubl)
    {
        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync();
        return await BareAsync(db, "bytea", ubl);
    }

    private static async Task<double> BareAsync(System.Data.Common.DbConnection db, string type, byte[] ubl)
    {
        await using var command = db.CreateCommand();
        command.CommandText = $"CREATE TABLE bare (id integer PRIMARY KEY, content {type})";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "INSERT INTO bare (id, content) VALUES (@id, @content)";
        var (id, content) = (command.CreateParameter(), command.CreateParameter());
        (id.ParameterName, content.ParameterName, content.Value) = ("id", "content", ubl);
        command.Parameters.Add(id);
        command.Parameters.Add(content);
        var begin = Stopwatch.GetTimestamp();
        for (var row = 0; row < BatchLines;)
        {
            await using var transaction = await db.BeginTransactionAsync();
            command.Transaction = transaction;
            for (var last = row + TransactionLines; row < last; row++)
            {
                id.Value = row;
                await command.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        return BatchLines / Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
