using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.LegalRecovery;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Desk;

/// <summary>What proves a debt, kept at the desk: the paper that a way to law asks for is not sent for to the API.
/// </summary>
public partial class ExhibitDeskTests
{
    private const string Exhibits = "/desk/exhibits";

    /// <summary>As long as a person's address may be.</summary>
    private static readonly string Anne = $"{new string('a', 88)}@example.org";

    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\ntrailer << /Size 1 >>\n%%EOF\n");

    [Theory, ClassData<Databases>]
    public async Task A_contract_that_is_kept_opens_the_way_it_was_missing_for(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(Company, "1000.00", "2026-01-05");
        var number = (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}")).Text("number");
        var client = stage.Stage.Cast.Clients[Company];
        using var anne = await DeskBrowser.SignInAsync(stage.Stage.Gateway, Anne);
        (string, string)[] said = [("client", client), ("invoice", invoice), ("isContractual", "on")];
        (await anne.ShowAsync("/desk/cases/weigh", said)).ShouldContain("Le contrat, ses conditions ou l'accord écrit");
        var none = await anne.GetAsync($"{Exhibits}?client={client}");
        none.ShouldContain("Aucune pièce n'est gardée.");
        none.ShouldContain($"<option value=\"{number}\">");

        var kept = await anne.UploadAsync(
            Exhibits, "C:\\Users\\anne\\contract.pdf", Pdf,
            ("client", client), ("kind", "Contract"), ("description", "Signé le 5 janvier"));
        kept.ShouldContain("La pièce est gardée.");
        kept.ShouldContain(">contract.pdf<");
        kept.ShouldContain("Signé le 5 janvier");
        kept.ShouldContain("Tout le client");
        kept.ShouldContain($"Par {Anne} le 2026-02-02");
        (await anne.UploadAsync(
            Exhibits, "sheet.txt", "Signed."u8.ToArray(),
            ("client", client), ("kind", "ProofOfDelivery"), ("invoice", number))).ShouldContain($"<td>{number}</td>");
        (await anne.UploadAsync(Exhibits, "contract.pdf", Pdf, ("client", client), ("kind", "Contract")))
            .ShouldContain("Cette pièce était déjà gardée là.");
        (await anne.ShowAsync("/desk/cases/weigh", said))
            .ShouldNotContain("Le contrat, ses conditions ou l'accord écrit");
        await anne.KeepAsync($"{Exhibits}?client={client}", "exhibits");

        await WithdrawAsync(stage, anne, client, ContentLink().Match(kept).Groups["id"].Value);
    }

    private static async Task WithdrawAsync(CaseStage stage, DeskBrowser anne, string client, string contract)
    {
        using var download = await anne.OpenAsync($"{Exhibits}/{contract}/content");
        (await download.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Pdf);
        download.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");

        using var stranger = await DeskBrowser.SignInAsync(
            stage.Stage.Gateway, "eve@example.org", new LegalEntityId(Guid.CreateVersion7()));
        (await stranger.GetAsync($"{Exhibits}?client={client}", HttpStatusCode.UnprocessableEntity))
            .ShouldNotContain("contract.pdf");
        (await stranger.GetAsync($"{Exhibits}/{contract}/content", HttpStatusCode.UnprocessableEntity))
            .ShouldContain("Cela n'existe pas, ou plus.");
        await stranger.GoneAsync($"{Exhibits}/{contract}/withdraw");
        await stranger.GoneAsync(Exhibits, ("client", client), ("kind", "Contract"));

        (await anne.PostAsync($"{Exhibits}/{contract}/withdraw")).ShouldContain($"Retirée par {Anne} le 2026-02-02");
        await anne.GoneAsync($"{Exhibits}/{contract}/withdraw");
        (await stage.Admin.ReadAsync($"/v1/clients/{client}/exhibits")).GetProperty("items")[0]
            .TryGetProperty("withdrawnAt", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_no_paper_too_large_or_of_another_client_is_not_kept()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var client = stage.Stage.Cast.Clients[Company];
        var other = await stage.Stage.InvoiceAsync(Consumer, "1000.00", "2026-01-05");
        var number = (await stage.Admin.ReadAsync($"/v1/invoices/{other}")).Text("number");
        using var anne = await DeskBrowser.SignInAsync(stage.Stage.Gateway, Anne);

        (await RefusedAsync("contract.pdf", [], ("kind", "Contract"))).ShouldContain("SGW-EXHIBIT-FILE");
        (await RefusedAsync("contract.pdf", Pdf, ("kind", "7"))).ShouldContain("SGW-EXHIBIT-KIND");
        (await RefusedAsync("contract.pdf", "MZ a program"u8.ToArray(), ("kind", "Contract")))
            .ShouldContain("SGW-EXHIBIT-NAME");
        (await RefusedAsync("contract.pdf", [0x4D, 0x5A, 0, 1], ("kind", "Contract")))
            .ShouldContain("SGW-EXHIBIT-TYPE");
        (await RefusedAsync("large.txt", Filled((10 * 1024 * 1024) + 1), ("kind", "Contract")))
            .ShouldContain("SGW-EXHIBIT-SIZE");
        (await RefusedAsync("mail.txt", "a"u8.ToArray(), ("kind", "Other"), ("invoice", number)))
            .ShouldContain($"Ce client n'a pas de facture « {number} ».");
        (await RefusedAsync("mail.txt", "a"u8.ToArray(), ("kind", "Other"), ("description", new string('x', 281))))
            .ShouldContain("SGW-EXHIBIT-DESCRIPTION");
        (await anne.ForgeAsync(Exhibits, ("client", client), ("kind", "Other"))).ShouldBe(HttpStatusCode.BadRequest);
        (await anne.GetAsync($"{Exhibits}?client=Nobody", HttpStatusCode.UnprocessableEntity))
            .ShouldContain("« Nobody » ne désigne pas un client, et un seul.");

        (await stage.Admin.ReadAsync($"/v1/clients/{client}/exhibits")).GetProperty("items").GetArrayLength()
            .ShouldBe(0);

        Task<string> RefusedAsync(string name, byte[] content, params (string, string)[] fields) =>
            anne.RefusedFileAsync(Exhibits, name, content, [("client", client), .. fields]);
    }

    private static byte[] Filled(int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)'a');
        return bytes;
    }

    [GeneratedRegex(
        "/desk/exhibits/(?<id>[0-9a-f-]{36})/content\">contract\\.pdf", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ContentLink();
}
