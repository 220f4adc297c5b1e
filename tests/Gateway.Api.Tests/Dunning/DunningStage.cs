using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Gateway.Api.Dunning;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Correspondence.Mail;
using Gateway.Recovery.Correspondence.Pdf;
using Gateway.Recovery.Dunning;
using Gateway.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// The gateway over a database, with a clock that the test moves from day to day, a bank, and a post that keeps what it
/// gets. Everything is asked through the API, as client service would.
/// </summary>
internal sealed class DunningStage : IAsyncDisposable
{
    public const int Company = 0;
    public const int PublicBody = 1;
    public const int Consumer = 2;
    public const int French = 3;

    private readonly RunningGateway gateway;

    private DunningStage(RunningGateway gateway, FakeClock clock, TestBank bank, TestPost post) =>
        (this.gateway, Clock, Bank, Post) = (gateway, clock, bank, post);

    public FakeClock Clock { get; }

    public TestBank Bank { get; }

    public TestPost Post { get; }

    public RunningGateway Gateway => gateway;

    /// <summary>Who proposes.</summary>
    public HttpClient Admin { get; private set; } = null!;

    /// <summary>Who signs off.</summary>
    public HttpClient Second { get; private set; } = null!;

    public Cast Cast { get; private set; } = null!;

    /// <summary>The day, the step and what left, in order.</summary>
    public List<string> Story { get; } = [];

    public DateOnly Today => Clock.Today();

    public static async Task<DunningStage> OpenAsync(
        DatabaseProvider provider,
        string day = "2026-02-02",
        Action<DunningOptions>? configure = null,
        IReadOnlyDictionary<string, string?>? more = null,
        IPdfRenderer? printer = null)
    {
        var clock = new FakeClock(Noon(day));
        var (bank, post) = (new TestBank(clock), new TestPost());
        var options = new DunningOptions
        {
            LumpSum = LumpSumChoice.LegalMaximum,
            Interest = InterestChoice.LegalRate,
            IsReciprocal = true,
        };
        configure?.Invoke(options);
        var running = await RunningGateway.StartAsync(provider, more: more, adapt: services => services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IBankFreshness>(bank)
            .AddSingleton<IMailTransport>(post)
            .AddSingleton(printer ?? post)
            .AddSingleton(options));
        var stage = new DunningStage(running, clock, bank, post)
        {
            Admin = await running.CallerAsync(),
            Second = await running.CallerAsync(),
        };
        stage.Cast = await Cast.RegisterAsync(stage.Admin);
        return stage;
    }

    /// <summary>Ten or eleven in the morning in Brussels.</summary>
    public void GoTo(string day) => Clock.Set(Noon(day));

    /// <summary>
    /// An invoice of the second unit, without VAT, due on a day, and delivered; its id. One that is due already is
    /// issued as if it had been on that day.
    /// </summary>
    public Task<string> InvoiceAsync(int client, string amount, string due) =>
        InvoiceAsync(Cast.Clients[client], amount, due);

    /// <summary>The same, or of another unit by its place in the cast.</summary>
    public async Task<string> InvoiceAsync(string client, string amount, string due, int unit = 1)
    {
        var invoice = Cast.Invoice(
            $"i-{Guid.CreateVersion7():N}",
            """{ "category": "Z", "rate": "0" }""",
            amount,
            more: $"\"dueDate\":\"{due}\",").Replace(Cast.Clients[0], client, StringComparison.Ordinal)
            .Replace(Cast.Units[1], Cast.Units[unit], StringComparison.Ordinal);
        var now = Clock.GetUtcNow();
        Clock.Set(Today > Day(due) ? Noon(due) : now);
        var id = (await Admin.CreateAsync("/v1/invoices", invoice)).Text("id");
        Clock.Set(now);
        await DeliverAsync();
        return id;
    }

    /// <summary>One more client, reminded by mail or else on paper; what invoices are made out to it with.</summary>
    public async Task<string> RegisterAsync(
        string name,
        string kind = "privatePerson",
        string country = "BE",
        string numbers = "",
        string language = "fr",
        bool byMail = true)
    {
        var contact = byMail
            ? $$"""{ "purpose": "reminder", "email": "{{Guid.CreateVersion7():N}}@client.example" }"""
            : "";
        var client = await Admin.CreateAsync("/v1/clients", $$"""
            {
              "legalEntity": "{{Cast.LegalEntity}}", "kind": "{{kind}}", "name": "{{name}}", "language": "{{language}}",
              "address": { "street": "Rue 1", "postCode": "1000", "city": "Ville", "country": "{{country}}" },
              "contacts": [ {{contact}} ],
              {{numbers}} "units": [ "{{Cast.Units[1]}}" ]
            }
            """);
        return client.Text("id");
    }

