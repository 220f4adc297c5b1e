using System.Text.Json;
using Gateway.Api.CommandLine.Demo;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Tests.AccessPoint;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Identity;

/// <summary>
/// A unit with a client, an invoice, a payment and a credit note, and two strangers: a unit of the same legal entity,
/// and one of another with a key of its own.
/// </summary>
internal sealed class SecretWorld : IAsyncDisposable
{
    private const string OtherEntity = """
        {
          "name": "Autre Coopérative", "legalForm": "SC, RPM Liège",
          "enterpriseNumber": "0999000327", "vatNumber": "BE0999000327",
          "address": { "street": "Quai 1", "postCode": "4000", "city": "Liège", "country": "BE" },
          "iban": "BE68539007547034"
        }
        """;

    public const string Partner = "a partner without the case";

    private const string DemoIban = "BE29363099990064";

    private readonly Dictionary<string, string> ids = [];

    /// <summary>What no stranger may read: each stands in something of the owner's.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
    [
        "Secret Client", "secret@client.example", "SECRET-UNIT", "Secret work", "secret-reference", "1210.00",
        "Secret words", "SECRET PAYER",
        "Secret Supplier", "secret-instance",
    ];

    /// <summary>The owner's things, by what the attempts call them.</summary>
    public IReadOnlyDictionary<string, string> Ids => ids;

    public required RunningGateway Gateway { get; init; }

    public required HttpClient Administration { get; init; }

    public required IReadOnlyDictionary<string, HttpClient> Strangers { get; init; }

    public static async Task<SecretWorld> OpenAsync(RunningGateway gateway)
    {
        var admin = await gateway.CallerAsync();
        var entity = await admin.CreateAsync("/v1/legal-entities", DemoParties.LegalEntity);
        var other = await admin.CreateAsync("/v1/legal-entities", OtherEntity);
        var unit = await admin.CreateAsync("/v1/units", Unit(entity.Text("id"), "SECRET-UNIT"));
        var neighbour = await admin.CreateAsync("/v1/units", Unit(entity.Text("id"), "NEIGHBOUR"));
        var foreigner = await admin.CreateAsync("/v1/units", Unit(other.Text("id"), "FOREIGNER"));
        var world = new SecretWorld
        {
            Gateway = gateway,
            Administration = admin,
            Strangers = new Dictionary<string, HttpClient>
            {
                ["a unit of the same legal entity"] = await gateway.CallerAsync(IdOf(neighbour.Text("id"))),
                ["a unit of another legal entity"] = await gateway.CallerAsync(IdOf(foreigner.Text("id"))),
                ["another legal entity"] =
                    await gateway.CallerAsync(legalEntity: new LegalEntityId(Guid.Parse(other.Text("id")))),
                [Partner] = await PartnerAsync(gateway, admin, entity.Text("id")),
            },
        };
        world.ids["legalEntity"] = entity.Text("id");
        world.ids["unit"] = unit.Text("id");
        await world.FillAsync();
        return world;
    }

    /// <summary>Puts the ids of the owner's things where <c>{invoice}</c> and the like stand.</summary>
    public string Fill(string template) =>
        ids.Aggregate(template, (text, id) => text.Replace($"{{{id.Key}}}", id.Value, StringComparison.Ordinal));

    /// <summary>Everything of the owner as administration reads it.</summary>
    public async Task<string> SnapshotAsync()
    {
        string[] paths =
        [
            "/v1/legal-entities/{legalEntity}", "/v1/units/{unit}", "/v1/clients/{client}", "/v1/invoices/{invoice}",
            "/v1/invoices/{invoice}/timeline", "/v1/invoices/{invoice}/receivable", "/v1/invoices/{invoice}/ubl",
            "/v1/credit-notes/{creditNote}", "/v1/invoices?client={client}", "/v1/payroll/entries",
            "/v1/units/{unit}/account", "/v1/payroll/insolvencies", "/v1/webhooks/{webhook}",
            "/v1/statements/{statement}", "/v1/statements/{statement}/lines", "/v1/bank-accounts",
            "/v1/holds?client={client}", "/v1/dunning/runs", "/v1/clients/{client}/plans", "/v1/law/changes",
            "/v1/dunning/ladder-choices", "/v1/dunning/letter-texts",
            "/v1/recovery-cases/{case}", "/v1/recovery-cases/{handedCase}", "/v1/recovery-partners",
            "/v1/invoices/{invoice}/prescription", "/v1/invoices/{invoice}/exhibits", "/v1/clients/{client}/exhibits",
            "/v1/write-offs", "/v1/refunds", "/v1/refund-files/{refundFile}/xml",
            "/v1/dunning/notices/{notice}", "/v1/dunning/notices/{notice}/html",
            "/v1/recovery-cases/{case}/dossiers", "/v1/recovery-cases/{handedCase}/dossiers",
            "/v1/inbound", "/v1/inbound/{inbound}/envelope", "/v1/inbound/{inbound}/timeline",
        ];
        var read = new List<string>();
        foreach (var path in paths)
        {
            read.Add(await Administration.GetStringAsync(Fill(path), TestContext.Current.CancellationToken));
        }

        return string.Join('\n', read);
    }

