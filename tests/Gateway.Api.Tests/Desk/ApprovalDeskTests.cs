using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Desk;

/// <summary>What is given up and what goes back, decided by a second person at the desk.</summary>
public class ApprovalDeskTests
{
    [Theory, ClassData<Databases>]
    public async Task A_second_person_decides_and_the_file_for_the_bank_is_made_once(DatabaseProvider provider)
    {
        await using var stage = await DunningStage.OpenAsync(provider, "2026-03-02");
        var invoice = await stage.InvoiceAsync(Company, "100.00", "2026-03-01");
        await stage.PayAsync(invoice, "150.00");
        var owed = await stage.InvoiceAsync(French, "80.00", "2026-03-01");
        using var proposer = await stage.Gateway.CallerAsync(person: "anne@example.org");
        var refund = await RefundAsync(stage, proposer, "30.00");
        stage.Clock.Set(stage.Clock.GetUtcNow().AddMinutes(1));
        var second = await RefundAsync(stage, proposer, "20.00");
        var writeOff = await proposer.CreateAsync("/v1/write-offs", $$"""
            { "invoice": "{{owed}}", "reason": "settled", "amount": "5.00", "words": "Accord <b>oral" }
            """);
        using var anne = await DeskBrowser.SignInAsync(stage.Gateway, "anne@example.org");
        using var bob = await DeskBrowser.SignInAsync(stage.Gateway, "bob@example.org");
        using var stranger = await DeskBrowser.SignInAsync(
            stage.Gateway, "eve@example.org", new LegalEntityId(Guid.CreateVersion7()));

        (await anne.RefusedAsync($"{refund}/approve")).ShouldContain("une deuxième personne doit le faire");
        (await stranger.RefusedAsync($"{refund}/approve")).ShouldContain("Cela n'existe pas");
        (await stranger.GetAsync("/desk/refunds")).ShouldContain("Rien n'attend ici.");
        (await bob.ForgeAsync($"{refund}/approve")).ShouldBe(HttpStatusCode.BadRequest);
        (await bob.RefusedAsync("/desk/refunds/files", ("entity", stage.Cast.LegalEntity)))
            .ShouldContain("Aucun remboursement approuvé");
        (await bob.GetAsync("/desk/refunds")).ShouldContain("anne@example.org, le 2026-03-02");
        await bob.KeepAsync("/desk/refunds", "refunds");
        (await bob.PostAsync($"{refund}/approve")).ShouldContain("C'est approuvé.");
        (await bob.RefusedAsync($"{refund}/approve")).ShouldContain("C'est décidé déjà");
        (await bob.PostAsync($"{second}/refuse")).ShouldContain("C'est refusé");

        var made = await anne.PostAsync("/desk/refunds/files", ("entity", stage.Cast.LegalEntity));
        made.ShouldContain("Virements : 1, par anne@example.org le 2026-03-02");
        var file = made[made.IndexOf("/desk/refunds/files/", StringComparison.Ordinal)..];
        using var xml = await anne.OpenAsync(file[..file.IndexOf('"', StringComparison.Ordinal)]);
        (await xml.Content.ReadAsStringAsync(Token)).ShouldContain("30.00");
        await anne.RefusedAsync("/desk/refunds/files", ("entity", stage.Cast.LegalEntity));
        (await anne.PostAsync($"{refund}/call-back")).ShouldContain("Le remboursement est rappelé");

        var given = $"/desk/write-offs/{writeOff.Text("id")}";
        (await bob.GetAsync("/desk/write-offs")).ShouldContain("convenu (la facture) · Accord <b>oral");
        (await anne.RefusedAsync($"{given}/approve")).ShouldContain("une deuxième personne doit le faire");
        (await bob.PostAsync($"{given}/approve")).ShouldContain("C'est approuvé.");
        (await bob.GetAsync("/desk/write-offs?state=approved")).ShouldContain("bob@example.org, le 2026-03-02");
        await using var db = stage.Gateway.Read();
        (await db.Refunds.OrderBy(row => row.Id).Select(row => row.State).ToListAsync(Token))
            .ShouldBe([ApprovalState.CalledBack, ApprovalState.Refused]);
        (await db.ReceivableEntries.Where(row => row.Kind == ReceivableEntryKind.WrittenOff).SumAsync(
            row => row.Amount, Token)).ShouldBe(-500);
    }

    [Theory, ClassData<Databases>]
    public async Task What_is_kept_for_a_client_is_offered_on_what_it_owes_and_pays_once(DatabaseProvider provider)
    {
        await using var stage = await DunningStage.OpenAsync(provider, "2026-03-02");
        await stage.PayAsync(await stage.InvoiceAsync(Company, "100.00", "2026-03-01"), "150.00");
        using var anne = await DeskBrowser.SignInAsync(stage.Gateway, "anne@example.org");
        using var stranger = await DeskBrowser.SignInAsync(
            stage.Gateway, "eve@example.org", new LegalEntityId(Guid.CreateVersion7()));
        (await anne.GetAsync("/desk/credits")).ShouldContain("Rien n'est gardé");
        var owed = await stage.InvoiceAsync(Company, "80.00", "2026-03-01");
        var use = $"/desk/credits/{stage.Cast.Clients[Company]}/use";

        (await anne.GetAsync("/desk/credits")).ShouldContain("Payer 50.00 EUR");
        await anne.KeepAsync("/desk/credits", "credits");
        (await stranger.GetAsync("/desk/credits")).ShouldContain("Rien n'est gardé");
        (await stranger.RefusedAsync(use, ("invoice", owed))).ShouldContain("Cela n'existe pas");
        (await anne.ForgeAsync(use)).ShouldBe(HttpStatusCode.BadRequest);
        (await anne.RefusedAsync(use, ("invoice", "nonsense"))).ShouldContain("Cela n'existe pas");
        (await anne.PostAsync(use, ("invoice", owed))).ShouldContain("L'avoir a payé la facture.");
        (await anne.RefusedAsync(use, ("invoice", owed))).ShouldContain("plus rien de gardé");
        (await stage.Admin.ReadAsync($"/v1/invoices/{owed}/receivable")).Text("balance").ShouldBe("30.00");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<string> RefundAsync(DunningStage stage, HttpClient proposer, string amount)
    {
        var made = await proposer.CreateAsync($"/v1/clients/{stage.Cast.Clients[Company]}/refunds", $$"""
            { "amount": "{{amount}}", "iban": "BE71096123456769", "words": "retour" }
            """);
        return $"/desk/refunds/{made.Text("id")}";
    }
}
