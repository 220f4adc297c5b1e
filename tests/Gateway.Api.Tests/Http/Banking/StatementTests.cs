using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Domain.Parties;
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
    }

    [Theory, ClassData<HostileFiles>]
    public async Task A_bad_file_gets_its_reason_and_leaves_nothing_behind(string what, string rule)
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        await Cast.RegisterAsync(admin);
        using var first = await PostAsync(
            admin, new CodaFile().Begin(iban: DemoIban, number: 51).Movement(10m, "x").End().ToBytes());
        first.StatusCode.ShouldBe(HttpStatusCode.Created);

        using var answer = await PostAsync(admin, HostileFiles.Make(what));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ProblemAsync("statement-refused")).Findings().ShouldContain(found => found.StartsWith(rule));
        await using var db = gateway.Read();
        (await db.Statements.CountAsync()).ShouldBe(1);
        (await db.Movements.CountAsync()).ShouldBe(1);
        (await db.BankFiles.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Two_people_with_the_same_file_at_once_book_it_once()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        await Cast.RegisterAsync(admin);
        var people = new[] { admin, await gateway.CallerAsync(), await gateway.CallerAsync(), admin };
        var bytes = new CodaFile().Begin(iban: DemoIban).Movement(10m, "x").End().ToBytes();

        var answers = await Task.WhenAll(people.Select(person => PostAsync(person, bytes)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(3);
        await using var db = gateway.Read();
        (await db.Movements.CountAsync()).ShouldBe(1);
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

    internal static Task<HttpResponseMessage> PostAsync(HttpClient caller, byte[] bytes) =>
        caller.PostOnceAsync("/v1/statements", Answers.Bytes(bytes, "application/octet-stream"));

    private static string Digits(string reference) => new([.. reference.Where(char.IsAsciiDigit)]);
}
