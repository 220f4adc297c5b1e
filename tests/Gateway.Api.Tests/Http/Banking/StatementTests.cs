using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Http.Banking;

public class StatementTests
{
    private const string DemoIban = "BE29363099990064";

    [Fact]
    public async Task A_statement_goes_in_is_booked_and_can_be_read_back()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var invoice = await admin.CreateAsync("/v1/invoices", cast.Invoice("one"));
        var file = new CodaFile().Begin(iban: DemoIban)
            .Movement(1210m, Digits(invoice.Text("paymentReference")), "101", name: "CLIENT")
            .Movement(33m, "who knows").End();

        using var taken = await PostAsync(admin, file.ToBytes());

        taken.StatusCode.ShouldBe(HttpStatusCode.Created);
        var statements = await admin.ReadAsync("/v1/statements");
        var statement = statements.GetProperty("items")[0];
        statement.GetProperty("movements").Text("booked").ShouldBe("1");
        statement.GetProperty("movements").Text("queued").ShouldBe("1");
        statement.GetProperty("closing").Text("amount").ShouldBe("2243.00");
        var lines = await admin.ReadAsync($"/v1/statements/{statement.Text("id")}/lines");
        lines.GetProperty("items")[0].GetProperty("parts")[0].Text("amount").ShouldBe("1210.00");
        (await admin.ReadAsync($"/v1/invoices/{invoice.Text("id")}/receivable")).Text("state").ShouldBe("paid");
        var waiting = (await admin.ReadAsync("/v1/movements?state=queued")).GetProperty("items")[0];
        using var kept = await admin.PostOnceAsync(
            $"/v1/movements/{waiting.Text("id")}/allocations",
            Answers.Json($$"""{"allocations":[{"client":"{{cast.Clients[0]}}","amount":"33.00"}]}"""));
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.ReadAsync($"/v1/clients/{cast.Clients[0]}/credit"))[0].Text("amount").ShouldBe("33.00");
        (await admin.ReadAsync("/v1/ledger/trial-balance")).GetArrayLength().ShouldBeGreaterThan(3);
        (await admin.ReadAsync("/v1/bank-accounts"))[0].TryGetProperty("knownUntil", out _).ShouldBeTrue();
        await MovementsAreFoundAsync(admin, invoice.Text("id"));

        // What is kept of money by hand came in by the invoice of a unit and is no unit's all the same.
        await admin.CreateAsync(
            $"/v1/invoices/{invoice.Text("id")}/payments",
            """{ "amount": "10.00", "valueDate": "2026-03-12", "reference": "cash" }""");
        (await CreditAsync($"/v1/clients/{cast.Clients[0]}")).ShouldBe("43.00");
        (await CreditAsync($"/v1/units/{cast.Units[1]}")).ShouldBe("0.00");

        async Task<string> CreditAsync(string of) =>
            (await admin.ReadAsync($"{of}/statement?from=2026-01-01&asOf=2099-12-31"))[0].Text("credit");
    }

    private static async Task MovementsAreFoundAsync(HttpClient admin, string invoice)
    {
        foreach (var (question, found) in (IReadOnlyList<(string, int)>)
            [
                ("", 2), ("text=client", 1), ("text=KNOWS", 1), ("text=nobody", 0), ("amount=33.00", 1),
                ("amount=33.00&currency=USD", 0), ("amount=1210&state=queued", 0), ($"invoice={invoice}", 1),
                ($"invoice={Guid.Empty}", 0), ("from=2026-03-01&to=2099-01-01", 2), ("to=2020-01-01", 0),
                ($"account={Guid.Empty}", 0),
            ])
        {
            (await admin.ReadAsync($"/v1/movements?{question}")).GetProperty("items").GetArrayLength()
                .ShouldBe(found, question);
        }

        foreach (var wrong in (string[])["amount=1.005", $"text={new string('x', 141)}", "from=yesterday"])
        {
            using var refused = await admin.GetAsync(new Uri($"/v1/movements?{wrong}", UriKind.Relative));
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest, wrong);
        }
    }

    [Theory, ClassData<Databases>]
    public async Task Each_bad_file_gets_its_reason_and_leaves_nothing_behind(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider);
        var admin = await gateway.CallerAsync();
        await Cast.RegisterAsync(admin);
        using var first = await PostAsync(
            admin, new CodaFile().Begin(iban: DemoIban, number: 51).Movement(10m, "x").End().ToBytes());
        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        var before = await BooksAsync(gateway);

        foreach (var (what, rule, file) in HostileFiles.All)
        {
            using var answer = await PostAsync(admin, file);

            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, what);
            (await answer.ProblemAsync("statement-refused")).Findings()
                .ShouldContain(found => found.StartsWith(rule), what);
            (await BooksAsync(gateway)).ShouldBe(before, what);
        }

        // What comes right after them is taken as if they had never been.
        using var next = await PostAsync(
            admin, new CodaFile().Begin(1010m, 52, "130326", DemoIban).Movement(1m).End().ToBytes());
        next.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    /// <summary>Whole it is booked; of no part of it anything, on the way of a request.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_file_that_is_cut_anywhere_books_nothing(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider);
        var admin = await gateway.CallerAsync();
        await Cast.RegisterAsync(admin);
        var empty = await BooksAsync(gateway);
        var camt = new CamtFile(8).Begin(iban: DemoIban).Entry(10m).End().ToString().TrimEnd();
        byte[][] files =
        [
            new CodaFile().Begin(iban: DemoIban).Movement(10m, "x", name: "y").Movement(2m, "z").End().ToBytes(),
            System.Text.Encoding.UTF8.GetBytes(camt),
        ];
        var step = int.Parse(
            Environment.GetEnvironmentVariable("GATEWAY_TEST_CUT_STEP") ?? "61",
            System.Globalization.CultureInfo.InvariantCulture);

        foreach (var file in files)
        {
            for (var length = 1; length < file.Length - 2; length += step)
            {
                using var answer = await PostAsync(admin, file[..length]);
                answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, $"cut at {length}");
            }
        }

        (await BooksAsync(gateway)).ShouldBe(empty);
        using var whole = await PostAsync(admin, files[0]);
        whole.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Theory, ClassData<Databases>]
    public async Task Two_people_with_the_same_file_at_once_book_it_once(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider);
        var admin = await gateway.CallerAsync();
        await Cast.RegisterAsync(admin);
        var people = new[] { admin, await gateway.CallerAsync(), await gateway.CallerAsync(), admin };
        byte[][] files =
        [
            new CodaFile().Begin(iban: DemoIban).Movement(10m, "x").End().ToBytes(),
            System.Text.Encoding.UTF8.GetBytes(
                new CamtFile(8).Begin(1010m, 52, DemoIban).Entry(7m).End().ToString()),
        ];

        foreach (var bytes in files)
        {
            var answers = await Task.WhenAll(people.Select(person => PostAsync(person, bytes)));

            answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
            answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(3);
        }

        await using var db = gateway.Read();
        (await db.Movements.CountAsync()).ShouldBe(2);
        (await db.LedgerTransfers.Where(row => row.Event == LedgerEvent.MoneyMoved).SumAsync(row => row.Amount))
            .ShouldBe(1700);
    }

    [Theory, ClassData<Databases>]
    public async Task A_file_that_was_taken_before_is_answered_under_its_own_key_as_often_as_it_is_sent(
        DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider);
        var admin = await gateway.CallerAsync();
        await Cast.RegisterAsync(admin);
        var file = new CodaFile().Begin(iban: DemoIban).Movement(10m, "x").End().ToBytes();
        using var taken = await PostAsync(admin, file);
        taken.StatusCode.ShouldBe(HttpStatusCode.Created);
        var before = await BooksAsync(gateway);

        using var again = await PostAsync(admin, file, "again");
        using var replayed = await PostAsync(admin, file, "again");

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        replayed.StatusCode.ShouldBe(HttpStatusCode.OK);
        replayed.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await replayed.Content.ReadAsStringAsync()).ShouldBe(await again.Content.ReadAsStringAsync());
        (await BooksAsync(gateway)).ShouldBe(before);
    }

    [Fact]
    public async Task The_account_of_another_legal_entity_is_none_of_ours()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        await Cast.RegisterAsync(admin);
        var other = await admin.CreateAsync("/v1/legal-entities", """
            {
              "name": "Autre", "legalForm": "SC", "enterpriseNumber": "0999000327", "vatNumber": "BE0999000327",
              "address": { "street": "Quai 1", "postCode": "4000", "city": "Liège", "country": "BE" },
              "iban": "BE68539007547034"
            }
            """);
        var stranger = await gateway.CallerAsync(legalEntity: new LegalEntityId(Guid.Parse(other.Text("id"))));

        using var answer = await PostAsync(
            stranger, new CodaFile().Begin(iban: DemoIban).Movement(10m, "x").End().ToBytes());

        (await answer.ProblemAsync("statement-refused")).Findings().ShouldBe(["SGW-BANK-ACCOUNT -"]);
    }

    /// <summary>How much is stored of whatever a file brings.</summary>
    private static async Task<string> BooksAsync(RunningGateway gateway)
    {
        await using var db = gateway.Read();
        int[] counts =
        [
            await db.BankFiles.CountAsync(), await db.Statements.CountAsync(), await db.Movements.CountAsync(),
            await db.BankAccounts.CountAsync(), await db.LedgerTransfers.CountAsync(),
            await db.ReceivableEntries.CountAsync(), await db.ClientCreditEntries.CountAsync(),
        ];
        return string.Join(' ', counts);
    }

    internal static Task<HttpResponseMessage> PostAsync(HttpClient caller, byte[] bytes, string? key = null) =>
        caller.PostOnceAsync("/v1/statements", Answers.Bytes(bytes, "application/octet-stream"), key);

    private static string Digits(string reference) => new([.. reference.Where(char.IsAsciiDigit)]);
}
