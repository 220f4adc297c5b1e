using System.Net;
using System.Text;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Identity;

/// <summary>
/// Every route of the API as somebody else's key tries it. A route that nobody wrote down here fails the test, so that
/// none is forgotten.
/// </summary>
public class ForeignKeyTests
{
    private const string Line = """
        { "description": "x", "quantity": "1", "price": { "net": "1" }, "vat": { "category": "S", "rate": "21" } }
        """;

    /// <summary>What is sent by a stranger; a GET sends nothing.</summary>
    private static readonly Dictionary<string, string> Attempts = new()
    {
        ["GET /v1/legal-entities"] = "",
        ["POST /v1/legal-entities"] = """{ "name": "Mine" }""",
        ["GET /v1/legal-entities/{id:guid}"] = "legalEntity",
        ["PATCH /v1/legal-entities/{id:guid}"] = """legalEntity { "name": "Taken over" }""",
        ["GET /v1/units"] = "",
        ["POST /v1/units"] =
            """{ "legalEntity": "{legalEntity}", "code": "X", "name": "X", "tool": "activity" }""",
        ["GET /v1/units/{id:guid}"] = "unit",
        ["PATCH /v1/units/{id:guid}"] = """unit { "name": "Taken over" }""",
        ["GET /v1/clients"] = "",
        ["POST /v1/clients"] = """
            {
              "legalEntity": "{legalEntity}", "kind": "privatePerson", "name": "X", "language": "fr",
              "address": { "city": "X", "country": "BE" }, "units": [ "{unit}" ]
            }
            """,
        ["GET /v1/clients/{id:guid}"] = "client",
        ["PATCH /v1/clients/{id:guid}"] = """client { "name": "Taken over" }""",
        ["GET /v1/invoices"] = "?client={client}&unit={unit}",
        ["POST /v1/invoices"] = SecretWorld.SecretInvoice,
        ["POST /v1/invoices:validate"] = SecretWorld.SecretInvoice,
        ["POST /v1/invoices:batch"] =
            $$"""{ "unit": "{unit}", "client": "{client}", "lines": [ {{Line}} ] }""",
        ["POST /v1/documents:validate"] = "{}",
        ["GET /v1/invoices/{id:guid}"] = "invoice",
        ["GET /v1/invoices/{id:guid}/ubl"] = "invoice",
        ["GET /v1/invoices/{id:guid}/pdf"] = "invoice",
        ["GET /v1/invoices/{id:guid}/timeline"] = "invoice",
        ["GET /v1/invoices/{id:guid}/evidence"] = "invoice",
        ["POST /v1/invoices/{id:guid}/credit-notes"] = """invoice { "reason": "Not mine" }""",
        ["GET /v1/invoices/{id:guid}/receivable"] = "invoice",
        ["POST /v1/invoices/{id:guid}/payments"] =
            """invoice { "amount": "1.00", "valueDate": "2026-11-02", "reference": "x" }""",
        ["POST /v1/invoices/{id:guid}/payments/{payment:guid}:reverse"] =
            """invoice { "valueDate": "2026-11-02", "reason": "AC04" }""",
        ["POST /v1/credit-notes"] =
            $$"""{ "unit": "{unit}", "client": "{client}", "reason": "x", "lines": [ {{Line}} ] }""",
        ["GET /v1/credit-notes/{id:guid}"] = "creditNote",
        ["GET /v1/credit-notes/{id:guid}/ubl"] = "creditNote",
        ["GET /v1/credit-notes/{id:guid}/pdf"] = "creditNote",
        ["GET /v1/credit-notes/{id:guid}/timeline"] = "creditNote",
        ["GET /v1/credit-notes/{id:guid}/evidence"] = "creditNote",
        ["GET /v1/receivables"] = "?client={client}",
        ["GET /v1/aged-balance"] = "?by=client",
        ["GET /v1/clients/{id:guid}/statement"] = "client",
        ["GET /v1/units/{id:guid}/statement"] = "unit",
        ["GET /v1/legal-entities/{id:guid}/statement"] = "legalEntity",
        ["GET /v1/credit-offers"] = "",
        ["GET /v1/ledger/trial-balance"] = "",
        ["GET /v1/ledger/journal"] = "?from=2026-01-01&to=2030-01-01",
        ["GET /v1/write-offs"] = "?state=proposed",
        ["GET /v1/vat-reclaims"] = "",
        ["POST /v1/write-offs"] = """{ "invoice": "{invoice}", "reason": "settled" }""",
        ["POST /v1/write-offs/{id:guid}:approve"] = "writeOff",
        ["POST /v1/write-offs/{id:guid}:refuse"] = "writeOff",
        ["GET /v1/write-offs/cents"] = "?legalEntity={legalEntity}",
        ["POST /v1/write-offs/cents"] = """{ "legalEntity": "{legalEntity}", "mark": "x" }""",
        ["POST /v1/invoices/{id:guid}/vat-reclaim"] = """invoice { "lostOn": "2026-06-15" }""",
        ["POST /v1/invoices/{id:guid}/vat-reclaim:repay"] = "invoice",
        ["GET /v1/clients/{id:guid}/credit"] = "client",
        ["POST /v1/clients/{id:guid}/credit:use"] = """client { "invoice": "{invoice}" }""",
        ["POST /v1/clients/{id:guid}/refunds"] =
            """client { "amount": "1.00", "iban": "BE71096123456769", "words": "mine" }""",
        ["GET /v1/refunds"] = "",
        ["POST /v1/refunds/{id:guid}:approve"] = "refund",
        ["POST /v1/refunds/{id:guid}:refuse"] = "refund",
        ["POST /v1/refunds/{id:guid}:call-back"] = "refund",
        ["POST /v1/refund-files"] = """{ "legalEntity": "{legalEntity}" }""",
        ["POST /v1/refund-files/{id:guid}:again"] = "refundFile {}",
        ["GET /v1/refund-files/{id:guid}/xml"] = "refundFile",
        ["GET /v1/invoices/{id:guid}/collections"] = "invoice",
        ["POST /v1/invoices/{id:guid}/collections"] = """invoice { "endToEndId": "MINE-1" }""",
        ["GET /v1/bank-accounts"] = "",
        ["POST /v1/bank-accounts"] = """{ "legalEntity": "{legalEntity}", "iban": "BE71096123456769" }""",
        ["POST /v1/bank-accounts/{id:guid}:vouch"] = """bankAccount { "until": "2026-06-01", "reason": "x" }""",
        ["POST /v1/bank-accounts/{id:guid}:close"] = """bankAccount { "on": "2026-06-01", "reason": "x" }""",
        ["POST /v1/bank-accounts/{id:guid}:reopen"] = """bankAccount { "reason": "x" }""",
        ["POST /v1/bank-accounts/{id:guid}:skip-numbers"] =
            """bankAccount { "year": 2026, "number": 900, "reason": "x" }""",
        ["GET /v1/clients/{id:guid}/payer-accounts"] = "client",
        ["POST /v1/clients/{id:guid}/payer-accounts:forget"] = """client { "account": "BE29363099990064" }""",
        ["GET /v1/statements"] = "",
        ["POST /v1/statements"] = "{}",
        ["GET /v1/statements/{id:guid}"] = "statement",
        ["GET /v1/statements/{id:guid}/lines"] = "statement",
        ["POST /v1/statements/{id:guid}:accept"] = "statement",
        ["GET /v1/movements"] = "?state=queued",
        ["GET /v1/movements/{id:guid}"] = "movement",
        ["POST /v1/movements/{id:guid}/allocations"] =
            """movement { "allocations": [ { "invoice": "{invoice}", "amount": "1.00" } ] }""",
        ["POST /v1/movements/{id:guid}/allocations:undo"] = """movement { "reason": "Not mine" }""",
        ["POST /v1/movements/{id:guid}:set-aside"] = """movement { "reason": "Not mine" }""",
        ["POST /v1/movements/{id:guid}:refund"] = """movement { "client": "{client}" }""",
        ["POST /v1/movements/{id:guid}:take-back"] = """movement { "movements": [ "{movement}" ] }""",
        ["POST /v1/movements/{id:guid}:pay-case"] = """movement { "case": "{case}" }""",
        ["GET /v1/payroll/entries"] = "",
        ["GET /v1/payroll/entries:file"] = "",
        ["GET /v1/payroll/acknowledgements"] = "",
        ["POST /v1/payroll/acknowledgements"] = """{ "upTo": 1 }""",
        ["GET /v1/payroll/exposure"] = "?by=invoice",
        ["GET /v1/payroll/insolvencies"] = "",
        ["POST /v1/payroll/insolvencies"] =
            """{ "client": "{client}", "since": "2026-11-02", "reference": "not mine" }""",
        ["GET /v1/units/{id:guid}/account"] = "unit",
        ["GET /v1/units/{id:guid}/account/pdf"] = "unit",
        ["GET /v1/units/{id:guid}/budget"] = "unit",
        ["GET /v1/units/{id:guid}/recovery"] = "unit",
        ["GET /v1/units/{id:guid}/contracts"] = "unit",
        ["POST /v1/units/{id:guid}/payouts"] =
            """unit { "reference": "x", "kind": "artist", "gross": "1.00", "paidOn": "2026-11-02" }""",
        ["GET /v1/webhooks"] = "",
        ["POST /v1/webhooks"] = """{ "url": "https://thief.example/" }""",
        ["GET /v1/webhooks/{id:guid}"] = "webhook",
        ["DELETE /v1/webhooks/{id:guid}"] = "webhook",
        ["POST /v1/webhooks/{id:guid}:replay"] = """webhook { "after": 0 }""",
        ["POST /v1/webhooks/{id:guid}:rotate"] = "webhook {}",
        ["GET /v1/events"] = "",
        ["GET /v1/deliveries"] = "?state=held",
        ["POST /v1/deliveries/{id:guid}:retry"] = """delivery { "recipient": "thief@example.org" }""",
        ["GET /v1/participants/{participant}"] = "?documentType=invoice", // of the network, not of anybody here
        ["GET /v1/access-points"] = "",
        ["GET /v1/recovery-ways"] = "?invoice={invoice}",
        ["GET /v1/recovery-cases"] = "?client={client}",
        ["POST /v1/recovery-cases"] = """{ "procedure": "court", "invoices": [ "{invoice}" ] }""",
        ["GET /v1/recovery-cases/{id:guid}"] = "case",
        ["GET /v1/recovery-cases/{id:guid}/dossier"] = "case",
        ["GET /v1/recovery-cases/{id:guid}/dossiers"] = "case",
        ["POST /v1/recovery-cases/{id:guid}/dossiers"] = "case {}",
        ["GET /v1/recovery-cases/{id:guid}/dossiers/{dossier:guid}"] = "case",
        ["POST /v1/recovery-cases/{id:guid}/dossiers/{dossier:guid}:release"] =
            """case { "sha256": "0000000000000000000000000000000000000000000000000000000000000000" }""",
        ["GET /v1/clients/{id:guid}/exhibits"] = "client",
        ["POST /v1/clients/{id:guid}/exhibits"] =
            """client { "kind": "contract", "fileName": "mine.txt", "content": "bWluZQ==" }""",
        ["GET /v1/invoices/{id:guid}/exhibits"] = "invoice",
        ["POST /v1/invoices/{id:guid}/exhibits"] =
            """invoice { "kind": "contract", "fileName": "mine.txt", "content": "bWluZQ==" }""",
        ["GET /v1/exhibits/{id:guid}/content"] = "exhibit",
        ["POST /v1/exhibits/{id:guid}:withdraw"] = "exhibit {}",
        ["GET /v1/recovery-partners"] = "",
        ["POST /v1/insolvency-signals"] = """
            { "signals": [ { "enterpriseNumber": "0999000228", "since": "2026-06-15", "reference": "not mine" } ] }
            """,
        ["POST /v1/recovery-partners"] =
            """{ "legalEntity": "{legalEntity}", "kind": "bailiff", "name": "Mine" }""",
        ["GET /v1/partner/cases"] = "",
        ["GET /v1/partner/cases/{id:guid}"] = "handedCase",
        ["POST /v1/partner/cases/{id:guid}/events"] = """handedCase { "act": "contested", "on": "2026-11-02" }""",
        ["GET /v1/partner/cases/{id:guid}/dossiers"] = "handedCase",
        ["GET /v1/partner/cases/{id:guid}/dossiers/{dossier:guid}"] = "handedCase",
        ["GET /v1/invoices/{id:guid}/prescription"] = "invoice",
        ["POST /v1/invoices/{id:guid}/prescription"] = """invoice { "nature": "goodsToConsumer" }""",
        ["POST /v1/recovery-cases/{id:guid}:confirm"] = "case {}",
        ["POST /v1/recovery-cases/{id:guid}:ask-hold"] = """case { "reason": "Not mine" }""",
        ["POST /v1/recovery-cases/{id:guid}:units-told"] = """case { "reason": "Not mine" }""",
        ["POST /v1/recovery-cases/{id:guid}:answer-hold"] = """case { "reason": "Not mine" }""",
        ["POST /v1/recovery-cases/{id:guid}/events"] = """case { "act": "withdrawn", "on": "2026-11-02" }""",
        ["GET /v1/inbound"] = "?unit={unit}",
        ["GET /v1/inbound/{id:guid}"] = "inbound",
        ["GET /v1/inbound/{id:guid}/document"] = "inbound",
        ["GET /v1/inbound/{id:guid}/envelope"] = "inbound",
        ["GET /v1/inbound/{id:guid}/message"] = "inbound",
        ["GET /v1/inbound/{id:guid}/receipt"] = "inbound",
        ["GET /v1/inbound/{id:guid}/findings"] = "inbound",
        ["GET /v1/inbound/{id:guid}/timeline"] = "inbound",
        ["POST /v1/inbound/{id:guid}/assign"] = """inbound { "unit": "{unit}" }""",
        ["POST /v1/inbound/{id:guid}/return"] = """inbound { "reason": "Not mine" }""",
        ["POST /v1/mail-events"] = """{ "events": [] }""",
        ["GET /v1/dunning/proposals"] = "?all=true&client={client}",
        ["GET /v1/receivables/{id:guid}/dunning"] = "invoice",
        ["GET /v1/clients/{id:guid}/reminder"] = "client",
        ["POST /v1/invoices/{id:guid}/holds"] = """invoice { "kind": "complaint", "reviewOn": "2100-01-01" }""",
        ["POST /v1/clients/{id:guid}/holds"] = """client { "kind": "complaint", "reviewOn": "2100-01-01" }""",
        ["GET /v1/holds"] = "?client={client}",
        ["POST /v1/holds/{id:guid}:release"] = "hold {}",
        ["POST /v1/insolvencies"] = """{ "enterpriseNumbers": [ "0999000228" ] }""",
        ["POST /v1/dunning/runs"] = """{ "legalEntity": "{legalEntity}" }""",
        ["GET /v1/dunning/runs"] = "",
        ["GET /v1/dunning/runs/{id:guid}"] = "run",
        ["GET /v1/dunning/runs/{id:guid}/items"] = "run",
        ["POST /v1/dunning/runs/{id:guid}:sign-off"] = "run {}",
        ["POST /v1/dunning/runs/{id:guid}:issue"] = "run {}",
        ["POST /v1/dunning/runs/{id:guid}:drop"] = "run {}",
        ["GET /v1/dunning/notices"] = "?client={client}",
        ["GET /v1/dunning/notices/{id:guid}"] = "notice",
        ["GET /v1/dunning/notices/{id:guid}/html"] = "notice",
        ["GET /v1/dunning/notices/{id:guid}/pdf"] = "notice",
        ["GET /v1/dunning/notices/{id:guid}/ubl"] = "notice",
        ["POST /v1/dunning/notices/{id:guid}:done"] = """notice { "proof": "x" }""",
        ["POST /v1/dunning/notices/{id:guid}:returned"] = """notice { "on": "2026-01-02" }""",
        ["POST /v1/dunning/print-batches"] = """{ "legalEntity": "{legalEntity}" }""",
        ["GET /v1/dunning/print-batches"] = "",
        ["GET /v1/dunning/print-batches/{id:guid}"] = "printBatch",
        ["POST /v1/dunning/print-batches/{id:guid}:posted"] = """printBatch { "on": "2026-01-02", "proof": "x" }""",
        ["POST /v1/dunning/print-batches/{id:guid}:drop"] = "printBatch {}",
        ["POST /v1/clients/{id:guid}/plans"] = """
            client { "invoices": [ "{invoice}" ], "instalments": [ { "dueOn": "2100-01-01", "amount": "1.00" } ] }
            """,
        ["GET /v1/clients/{id:guid}/plans"] = "client",
        ["GET /v1/plans"] = "?state=proposed",
        ["POST /v1/plans/{id:guid}:agree"] = """plan { "agreedBy": "x" }""",
        ["POST /v1/plans/{id:guid}:withdraw"] = "plan {}",
        ["GET /v1/law/rows"] = "?key=commercial-rate",
        ["GET /v1/law/changes"] = "",
        ["POST /v1/law/changes"] = """{ "reason": "x", "rows": [] }""",
        ["POST /v1/law/changes/{id:guid}:approve"] = "lawChange {}",
        ["POST /v1/law/changes/{id:guid}:reject"] = "lawChange {}",
        ["GET /v1/dunning/ladders"] = "",
        ["POST /v1/dunning/ladders"] = """{ "code": "x", "forConsumers": false, "steps": [] }""",
        ["GET /v1/dunning/letter-texts"] = "",
        ["GET /v1/dunning/letter-texts/product"] = "",
        ["POST /v1/dunning/letter-texts"] = """
            {
              "legalEntity": "{legalEntity}", "tone": "first", "language": "fr", "title": "x", "opening": "x",
              "body": "{mentions}"
            }
            """,
        ["GET /v1/dunning/letter-texts/{id:guid}/preview"] = "letterText",
        ["POST /v1/dunning/letter-texts/{id:guid}:use"] = "letterText {}",
        ["POST /v1/dunning/letter-texts/{id:guid}:withdraw"] = "letterText {}",
        ["GET /v1/dunning/ladder-choices"] = "",
        ["POST /v1/dunning/ladder-choices"] =
            """{ "legalEntity": "{legalEntity}", "client": "{client}", "ladder": "be-consumer" }""",
        ["DELETE /v1/dunning/ladder-choices/{id:guid}"] = "ladderChoice",
    };