    public async ValueTask DisposeAsync() => await Gateway.DisposeAsync();

    private async Task FillAsync()
    {
        ids["inbound"] = await AddInboundAsync();
        ids["client"] = (await Administration.CreateAsync("/v1/clients", Fill("""
            {
              "legalEntity": "{legalEntity}", "kind": "company", "name": "Secret Client", "language": "en",
              "address": { "street": "Rue 1", "postCode": "1000", "city": "Bruxelles", "country": "BE" },
              "contacts": [ { "purpose": "invoice", "email": "secret@client.example" } ],
              "enterpriseNumber": "0999000228", "vatNumber": "BE0999000228", "units": [ "{unit}" ]
            }
            """))).Text("id");
        ids["invoice"] = (await Administration.CreateAsync("/v1/invoices", Fill(SecretInvoice))).Text("id");
        ids["exhibit"] = (await Administration.CreateAsync(
            Fill("/v1/invoices/{invoice}/exhibits"),
            """{ "kind": "contract", "fileName": "Secret Client.txt", "content": "U2VjcmV0IHdvcmRz" }""")).Text("id");
        ids["delivery"] = (await Administration.ReadAsync(Fill("/v1/invoices/{invoice}")))
            .GetProperty("deliveries")[0].Text("id");
        ids["payment"] = (await Administration.CreateAsync(
            Fill("/v1/invoices/{invoice}/payments"),
            """{ "amount": "10.00", "valueDate": "2026-11-02", "reference": "secret-reference" }""")).Text("payment");
        ids["webhook"] = (await Administration.CreateAsync(
            "/v1/webhooks", """{ "url": "https://secret-reference.example/" }""")).Text("id");
        var file = new CodaFile().Begin(iban: DemoIban)
            .Movement(12.1m, "Secret words", name: "SECRET PAYER", counterparty: "BE74999000000303").End();
        using var taken = await Administration.PostOnceAsync(
            "/v1/statements", Answers.Bytes(file.ToBytes(), "application/octet-stream"));
        ids["statement"] = JsonDocument.Parse(await taken.Content.ReadAsStringAsync()).RootElement
            .GetProperty("statements")[0].Text("id");
        ids["movement"] = (await Administration.ReadAsync(Fill("/v1/statements/{statement}/lines")))
            .GetProperty("items")[0].Text("id");
        ids["bankAccount"] = (await Administration.ReadAsync("/v1/bank-accounts")).EnumerateArray()
            .First(account => account.TryGetProperty("id", out _)).Text("id");
        ids["creditNote"] = (await Administration.CreateAsync(
            Fill("/v1/invoices/{invoice}/credit-notes"), """{ "reason": "Secret work" }""")).Text("id");
        await FillDunningAsync();
    }

