using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>Cases played through the API over days that the test names.</summary>
internal sealed class CaseStage(DunningStage stage) : IAsyncDisposable
{
    private const string Bailiff = """
        { "legalEntity": "{0}", "kind": "bailiff", "name": "Étude {1}", "email": "{1}@etude.example" }
        """;

    public DunningStage Stage => stage;

    public HttpClient Admin => stage.Admin;

    /// <param name="provider">Its database.</param>
    /// <param name="day">When it begins.</param>
    /// <param name="unitWaitDays">How long the holders of units are waited for.</param>
    /// <param name="printer">Makes the PDFs; null for one that gives the page itself.</param>
    /// <param name="dossierInvoicesAtOnce">Of more invoices a dossier is made beside the request.</param>
    public static async Task<CaseStage> OpenAsync(
        DatabaseProvider provider,
        string day = "2026-02-02",
        int unitWaitDays = 0,
        IPdfRenderer? printer = null,
        int dossierInvoicesAtOnce = 20) =>
        new(await DunningStage.OpenAsync(provider, day, printer: printer, more: new Dictionary<string, string?>
        {
            ["LegalRecovery:UnitWaitDays"] = unitWaitDays.ToString(CultureInfo.InvariantCulture),
            ["LegalRecovery:DossierInvoicesAtOnce"] = dossierInvoicesAtOnce.ToString(CultureInfo.InvariantCulture),
        }));

    /// <summary>A partner, and a caller with its key.</summary>
    public async Task<(string Id, HttpClient Caller)> PartnerAsync(string name)
    {
        var id = (await Admin.CreateAsync("/v1/recovery-partners", Bailiff
            .Replace("{0}", stage.Cast.LegalEntity).Replace("{1}", name))).Text("id");
        return (id, await stage.Gateway.CallerAsync(partner: Guid.Parse(id)));
    }

    /// <summary>The path of a case that is proposed on a day, with more fields in JSON.</summary>
    public async Task<string> ProposeAsync(string day, string procedure, string invoice, string more = "")
    {
        stage.GoTo(day);
        if (procedure is "rci" or "summaryOrder")
        {
            await KeepAsync(invoice, "contract");
        }

        var proposed = await Admin.CreateAsync("/v1/recovery-cases", Proposal(procedure, invoice, more));
        return $"/v1/recovery-cases/{proposed.Text("id")}";
    }

    /// <summary>Keeps a paper at an invoice: what is said of a debt is to be shown.</summary>
    public Task KeepAsync(string invoice, string kind) => Admin.CreateAsync(
        $"/v1/invoices/{invoice}/exhibits",
        $$"""{ "kind": "{{kind}}", "fileName": "{{kind}}.txt", "content": "U2lnbmVkLg==" }""");

    /// <summary>Proposed by one and confirmed by another.</summary>
    public async Task<string> OpenCaseAsync(string day, string procedure, string invoice, string more = "")
    {
        var path = await ProposeAsync(day, procedure, invoice, more);
        await stage.Second.CreateAsync($"{path}:confirm", "{}");
        return path;
    }

    /// <summary>The rules and pointers for which a case is not opened on a day.</summary>
    public async Task<string[]> RefusedAsync(string day, string procedure, string invoice, string more = "")
    {
        stage.GoTo(day);
        using var answer = await Admin.PostOnceAsync(
            "/v1/recovery-cases", Answers.Json(Proposal(procedure, invoice, more)));
        return (await answer.ProblemAsync("invalid-request")).Findings();
    }

    /// <summary>Tells on the day itself what happened; the state after it.</summary>
    public async Task<string> OnAsync(string day, string path, string act, string more = "")
    {
        stage.GoTo(day);
        return (await Admin.CreateAsync($"{path}/events", Event(act, day, more))).Text("state");
    }

    /// <summary>The rules for which an event of that day is refused on that day.</summary>
    public async Task<string> NotOnAsync(string day, string path, string act, string more = "", HttpClient? by = null)
    {
        stage.GoTo(day);
        using var answer = await (by ?? Admin).PostOnceAsync(
            $"{path}/events", Answers.Json(Event(act, day, more)));
        return string.Join(' ', (await answer.ProblemAsync("invalid-request")).Findings());
    }

    /// <summary>The rates from July 2026 to the end of 2027, which the product does not come with.</summary>
    public Task LoadRatesAsync() => LawRates.LoadAsync(
        Admin, stage.Second, ("commercial-rate", "2026-07-01", "2027-12-31"),
        ("civil-rate", "2027-01-01", "2027-12-31"));