    /// <summary>One more company, with an enterprise number made of a count.</summary>
    public Task<string> CompanyAsync(string name, int count, string language = "fr", bool byMail = true)
    {
        var number = 3_000_000 + count;
        return RegisterAsync(
            name,
            "company",
            numbers: $"\"enterpriseNumber\": \"{number:D8}{97 - (number % 97):D2}\",",
            language: language,
            byMail: byMail);
    }

    /// <summary>Corrects a client.</summary>
    public async Task CorrectAsync(string client, string patch)
    {
        using var change = new HttpRequestMessage(HttpMethod.Patch, $"/v1/clients/{client}")
        {
            Content = Answers.Bytes(Encoding.UTF8.GetBytes(patch), "application/merge-patch+json"),
        };
        change.Headers.Add("If-Match", "*");
        using var answer = await Admin.SendAsync(change, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(
            HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task PayAsync(string invoice, string amount, string? on = null) => Admin.CreateAsync(
        $"/v1/invoices/{invoice}/payments",
        $$"""{ "amount": "{{amount}}", "valueDate": "{{on ?? Text(Today)}}", "reference": "bank" }""");

    /// <summary>The last payment of an invoice goes back today.</summary>
    public async Task TakeBackAsync(string invoice)
    {
        var id = new DocumentId(Guid.Parse(invoice));
        await using var db = gateway.Read();
        var payment = await db.Receivables.Where(row => row.InvoiceId == id).SelectMany(row => row.Entries)
            .Where(entry => entry.Kind == ReceivableEntryKind.Paid).OrderByDescending(entry => entry.Sequence)
            .Select(entry => entry.SourceId).FirstAsync(TestContext.Current.CancellationToken);
        await Admin.CreateAsync(
            $"/v1/invoices/{invoice}/payments/{payment}:reverse",
            $$"""{ "valueDate": "{{Text(Today)}}", "reason": "AC04" }""");
    }

    public Task<JsonElement> HoldAsync(string invoice, string json) =>
        Admin.CreateAsync($"/v1/invoices/{invoice}/holds", json);

    public async Task<JsonElement> WhyAsync(string invoice, string? asOf = null) => await Admin.ReadAsync(
        $"/v1/receivables/{invoice}/dunning" + (asOf is null ? "" : $"?asOf={asOf}"));

    public async Task<IReadOnlyList<string>> BlockersAsync(string invoice) =>
        [.. (await WhyAsync(invoice)).GetProperty("blockers").EnumerateArray().Select(one => one.Text("rule"))];

    /// <summary>The mail that left last comes back.</summary>
    public Task BounceAsync()
    {
        var mail = Post.Mails[^1];
        return Admin.CreateAsync("/v1/mail-events", $$"""
            { "events": [ { "id": "{{Guid.CreateVersion7()}}",
              "messageId": "{{mail.MessageId.ToString().Trim('<', '>')}}", "kind": "bounced",
              "recipient": "{{mail.To.Address}}", "occurredAt": "{{Text(Today)}}T10:00:00Z" } ] }
            """);
    }

    /// <summary>Every letter that waits goes to the mail house; the batch.</summary>
    public Task<JsonElement> PrintAsync() => Admin.CreateAsync(
        "/v1/dunning/print-batches", $$"""{ "legalEntity": "{{Cast.LegalEntity}}" }""");

    /// <summary>The mail house posts what was handed over, today.</summary>
    public Task<JsonElement> PostedAsync(JsonElement batch, string? on = null) => Admin.CreateAsync(
        $"/v1/dunning/print-batches/{batch.Text("id")}:posted",
        $$"""{ "on": "{{on ?? Text(Today)}}", "proof": "receipt 4711" }""");

    public Task<JsonElement> ProposeAsync() => Admin.CreateAsync(
        "/v1/dunning/runs", $$"""{ "legalEntity": "{{Cast.LegalEntity}}" }""");

    /// <summary>Proposes, signs off, issues and delivers; the state the run ends in.</summary>
    public async Task<JsonElement> RunAsync()
    {
        var run = (await ProposeAsync()).Text("id");
        await Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");
        await Admin.CreateAsync($"/v1/dunning/runs/{run}:issue", "{}");
        await IssueAsync();
        await DeliverAsync();
        return await Admin.ReadAsync($"/v1/dunning/runs/{run}");
    }

    public Task IssueAsync() => gateway.Services.GetRequiredService<IssueRuns>().RunAsync(
        TestContext.Current.CancellationToken);

    public Task DeliverAsync() => gateway.Services.GetRequiredService<DeliverDue>().RunAsync(
        TestContext.Current.CancellationToken);

    /// <summary>What the timetable does between two days.</summary>
    public async Task NightAsync()
    {
        var token = TestContext.Current.CancellationToken;
        await gateway.Services.GetRequiredService<BookSurcharges>().RunAsync(token);
        await gateway.Services.GetRequiredService<JudgePromises>().RunAsync(token);
        await gateway.Services.GetRequiredService<JudgePlans>().RunAsync(token);
        await gateway.Services.GetRequiredService<WarnOfTasks>().RunAsync(token);
        await gateway.Services.GetRequiredService<WarnOfReviews>().RunAsync(token);
        await gateway.Services.GetRequiredService<ReturnSurcharges>().RunAsync(token);
    }

    /// <summary>Money that comes in for the interest or the costs alone.</summary>
    public Task PayAccessoryAsync(string invoice, AccessoryKind kind, decimal amount) =>
        gateway.Services.GetRequiredService<Transactions>().RunAsync(
            async (db, token) =>
            {
                var ledger = gateway.Services.GetRequiredService<ReceivableLedger>();
                var (batch, account) = (await ledger.OpenAsync(db, new DocumentId(Guid.Parse(invoice)), token))!.Value;
                var entry = account.Accessories.Pay(
                    kind, PaymentId.New(Clock), Amount.Eur(amount), Today, Clock.GetUtcNow(), "bank");
                batch.Book(
                    account, entry, new BookingNote(LedgerEvent.PaidByHand, FactKinds.PaymentBooked, "bank", []));
                await batch.SaveAsync(db, token);
            },
            TestContext.Current.CancellationToken);

    public Task JudgePromisesAsync() => gateway.Services.GetRequiredService<JudgePromises>().RunAsync(
        TestContext.Current.CancellationToken);

    /// <summary>Lives through these days: a run each working day, and what left is the story.</summary>
    public async Task LiveAsync(string from, string to)
    {
        for (var day = Day(from); day <= Day(to); day = day.AddDays(1))
        {
            GoTo(Text(day));
            if (!BusinessCalendar.IsWorkingDay(day))
            {
                (await ProposeAsync()).GetProperty("items").GetInt32().ShouldBe(0, Text(day));
                continue;
            }

            await RunAsync();
            Story.AddRange((await NoticesAsync(day)).Select(Tell));
        }
    }

    /// <summary>The notices issued on a day.</summary>
    public async Task<IReadOnlyList<NoticeRow>> NoticesAsync(DateOnly? day = null)
    {
        await using var db = gateway.Read();
        var rows = db.Notices.AsNoTracking().Include(row => row.Items).OrderBy(row => row.Number).AsQueryable();
        rows = day is { } one ? rows.Where(row => row.IssuedOn == one) : rows;
        return await rows.ToListAsync(TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<string>> FactsAsync(string invoice) =>
    [
        .. (await Admin.ReadAsync($"/v1/invoices/{invoice}/timeline")).EnumerateArray()
            .Select(fact => fact.Text("kind"))
            .Where(kind => !kind.StartsWith("delivery.", StringComparison.Ordinal)),
    ];

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        Second.Dispose();
        await gateway.DisposeAsync();
    }

    /// <summary><c>2026-03-10 first-reminder Mail 500.00 +40.00</c>.</summary>
    public static string Tell(NoticeRow notice)
    {
        var steps = string.Join(',', notice.Items.Select(item => item.Step).OfType<string>().Distinct());
        var more = notice.Additional == 0 ? "" : $" +{notice.Money(notice.Additional).ValueText}";
        var state = notice.State == NoticeState.Sent ? "" : $" {notice.State}";
        return $"{Text(notice.IssuedOn)} {steps} {notice.Channel} "
            + $"{notice.Money(notice.Principal - notice.Credits).ValueText}{more}{state}";
    }

    private static DateTimeOffset Noon(string day) => new(Day(day), new TimeOnly(9, 0), TimeSpan.Zero);
}
