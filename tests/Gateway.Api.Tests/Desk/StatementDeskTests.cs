using System.Net;
using System.Text.RegularExpressions;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Tests.Hosting;
using Gateway.Domain.Banking;
using Gateway.Domain.Parties;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Desk;

public sealed partial class StatementDeskTests
{
    private const string Iban = "BE29363099990064";

    [Fact]
    public async Task Client_service_signs_in_takes_a_file_in_and_accepts_a_proposal()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var invoice = await admin.CreateAsync("/v1/invoices", cast.Invoice("one"));
        using var desk = await SignedInAsync(gateway);

        var page = await desk.UploadAsync(new CodaFile().Begin(iban: Iban)
            .Movement(1000m, $"facture {invoice.Text("number")}", name: "UN <b>AUTRE</b>").End().ToBytes());

        page.ShouldNotContain("<b>AUTRE");
        Read(page).ShouldContain("Le fichier est pris.");
        Read(page).ShouldContain("UN <b>AUTRE</b>");
        Read(page).ShouldContain("le numéro de facture figure dans le texte");
        var accepted = Read(await desk.AcceptAsync(page));
        accepted.ShouldContain("Le mouvement est affecté.");
        accepted.ShouldContain("Rien n'attend");
        (await admin.ReadAsync($"/v1/invoices/{invoice.Text("id")}/receivable")).Text("balance").ShouldBe("210.00");

        Read(await desk.AcceptAsync(page)).ShouldContain("Cette proposition n'est plus valable");
        await using var db = gateway.Read();
        var movement = await db.Movements.SingleAsync();
        movement.State.ShouldBe(MovementState.Booked);

        // It is found again by whatever the client says of it, and not by what does not fit.
        var found = $"href=\"/desk/movements/{movement.Id}\"";
        foreach (var query in new[]
        {
            "", "text=un+%3Cb%3Eautre", "amount=1+000%2C00", "amount=1000.00+EUR",
            $"invoice={invoice.Text("number")}", "from=2026-03-01&to=2026-12-31&state=booked",
        })
        {
            Read(await desk.GetAsync($"/desk/movements?{query}")).Contains(found, StringComparison.Ordinal)
                .ShouldBeTrue(query);
        }

        foreach (var query in new[]
        {
            "text=personne", "amount=1000.00+USD", "amount=999", "invoice=F2026-999999", "to=2020-01-01",
            "state=queued", $"after={movement.Id}",
        })
        {
            Read(await desk.GetAsync($"/desk/movements?{query}")).ShouldContain("Aucun mouvement ne correspond.");
        }