    /// <summary>
    /// A hold, a run, a change of the law, two cases, and what somebody wants to give up and to give back.
    /// </summary>
    private async Task FillDunningAsync()
    {
        ids["hold"] = (await Administration.CreateAsync(
            Fill("/v1/clients/{client}/holds"),
            """{ "kind": "complaint", "reviewOn": "{tomorrow}", "note": "Secret work" }"""
                .Replace("{tomorrow}", $"{TimeProvider.System.GetUtcNow().AddDays(30):yyyy-MM-dd}"))).Text("id");
        ids["run"] = (await Administration.CreateAsync(
            "/v1/dunning/runs", Fill("""{ "legalEntity": "{legalEntity}" }"""))).Text("id");
        ids["lawChange"] = (await Administration.CreateAsync("/v1/law/changes", """
            {
              "reason": "Secret work", "rows": [ {
                "key": "commercial-rate", "value": "10.0 %", "from": "2026-07-01", "to": "2199-12-31",
                "reference": "L2002 art. 5", "source": "invented"
              } ]
            }
            """)).Text("id");
        ids["ladderChoice"] = (await Administration.CreateAsync("/v1/dunning/ladder-choices", Fill(
            """{ "legalEntity": "{legalEntity}", "client": "{client}", "ladder": "be-enterprise" }"""))).Text("id");
        ids["letterText"] = (await Administration.CreateAsync("/v1/dunning/letter-texts", Fill("""
            {
              "legalEntity": "{legalEntity}", "tone": "first", "language": "nl", "title": "Secret Client",
              "opening": "Secret Client", "body": "{mentions}"
            }
            """))).Text("id");
        var overdue = await Administration.CreateAsync("/v1/invoices", Fill(OverdueInvoice()));
        ids["case"] = (await Administration.CreateAsync("/v1/recovery-cases", $$"""
            {
              "procedure": "court", "partner": "Secret Client", "invoices": [ "{{overdue.Text("id")}}" ],
              "isContractual": true
            }
            """)).Text("id");
        ids["handedCase"] = await HandOverAsync(overdue.Text("id"));
        ids["writeOff"] = (await Administration.CreateAsync("/v1/write-offs", $$"""
            { "invoice": "{{overdue.Text("id")}}", "amount": "1.00", "reason": "settled", "words": "Secret words" }
            """)).Text("id");
        ids["refund"] = (await Administration.CreateAsync(
            Fill("/v1/clients/{client}/refunds"),
            """{ "amount": "1.00", "iban": "BE71096123456769", "words": "Secret words" }""")).Text("id");
        await AddPapersAsync();
    }