    public async Task<string> StateAsync(string path) => (await Admin.ReadAsync(path)).Text("state");

    public async Task<IReadOnlyList<string>> DeadlinesAsync(string path) =>
    [
        .. (await Admin.ReadAsync(path)).GetProperty("deadlines").EnumerateArray()
            .Select(one => $"{one.Text("kind")} {one.Text("on")}"),
    ];

    /// <summary>What is owed of an invoice: the debt, interest, compensation and costs.</summary>
    public async Task<string> OwedAsync(string invoice)
    {
        await using var db = stage.Gateway.Read();
        var id = new Domain.Invoicing.DocumentId(Guid.Parse(invoice));
        var row = await db.Receivables.AsNoTracking().Include(one => one.Entries)
            .SingleAsync(one => one.InvoiceId == id);
        var entries = await db.AccessoryEntries.AsNoTracking().Where(one => one.ReceivableId == row.Id).ToListAsync();
        string Open(AccessoryKind kind) => Amount.FromMinorUnits(
            entries.Where(one => one.Of == kind).Sum(one => one.Amount), row.Currency).ValueText;
        return $"{row.ToDomain().Balance().ValueText} + {Open(AccessoryKind.Interest)} + {Open(AccessoryKind.Costs)}";
    }

    /// <summary>The sums of the dossier of today, whose total is what the ledger says is owed.</summary>
    public async Task<JsonElement> ProveDossierAsync(string path, string invoice)
    {
        var asked = await AskedAsync(path);
        var owed = (await OwedAsync(invoice)).Split(" + ")
            .Sum(part => decimal.Parse(part, CultureInfo.InvariantCulture));
        asked.Text("total").ShouldBe($"{Amount.Eur(owed).ValueText} EUR");
        return asked;
    }

    /// <summary>The sums of the dossier of today.</summary>
    public Task<JsonElement> AskedAsync(string path) =>
        FileAsync(path, "claim.json", DunningStage.Text(stage.Today));

    /// <summary>The first file of a dossier with that name, in whatever folder; nothing where there is none.</summary>
    public async Task<JsonElement> FileAsync(string path, string name, string asOf)
    {
        var archive = await Admin.GetByteArrayAsync(
            $"{path}/dossier?asOf={asOf}&language=fr", TestContext.Current.CancellationToken);
        await using var zip = new ZipArchive(new MemoryStream(archive));
        if (zip.Entries.FirstOrDefault(entry => entry.Name == name) is not { } found)
        {
            return default;
        }

        await using var file = await found.OpenAsync(TestContext.Current.CancellationToken);
        return (await JsonDocument.ParseAsync(file)).RootElement;
    }

    /// <summary>What is kept for a client of the cast: <c>60.00</c>.</summary>
    public async Task<string> CreditAsync(int client)
    {
        await using var db = stage.Gateway.Read();
        var id = new Domain.Parties.ClientId(Guid.Parse(stage.Cast.Clients[client]));
        return Amount.FromMinorUnits(
            await db.ClientCreditEntries.Where(one => one.ClientId == id).SumAsync(one => one.Amount), Currency.Eur)
            .ValueText;
    }

    /// <summary>Debits and credits are equal, and the clients' account is what the receivables say.</summary>
    public async Task ProveLedgerAsync()
    {
        await using var db = stage.Gateway.Read();
        var everything = new Api.Identity.Scope.Administration();
        var trial = await TrialBalance.OfAsync(db, everything, stage.Today, TestContext.Current.CancellationToken);
        Amount.Sum(trial.Select(row => row.Balance), Currency.Eur).ShouldBe(Amount.Eur(0));
        var owed = await db.ReceivableEntries.SumAsync(one => one.Amount)
            + await db.AccessoryEntries.SumAsync(one => one.Amount);
        trial.Where(row => row.Account == LedgerAccount.Client).Select(row => row.Balance)
            .ShouldBe([Amount.FromMinorUnits(owed, Currency.Eur)]);
    }

    public T Get<T>()
        where T : notnull => stage.Gateway.Services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    public static string Event(string act, string day, string more = "") =>
        $$"""{ "act": "{{act}}", "on": "{{day}}"{{more}} }""";

    public static string Proposal(string procedure, string invoice, string more = "") => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        { "procedure": "{{procedure}}", "invoices": [ "{{invoice}}" ], "isContractual": true{{more}} }
        """);
}