        var wrong = Read(await desk.GetAsync(
            "/desk/movements?amount=mille&from=hier&text=merci"));
        wrong.ShouldContain("« mille » n'est pas un montant.");
        wrong.ShouldContain("« hier » n'est pas un jour.");
        wrong.ShouldContain("value=\"merci\"");
    }

    [Fact]
    public async Task Client_service_divides_a_movement_undoes_it_and_sets_it_aside()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var invoice = await admin.CreateAsync("/v1/invoices", cast.Invoice("one"));
        var dollars = await admin.CreateAsync("/v1/invoices", cast.Invoice(
            "two", more: """ "currency": "USD", "vatCurrency": "EUR", "vatTotalInVatCurrency": "190.00","""));
        using var desk = await SignedInAsync(gateway);
        await desk.UploadAsync(new CodaFile().Begin(iban: Iban).Movement(2500m, "merci", name: "UN").End().ToBytes());
        await using var db = gateway.Read();
        var path = $"/desk/movements/{(await db.Movements.SingleAsync()).Id}";
        Read(await desk.GetAsync("/desk/statements")).ShouldContain($"href=\"{path}\"");

        var refused = Read(await desk.ActAsync(path, "allocate", HttpStatusCode.UnprocessableEntity,
            ("invoice0", "2026-9999"), ("amount0", "12,50"), ("client", "personne")));
        refused.ShouldContain("La facture « 2026-9999 » n'est pas connue ici.");
        refused.ShouldContain("value=\"12,50\"");
        Read(await desk.ActAsync(path, "allocate", HttpStatusCode.UnprocessableEntity,
            ("invoice0", invoice.Text("number")), ("amount0", "1210,00"))).ShouldContain("SGW-MOVEMENT-SUM");

        var booked = Read(await desk.ActAsync(path, "allocate", HttpStatusCode.SeeOther,
            ("invoice0", invoice.Text("number")), ("amount0", "1 210,00"),
            ("invoice1", dollars.Text("number")), ("amount1", "1200.00"), ("pays1", "1210.00"),
            ("client", invoice.Text("clientName"))));
        booked.ShouldContain("Le mouvement est affecté.");
        booked.ShouldContain($"href=\"{path}\"");
        (await BalanceAsync(invoice)).ShouldBe("0.00");
        (await BalanceAsync(dollars)).ShouldBe("0.00");
        (await admin.ReadAsync($"/v1/clients/{cast.Clients[0]}/credit"))[0].Text("amount").ShouldBe("90.00");
        (await db.PayerAccounts.CountAsync()).ShouldBe(0, "nobody said that it pays for this client later too");
        Read(await desk.GetAsync(path)).ShouldContain("avoir");

        Read(await desk.ActAsync(path, "undo", HttpStatusCode.UnprocessableEntity, ("reason", " ")))
            .ShouldContain("Donnez la raison");
        Read(await desk.ActAsync(path, "undo", HttpStatusCode.SeeOther, ("reason", "Mauvais client")))
            .ShouldContain("La décision est annulée");
        (await BalanceAsync(invoice)).ShouldBe("1210.00");
        Read(await desk.ActAsync(path, "set-aside", HttpStatusCode.SeeOther, ("reason", "Subside")))
            .ShouldContain("Rien n'attend");
        Read(await desk.ActAsync(path, "allocate", HttpStatusCode.SeeOther, ("client", invoice.Text("clientName"))))
            .ShouldContain("n'est plus valable");

        async Task<string> BalanceAsync(System.Text.Json.JsonElement one) =>
            (await admin.ReadAsync($"/v1/invoices/{one.Text("id")}/receivable")).Text("balance");
    }

    [Fact]
    public async Task Client_service_takes_a_returned_payment_back_by_hand()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var invoice = await admin.CreateAsync("/v1/invoices", cast.Invoice("one"));
        using var desk = await SignedInAsync(gateway);
        await desk.UploadAsync(new CodaFile().Begin(iban: Iban)
            .Movement(1210m, $"facture {invoice.Text("number")}", name: "UN", counterparty: "BE74999000000303")
            .End().ToBytes());
        await desk.UploadAsync(new CodaFile().Begin(2210m, 52, "130326", Iban)
            .Movement(-1210m, "retour", code: "00503000", name: "UN", counterparty: "BE74999000000303")
            .End().ToBytes());
        await using var db = gateway.Read();
        var rows = await db.Movements.OrderBy(row => row.Id).ToListAsync();
        rows.Select(row => row.State).ShouldBe([MovementState.Booked, MovementState.Queued]);
        var path = $"/desk/movements/{rows[1].Id}";
        Read(await desk.GetAsync(path)).ShouldContain("Reprend l'argent d'un paiement");

        await desk.ActAsync(path, "take-back", HttpStatusCode.SeeOther, ("payment", rows[0].PaymentId.ToString()!));

        (await admin.ReadAsync($"/v1/invoices/{invoice.Text("id")}/receivable")).Text("balance").ShouldBe("1210.00");
    }

    [Fact]
    public async Task A_refused_file_is_explained_and_leaves_nothing_behind()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        await Cast.RegisterAsync(await gateway.CallerAsync());
        using var desk = await SignedInAsync(gateway, "nl, fr;q=0.5");

        var page = await desk.UploadAsync(
            new CodaFile().Begin(iban: Iban).Movement(1m).End(newBalance: 5m).ToBytes(),
            HttpStatusCode.UnprocessableEntity);

        page.ShouldContain("<html lang=\"nl\">");
        page.ShouldContain("Het bestand is geweigerd. Er is niets geboekt.");
        page.ShouldContain("SGW-BANK-BALANCE");
        await using var db = gateway.Read();
        (await db.BankFiles.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_gets_in_without_a_key_that_reaches_a_legal_entity()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var cast = await Cast.RegisterAsync(await gateway.CallerAsync());
        using var desk = new Browser(gateway.Root, "fr");

        (await desk.GetAsync("/desk/statements")).ShouldContain("<input id=\"key\"");
        var ofUnit = await KeyAsync(gateway, new ProductionUnitId(Guid.Parse(cast.Units[0])));
        using var unit = await desk.PostAsync("/desk/sign-in", ("key", ofUnit));
        using var guess = await desk.PostAsync("/desk/sign-in", ("key", "sgw_" + new string('A', 43)));

        unit.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        guess.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        Read(await guess.Content.ReadAsStringAsync()).ShouldContain("Cette clé n'est pas valable ici.");
        (await desk.GetAsync("/desk/statements")).ShouldContain("<input id=\"key\"");
    }

    [Fact]
    public async Task A_form_of_another_site_and_a_revoked_key_do_nothing()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        await Cast.RegisterAsync(await gateway.CallerAsync());
        using var desk = await SignedInAsync(gateway);
        var file = new CodaFile().Begin(iban: Iban).Movement(10m, "x").End().ToBytes();

        using (var forged = await desk.SendFileAsync(file, token: "0000"))
        {
            forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        await using var db = gateway.Read();
        await db.ApiKeys.ExecuteUpdateAsync(
            row => row.SetProperty(key => key.RevokedAt, TimeProvider.System.GetUtcNow()));
        using var late = await desk.SendFileAsync(file);
        late.Headers.Location!.ToString().ShouldBe("/desk/sign-in");
        (await db.Movements.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_key_is_out_of_reach_of_scripts_and_other_sites_and_pages_load_nothing_foreign()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        await Cast.RegisterAsync(await gateway.CallerAsync());
        using var desk = new Browser(gateway.Root, "de");

        using var signedIn = await desk.PostAsync("/desk/sign-in", ("key", await KeyAsync(gateway)));

        signedIn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ToLowerInvariant();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldContain("path=/desk");
        using var page = await desk.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/desk/statements"));
        page.Headers.GetValues("Content-Security-Policy").Single()
            .ShouldStartWith("default-src 'none'; style-src 'self'; form-action 'self'");
        page.Headers.GetValues("Cache-Control").Single().ShouldContain("no-store");
        var text = await page.Content.ReadAsStringAsync();
        Read(text).ShouldContain("Kontoauszüge");
        text.ShouldNotContain("<script");
        text.ShouldNotContain("style=");
    }

    /// <summary>As a person reads it.</summary>
    private static string Read(string page) => WebUtility.HtmlDecode(page);

    private static async Task<string> KeyAsync(RunningGateway gateway, ProductionUnitId? unit = null)
    {
        await using var db = gateway.Read();
        var key = EfApiKeys.Add(db, "desk", unit, null, TimeProvider.System);
        await db.SaveChangesAsync();
        return key.Reveal();
    }

    private static async Task<Browser> SignedInAsync(RunningGateway gateway, string languages = "fr-BE, en;q=0.5")
    {
        var desk = new Browser(gateway.Root, languages);
        using var answer = await desk.PostAsync("/desk/sign-in", ("key", await KeyAsync(gateway)));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return desk;
    }

    /// <summary>Keeps cookies and sends forms as a browser does; where it is sent to next it goes by itself.</summary>
    private sealed partial class Browser : IDisposable
    {
        private readonly HttpClient client;

        public Browser(Uri root, string languages)
        {
            client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = root };
            client.DefaultRequestHeaders.Add("Accept-Language", languages);
        }

        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

        public async Task<string> GetAsync(string path)
        {
            using var answer = await client.GetAsync(path);
            return answer.StatusCode == HttpStatusCode.SeeOther
                ? await GetAsync(answer.Headers.Location!.ToString())
                : await answer.Content.ReadAsStringAsync();
        }

        public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) =>
            client.PostAsync(path, new FormUrlEncodedContent(
                fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

        public async Task<HttpResponseMessage> SendFileAsync(byte[] bytes, string? token = null)
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent(token ?? TokenIn(await GetAsync("/desk/statements"))), "token" },
                { new ByteArrayContent(bytes), "file", "../day.cod" },
            };
            return await client.PostAsync("/desk/statements", form);
        }

        public async Task<string> UploadAsync(byte[] bytes, HttpStatusCode expected = HttpStatusCode.SeeOther)
        {
            using var answer = await SendFileAsync(bytes);
            answer.StatusCode.ShouldBe(expected);
            return answer.Headers.Location is { } next
                ? await GetAsync(next.ToString())
                : await answer.Content.ReadAsStringAsync();
        }

        /// <summary>Presses the first button of the queue.</summary>
        public async Task<string> AcceptAsync(string page)
        {
            var way = WayForm().Match(page);
            using var answer = await PostAsync(
                way.Groups["action"].Value, ("token", way.Groups["token"].Value), ("way", way.Groups["way"].Value));
            answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            return await GetAsync(answer.Headers.Location!.ToString());
        }

        /// <summary>Sends a form of a page, with the page's own token.</summary>
        public async Task<string> ActAsync(
            string path, string act, HttpStatusCode expected, params (string Name, string Value)[] fields)
        {
            var token = ("token", TokenIn(await GetAsync("/desk/statements")));
            using var answer = await PostAsync($"{path}/{act}", [token, .. fields]);
            answer.StatusCode.ShouldBe(expected);
            return answer.Headers.Location is { } next
                ? await GetAsync(next.ToString())
                : await answer.Content.ReadAsStringAsync();
        }

        public void Dispose() => client.Dispose();

        private static string TokenIn(string page) =>
            TokenForm().Match(page) is { Success: true } found ? found.Groups["token"].Value : "none";

        [GeneratedRegex("name=\"token\" value=\"(?<token>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, 1000)]
        private static partial Regex TokenForm();

        [GeneratedRegex(
            "action=\"(?<action>/desk/movements/[^\"]+)\".*?name=\"token\" value=\"(?<token>[^\"]+)\".*?"
            + "name=\"way\" value=\"(?<way>[^\"]+)\"",
            RegexOptions.ExplicitCapture | RegexOptions.Singleline,
            1000)]
        private static partial Regex WayForm();
    }
}
