using System.Net;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Http.Banking;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Languages;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Identity;

/// <summary>Every act that two people are asked for, by one person with two keys, by nobody, and by two
/// people.</summary>
public class SecondPersonTests
{
    private const string Anne = "anne@example.org";

    /// <summary>What is proposed, by path and body, and the path of its decision behind the id.</summary>
    private static readonly (string Path, string Body, string Decide)[] Acts =
    [
        ("/v1/write-offs", """{ "invoice": "{invoice}", "reason": "settled", "amount": "1.00" }""", ":approve"),
        ("/v1/clients/{client}/refunds", """{ "amount": "1.00", "iban": "BE71096123456769", "words": "back" }""",
            ":approve"),
        ("/v1/law/changes", """
            {
              "reason": "Published", "rows": [ {
                "key": "commercial-rate", "value": "10.0 %", "from": "2026-07-01", "to": "2026-12-31",
                "reference": "L2002 art. 5", "source": "Moniteur belge"
              } ]
            }
            """, ":approve"),
        ("/v1/dunning/runs", """{ "legalEntity": "{entity}" }""", ":sign-off"),
        ("/v1/recovery-cases",
            """{ "procedure": "court", "invoices": [ "{invoice}" ], "isContractual": true }""", ":confirm"),
    ];

    [Theory, ClassData<Databases>]
    public async Task One_person_with_two_keys_is_one_person_whatever_the_act(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider);
        using var anne = await gateway.CallerAsync(person: Anne);
        using var anneAgain = await gateway.CallerAsync(person: Anne);
        using var program = await gateway.CallerAsync(person: RunningGateway.Nobody);
        using var bruno = await gateway.CallerAsync(person: "bruno@example.org");
        var fill = await FillAsync(anne);
        foreach (var (path, body, decide) in Acts)
        {
            var decision = await ProposeAsync(anne, path, body, decide);

            await RefusedAsync(anne, decision, SecondPerson.Same);
            await RefusedAsync(anneAgain, decision, SecondPerson.Same);
            await RefusedAsync(program, decision, SecondPerson.Nobody);
            await bruno.CreateAsync(decision, "{}");
        }

        // What a program proposed has had no first person.
        foreach (var (path, body, decide) in Acts[..^1])
        {
            var later = body.Replace("2026-07-01", "2027-01-01").Replace("2026-12-31", "2027-06-30");
            var decision = await ProposeAsync(program, path, later, decide);
            await RefusedAsync(bruno, decision, SecondPerson.ProposedByNobody);
        }

        await using var db = gateway.Read();
        (await db.WriteOffs.CountAsync(row => row.DecidedBy != null)).ShouldBe(1);
        (await db.WriteOffs.Select(row => row.DecidedBy).FirstAsync(by => by != null))!
            .ShouldStartWith("person:bruno@example.org key:sgw_");
        (await db.Facts.CountAsync(row => row.Actor.StartsWith("person:bruno@example.org key:sgw_")))
            .ShouldBeGreaterThan(0, "facts carry the person");

        async Task<string> ProposeAsync(HttpClient caller, string path, string body, string decide)
        {
            var proposed = await caller.CreateAsync(fill(path), fill(body));
            var folder = path.Contains("/refunds", StringComparison.Ordinal) ? "/v1/refunds" : path;
            return $"{folder}/{proposed.Text("id")}{decide}";
        }
    }

    [Theory]
    [InlineData("person:a@x.be key:1", "person:b@x.be key:2", null)]
    [InlineData("person:a@x.be key:1", "person:a@x.be key:1", "Same")]
    [InlineData("person:a@x.be key:1", "person:a@x.be key:2", "Same")]
    [InlineData("key:1", "key:2", "Nobody")]
    [InlineData("person:a@x.be key:1", "key:2", "Nobody")]
    [InlineData("person:a@x.be key:1", "timetable", "Nobody")]
    [InlineData("key:1", "person:b@x.be key:2", "ProposedByNobody")]
    [InlineData("timetable", "person:b@x.be key:2", null)]
    public void Two_people_are_two_persons(string first, string second, string? why) =>
        SecondPerson.WhyNot(first, second).ShouldBe(why switch
        {
            "Same" => SecondPerson.Same,
            "Nobody" => SecondPerson.Nobody,
            "ProposedByNobody" => SecondPerson.ProposedByNobody,
            _ => (Sentence?)null,
        });

    [Fact]
    public void The_longest_actor_fits_where_actors_are_kept()
    {
        var person = new string('a', PersonAddress.LengthMax - 5) + "@x.be";
        PersonAddress.TryParse(person, out _).ShouldBeTrue();
        PersonAddress.TryParse("a" + person, out _).ShouldBeFalse();
        var longest = new Actor(person, ApiKey.New().Prefix);

        longest.ToString().Length.ShouldBeLessThanOrEqualTo(Actor.LengthMax);
        Actor.Parse(longest.ToString()).ShouldBe(longest);
    }

    [Theory]
    [InlineData(" Anne@Example.ORG ", "anne@example.org")]
    [InlineData("anne", null)]
    [InlineData("@example.org", null)]
    [InlineData("anne@", null)]
    [InlineData("anne@example@org", null)]
    [InlineData("anne b@example.org", null)]
    [InlineData("anne@example.org\nkey:sgw_x", null)]
    [InlineData("ånne@example.org", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_person_is_written_in_one_way(string? text, string? person)
    {
        PersonAddress.TryParse(text, out var read).ShouldBe(person is not null);
        read.ShouldBe(person);
    }

    /// <summary>An invoice that is late, and a credit of its client.</summary>
    private static async Task<Func<string, string>> FillAsync(HttpClient admin)
    {
        var cast = await Cast.RegisterAsync(admin);
        var day = $"{TimeProvider.System.GetUtcNow().AddDays(-40):yyyy-MM-dd}";
        var invoice = (await admin.CreateAsync("/v1/invoices", cast.Invoice(
            "late", more: $"\"issueDate\":\"{day}\",\"dueDate\":\"{day}\","))).Text("id");
        using var taken = await StatementTests.PostAsync(
            admin, new CodaFile().Begin(iban: "BE29363099990064").Movement(33m, "who knows").End().ToBytes());
        taken.StatusCode.ShouldBe(HttpStatusCode.Created);
        var waiting = (await admin.ReadAsync("/v1/movements?state=queued")).GetProperty("items")[0].Text("id");
        await admin.CreateAsync(
            $"/v1/movements/{waiting}/allocations",
            $$"""{ "allocations": [ { "client": "{{cast.Clients[0]}}", "amount": "33.00" } ] }""");
        return text => text.Replace("{invoice}", invoice).Replace("{client}", cast.Clients[0])
            .Replace("{entity}", cast.LegalEntity);
    }

    private static async Task RefusedAsync(HttpClient caller, string path, Sentence why)
    {
        using var answer = await caller.PostOnceAsync(path, Answers.Json("{}"));
        (await answer.ProblemAsync("conflict")).Text("detail").ShouldBe(why.In(Language.En), path);
    }
}