    /// <summary>What a stranger makes here is the stranger's own.</summary>
    private static readonly string[] MakeTheirOwn = ["POST /v1/webhooks"];

    /// <summary>What asks the network, which this gateway has no access point for.</summary>
    private static readonly string[] AskTheNetwork = ["GET /v1/participants/{participant}"];

    [Theory, ClassData<Databases>]
    public async Task Nobody_reads_or_changes_what_is_of_another(DatabaseProvider provider)
    {
        await using var world = await SecretWorld.OpenAsync(await RunningGateway.StartAsync(provider));
        var before = await world.SnapshotAsync();
        foreach (var secret in SecretWorld.Secrets)
        {
            before.ShouldContain(secret);
        }

        await EverythingIsThereAsync(world, before);
        foreach (var route in Routes(world.Gateway))
        {
            Attempts.ShouldContainKey(route, "Write down what a stranger would send here.");
            foreach (var (who, stranger) in world.Strangers)
            {
                using var answer = await TryAsync(world, stranger, route);
                var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                var told = $"{route} as {who}: {(int)answer.StatusCode} {body}";
                ((int)answer.StatusCode).ShouldBeOneOf(Harmless(route, who), told);
                SecretWorld.Secrets.ShouldAllBe(secret => !body.Contains(secret), told);
                if (route.Contains("{id:guid}", StringComparison.Ordinal) && !IsOwnEntity(route, who))
                {
                    answer.StatusCode.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], told);
                }
            }
        }

        (await world.SnapshotAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Without_a_key_every_route_is_closed()
    {
        await using var world =
            await SecretWorld.OpenAsync(await RunningGateway.StartAsync(DatabaseProvider.Sqlite));
        using var nobody = world.Gateway.Anonymous();
        foreach (var route in Routes(world.Gateway))
        {
            using var answer = await TryAsync(world, nobody, route);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, route);
        }
    }

    /// <summary>An attempt on an id that nobody has would prove nothing: administration has each of them.</summary>
    private static async Task EverythingIsThereAsync(SecretWorld world, string snapshot)
    {
        foreach (var (name, _) in world.Ids.Where(id => !snapshot.Contains(id.Value, StringComparison.Ordinal)))
        {
            var route = Attempts.First(one => one.Value == name && one.Key.StartsWith("GET", StringComparison.Ordinal));
            using var answer = await TryAsync(world, world.Administration, route.Key);
            answer.StatusCode.ShouldNotBe(HttpStatusCode.NotFound, name);
        }
    }

    /// <summary>A partner has its own door; elsewhere its key opens nothing.</summary>
    private static int[] Harmless(string route, string who) =>
        who == SecretWorld.Partner && (MakeTheirOwn.Contains(route) || AskTheNetwork.Contains(route)) ? [403]
        : MakeTheirOwn.Contains(route) ? [201]
        : AskTheNetwork.Contains(route) ? [503]
        : [200, 403, 404, 422];

    /// <summary>A unit may read the legal entity that it works under.</summary>
    private static bool IsOwnEntity(string route, string who) =>
        route == "GET /v1/legal-entities/{id:guid}" && who == "a unit of the same legal entity";

    private static IEnumerable<string> Routes(RunningGateway gateway) =>
        from endpoint in gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        where pattern.StartsWith("/v1/", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select $"{method} {pattern}";

    private static async Task<HttpResponseMessage> TryAsync(SecretWorld world, HttpClient caller, string route)
    {
        var attempt = Attempts[route];
        var brace = attempt.IndexOf('{', StringComparison.Ordinal);
        var isQuery = attempt.StartsWith('?');
        var id = isQuery || brace == 0 ? "" : (brace < 0 ? attempt : attempt[..brace]).Trim();
        var (method, pattern) = (route[..route.IndexOf(' ')], route[(route.IndexOf(' ') + 1)..]);
        var path = pattern.Replace("{id:guid}", $"{{{id}}}").Replace("{payment:guid}", "{payment}")
            .Replace("{dossier:guid}", id == "handedCase" ? "{handedDossier}" : "{dossier}")
            .Replace("{participant}", "0208:0202239951");
        using var request = new HttpRequestMessage(
            new HttpMethod(method), world.Fill(isQuery ? path + attempt : path));
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString());
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        if (method != "GET")
        {
            request.Content = Answers.Bytes(
                Encoding.UTF8.GetBytes(world.Fill(attempt[Math.Max(brace, 0)..])),
                route.EndsWith(":batch", StringComparison.Ordinal) ? "application/x-ndjson"
                : route.EndsWith("/statements", StringComparison.Ordinal) ? "application/octet-stream"
                : route.Contains("documents:", StringComparison.Ordinal) ? "application/xml"
                : method == "PATCH" ? "application/merge-patch+json" : "application/json");
        }

        return await caller.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
