using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Testing.Databases;
using Npgsql;

namespace Gateway.Benchmarks;

/// <summary>
/// <c>as4net [COUNT]</c>: invoices from one gateway to another, each a process of its own over PostgreSQL, through name
/// server, SMP and AS4 over loopback HTTP: from the row in the queue to the receipt in the sender's database. Tells
/// messages a second, the CPU time of a message by process and the memory of both gateways, beside what the RSA
/// operations of as many messages cost alone.
/// </summary>
internal static class As4NetBenchmark
{
    private const int BatchLines = 1000;
    private const int Stages = 10;
    private const double AskedPerSecond = 250;

    /// <summary>What the working set of a process may be larger at the end than in the middle, for the collector's
    /// sake.</summary>
    private const double GrowthMegabytesMax = 10;
    private const string ReceiverNumber = "0999000228";

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    public static async Task RunAsync(int count)
    {
        if (PostgreSqlCluster.Hindrance is { } hindrance)
        {
            Console.WriteLine(hindrance);
            return;
        }

        var bare = await BareCryptography.MeasureAsync(new byte[9000]);
        var cluster = await PostgreSqlCluster.StartAsync();
        var folder = Directory.CreateTempSubdirectory("gateway-as4net-").FullName;
        await using (var network = await SandboxNetwork.StartAsync(TimeProvider.System, default))
        {
            var (sending, receiving) = (
                await DatabaseAsync(cluster, "sending"), await DatabaseAsync(cluster, "receiving"));
            var sender = EntityOf("0999000129");
            var key = await SandboxGateway.PrepareAsync(sending, [sender], default);
            await QueueAsync(sending, key, sender, count);
            await using var receiver = await ReceiverAsync(network, receiving, folder);
            await using var gateway = await SandboxGateway.StartAsync(
                SandboxMember.Enlist(network, "PBE000001", Path.Combine(folder, "sender")),
                sending, key, new Dictionary<string, string?>(), program: null, default);
            await MeasureAsync(sending, gateway, receiver, count, bare);
        }

        await cluster.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Issues them without an access point: the policy holds them all, and none leaves before its
    /// time.</summary>
    private static async Task QueueAsync(DatabaseOptions database, string key, LegalEntity sender, int count)
    {
        var settings = new Dictionary<string, string?> { ["Delivery:MailStandsIn"] = "false" };
        var nobody = new SandboxMember { Key = null!, Settings = new Dictionary<string, string?>() };
        await using var issuing = await SandboxGateway.StartAsync(
            nobody, database, key, settings, program: null, default);
        var unit = await CreateAsync(issuing.Http, "/v1/units", $$"""
            { "legalEntity": "{{sender.Id}}", "code": "U", "name": "Unit", "tool": "activity", "language": "fr" }
            """);
        var client = await CreateAsync(issuing.Http, "/v1/clients", $$"""
            {
              "legalEntity": "{{sender.Id}}", "kind": "company", "name": "Buyer", "language": "fr",
              "address": { "street": "Rue 1", "postCode": "1000", "city": "Bruxelles", "country": "BE" },
              "enterpriseNumber": "{{ReceiverNumber}}", "vatNumber": "BE{{ReceiverNumber}}", "units": [ "{{unit}}" ]
            }
            """);
        for (var done = 0; done < count; done += BatchLines)
        {
            var lines = Enumerable.Range(done, Math.Min(BatchLines, count - done))
                .Select(line => Invoice(client, unit, line));
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/invoices:batch");
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Concat(lines)));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
            request.Headers.Add("Idempotency-Key", string.Create(CultureInfo.InvariantCulture, $"batch-{done}"));
            using var answer = await issuing.Http.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        }
    }

    private static async Task<SandboxGateway> ReceiverAsync(
        SandboxNetwork network, DatabaseOptions database, string folder)
    {
        var entity = EntityOf(ReceiverNumber);
        var key = await SandboxGateway.PrepareAsync(database, [entity], default);
        var member = SandboxMember.Enlist(network, "PBE000002", Path.Combine(folder, "receiver"));
        var gateway = await SandboxGateway.StartAsync(
            member, database, key, new Dictionary<string, string?>(), program: null, default);
        var endpoint = new PublishedEndpoint
        {
            Address = new Uri(gateway.Root, SandboxReceiver.Path),
            Certificate = member.Key.Certificate,
            Description = "Receiver",
            TechnicalContact = "mailto:peppol@example.org",
        };
        var participant = new PublishedParticipant
        {
            Participant = entity.Participant,
            Services = [new PublishedService.Here(BillingTypes.Invoice, [BillingTypes.Billing], endpoint)],
        };
        await network.JoinAsync(participant, default);
        return gateway;
    }

    private static async Task MeasureAsync(
        DatabaseOptions database, SandboxGateway sender, SandboxGateway receiver, int count, BareCryptography bare)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        var first = await UsageAsync(connection, sender, receiver, sent: 0);
        await ExecuteAsync(
            connection, "update deliveries set state = 'Queued', fault_code = null, next_attempt_at = now()");
        await ExecuteAsync(connection, "vacuum analyze"); // as a server does by itself, where tests run theirs without
        var begin = Stopwatch.GetTimestamp();
        var (stages, sent) = (new List<Usage> { first }, 0);
        while (sent < count)
        {
            await Task.Delay(Look);
            sent = (int)await ExecuteAsync(connection, "select count(*) from deliveries where state = 'Sent'");
            if (sent >= count * stages.Count / Stages)
            {
                stages.Add(await UsageAsync(connection, sender, receiver, sent));
                var rateYet = sent / Stopwatch.GetElapsedTime(begin).TotalSeconds;
                Say($"  {sent,6} sent  {rateYet,6:F0}/s  {stages[^1].Since(stages[^2])}");
            }
        }

        var rate = count / Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var rsa = (2 * bare.Sign) + bare.Unwrap;
        var receipts = await ExecuteAsync(connection, "select count(*) from peppol_receipts");
        var missed = rate >= AskedPerSecond ? "" : "MISSED: ";
        Say($"{rate:F0} messages/s of {receipts} with their receipts; {missed}{AskedPerSecond:F0}/s on 2 cores asked");
        Say($"of one message, from the first to the last: {stages[^1].Since(stages[0])}");
        Say($"of one message, once a tenth had gone:      {stages[^1].Since(stages[1])}");
        Say($"bare RSA of one message, both sides: {rsa:F0} us of CPU, {2e6 / rsa:F0}/s on 2 cores at most");
        var (middle, last) = (stages[stages.Count / 2], stages[^1]);
        var (ofSender, ofReceiver) = (
            last.SenderMegabytes - middle.SenderMegabytes, last.ReceiverMegabytes - middle.ReceiverMegabytes);
        var flat = Math.Max(ofSender, ofReceiver) <= GrowthMegabytesMax ? "flat" : "MISSED: flat asked";
        Say($"memory over the second half, MB: sender {ofSender:+0;-0;0}, receiver {ofReceiver:+0;-0;0}; {flat}");
    }

    private static async Task<Usage> UsageAsync(
        NpgsqlConnection connection, SandboxGateway sender, SandboxGateway receiver, int sent) => new(
        sent,
        sender.CpuTime,
        receiver.CpuTime,
        await PostgreSqlCpu.ReadAsync(connection),
        sender.WorkingSetMegabytes,
        receiver.WorkingSetMegabytes);

    private static async Task<long> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() as long? ?? 0;
    }

    private static async Task<DatabaseOptions> DatabaseAsync(PostgreSqlCluster cluster, string name)
    {
        var text = new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Database = "postgres" };
        await using var connection = new NpgsqlConnection(text.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"create database {name}", connection);
        await command.ExecuteNonQueryAsync();
        text.Database = name;
        return new DatabaseOptions { Provider = DatabaseProvider.PostgreSql, ConnectionString = text.ConnectionString };
    }

    private static async Task<string> CreateAsync(HttpClient http, string path, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.Add("Idempotency-Key", path);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        using var created = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return created.RootElement.GetProperty("id").GetString()!;
    }

    private static string Invoice(string client, string unit, int line) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"unit":"{{unit}}","client":"{{client}}","externalReference":"{{line}}","lines":[{{Lines}}]}{{'\n'}}""");

    private static string Lines { get; } = string.Join(',', Enumerable.Repeat(
        """
        {"description":"Work","quantity":"1","price":{"net":"100.00"},"vat":{"category":"S","rate":"21"}}
        """, 5));

    private static LegalEntity EntityOf(string number) => new()
    {
        Id = LegalEntityId.New(TimeProvider.System),
        Name = "Coopérative " + number,
        LegalForm = "SC",
        EnterpriseNumber = EnterpriseNumber.Parse(number),
        VatNumber = VatNumber.Parse("BE" + number),
        Address = new PostalAddress
        {
            Street = "Rue de l'Exemple 1",
            PostCode = "1060",
            City = "Saint-Gilles",
            Country = Country.Belgium,
        },
        Iban = Iban.Parse("BE68539007547034"),
        Language = Language.Fr,
    };

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>What had been used when that many were sent.</summary>
    private sealed record Usage(
        int Sent,
        TimeSpan Sender,
        TimeSpan Receiver,
        TimeSpan Database,
        double SenderMegabytes,
        double ReceiverMegabytes)
    {
        /// <summary>CPU time of a message since an earlier look, by process.</summary>
        public string Since(Usage earlier)
        {
            var messages = Sent - earlier.Sent;
            var (sender, receiver, database) = (
                (Sender - earlier.Sender).TotalMilliseconds / messages,
                (Receiver - earlier.Receiver).TotalMilliseconds / messages,
                (Database - earlier.Database).TotalMilliseconds / messages);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"CPU ms: sender {sender:F2} + receiver {receiver:F2} + PostgreSQL {database:F2} = "
                + $"{sender + receiver + database:F2}; "
                + $"MB: sender {SenderMegabytes:F0}, receiver {ReceiverMegabytes:F0}");
        }
    }
}