    /// <summary>What is printed or sent, put where printing and sending would have put it.</summary>
    private async Task AddPapersAsync()
    {
        await using var db = Gateway.Read();
        var entity = new LegalEntityId(Guid.Parse(ids["legalEntity"]));
        var client = new ClientId(Guid.Parse(ids["client"]));
        var (now, today) = (TimeProvider.System.GetUtcNow(), TimeProvider.System.Today());
        var batch = new PrintBatchRow
        {
            Id = Add("printBatch"), LegalEntityId = entity, On = today, MadeAt = now, MadeBy = "test", Letters = 1,
            Stopped = 0,
        };
        var plan = new PlanRow
        {
            Id = Add("plan"), LegalEntityId = entity, ClientId = client, State = PlanState.Proposed,
            Currency = Currency.Eur, Total = 121_000, LapseDays = 15, Text = "Secret words", ProposedOn = today,
            Author = "test",
        };
        var notice = new NoticeRow
        {
            Id = Add("notice"), LegalEntityId = entity, ClientId = client, Number = "R-SECRET", Language = Language.En,
            Act = StepAct.Reminder, Channel = NoticeChannel.Post, State = NoticeState.Queued, Recipient = "",
            Currency = Currency.Eur, Principal = 121_000, Credits = 0, Additional = 0, Postage = 0,
            IssuedOn = today, IssuedAt = now, PrintBatchId = batch.Id, IsBooked = true,
        };
        var letter = new NoticeLetterRow
        {
            NoticeId = notice.Id, Subject = "Secret words", Text = "Secret words", Html = "<p>Secret words</p>",
            Hash = new string('0', 64),
        };
        var ubl = new NoticeUblRow
        {
            NoticeId = notice.Id, Content = "<x>Secret words</x>"u8.ToArray(), Hash = new string('0', 64),
            Receiver = ParticipantId.Parse("0208:0999000228"), MessageId = "secret@copy",
        };
        var file = new RefundFileRow
        {
            Id = Add("refundFile"), LegalEntityId = entity, Content = "<x>Secret words</x>"u8.ToArray(), Count = 1,
            CreatedAt = now, Actor = "test",
        };
        db.AddRange(batch, plan, notice, letter, ubl, file, DossierOf("case", "dossier", now));
        db.Add(DossierOf("handedCase", "handedDossier", now));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private CaseDossierRow DossierOf(string owner, string name, DateTimeOffset now) => new()
    {
        Id = Add(name),
        CaseId = new RecoveryCaseId(Guid.Parse(ids[owner])),
        AsOf = TimeProvider.System.Today(),
        Language = Language.En,
        Hash = new string('0', 64),
        Content = "Secret words"u8.ToArray(),
        MadeBy = "test",
        MadeAt = now,
        ReleasedBy = "test",
        ReleasedAt = now,
    };

    private Guid Add(string name)
    {
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        ids[name] = id.ToString();
        return id;
    }

    /// <summary>Another case, which its own partner has.</summary>
    private async Task<string> HandOverAsync(string invoice)
    {
        await Administration.CreateAsync(
            Fill("/v1/recovery-cases/{case}/events"), CaseEvent("withdrawn"));
        var partner = (await Administration.CreateAsync("/v1/recovery-partners", Fill("""
            { "legalEntity": "{legalEntity}", "kind": "lawyer", "name": "Secret Client" }
            """))).Text("id");
        var handed = (await Administration.CreateAsync("/v1/recovery-cases", $$"""
            {
              "procedure": "court", "partnerId": "{{partner}}", "invoices": [ "{{invoice}}" ], "isContractual": true
            }
            """)).Text("id");
        using var second = await Gateway.CallerAsync();
        await second.CreateAsync($"/v1/recovery-cases/{handed}:confirm", "{}");
        await second.CreateAsync(Fill("/v1/law/changes/{lawChange}:approve"), "{}"); // What leaves claims interest.
        await Administration.CreateAsync($"/v1/recovery-cases/{handed}/events", CaseEvent("handedOver"));
        return handed;
    }

    private static string CaseEvent(string act) =>
        $$"""{ "act": "{{act}}", "on": "{{TimeProvider.System.Today():yyyy-MM-dd}}" }""";

    private static async Task<HttpClient> PartnerAsync(RunningGateway gateway, HttpClient admin, string entity)
    {
        var partner = (await admin.CreateAsync("/v1/recovery-partners", $$"""
            { "legalEntity": "{{entity}}", "kind": "bailiff", "name": "Stranger" }
            """)).Text("id");
        return await gateway.CallerAsync(partner: Guid.Parse(partner));
    }

    private static string OverdueInvoice()
    {
        var day = $"{TimeProvider.System.Today().AddDays(-40):yyyy-MM-dd}";
        return SecretInvoice.Replace(
            "\"externalReference\": \"secret-reference\",",
            $"\"externalReference\": \"overdue\", \"issueDate\": \"{day}\", \"dueDate\": \"{day}\",",
            StringComparison.Ordinal);
    }

    /// <summary>A document that came in for the owner's unit, put where receiving would have put it.</summary>
    private async Task<string> AddInboundAsync()
    {
        await using var db = Gateway.Read();
        var (entity, unit) = (new LegalEntityId(Guid.Parse(ids["legalEntity"])), IdOf(ids["unit"]));
        var row = InboundRows.Of(entity, unit);
        db.Inbound.Add(row);
        db.InboundPayloads.Add(new InboundPayloadRow
        {
            InboundId = row.Id, Number = 0, Content = "<x>Secret Supplier</x>"u8.ToArray(),
        });
        db.InboundEvidence.Add(new InboundEvidenceRow
        {
            InboundId = row.Id,
            Soap = "Secret Supplier"u8.ToArray(),
            Receipt = "Secret Supplier"u8.ToArray(),
            Findings = "[]",
        });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return row.Id.ToString();
    }

    public const string SecretInvoice = """
        {
          "unit": "{unit}", "client": "{client}", "externalReference": "secret-reference",
          "lines": [ {
            "description": "Secret work", "quantity": "1", "price": { "net": "1000.00" },
            "vat": { "category": "S", "rate": "21" }
          } ]
        }
        """;

    private static string Unit(string legalEntity, string code) =>
        $$"""{ "legalEntity": "{{legalEntity}}", "code": "{{code}}", "name": "{{code}}", "tool": "activity" }""";

    private static ProductionUnitId IdOf(string id) => new(Guid.Parse(id));
}
