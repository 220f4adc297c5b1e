using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>The turns that the ways of a debt may take, each on its days through the real stack.</summary>
public class CaseBranchTests
{
    [Fact]
    public async Task Instalments_suspend_an_RCI_and_a_settled_objection_gives_an_amicable_case_back()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var paid = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var rci = await stage.OpenCaseAsync("2026-02-16", "rci", paid);
        await PlayAsync(
            stage, rci,
            ("2026-02-16", "handedOver", "handedOver"), ("2026-03-02", "summonsServed", "summoned"),
            ("2026-03-16", "planAgreed", "instalments"));
        (await stage.NotOnAsync("2026-04-13", rci, "recordDrawn")).ShouldBe("SGW-CASE-STEP /act");

        // The plan is broken: the case goes on where it stood, and the record is still safe only from 11 April.
        await PlayAsync(
            stage, rci, ("2026-04-13", "planBroken", "summoned"), ("2026-04-13", "recordDrawn", "uncontested"));

        var asked = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "500.00", "2026-01-15");
        var amicable = await stage.OpenCaseAsync("2026-04-14", "amicable", asked);
        await PlayAsync(
            stage, amicable,
            ("2026-04-14", "handedOver", "handedOver"), ("2026-04-16", "contested", "contested"),
            ("2026-04-30", "contestSettled", "handedOver"), ("2026-05-11", "returned", "returned"));
        await stage.ProveLedgerAsync();
    }

    [Fact]
    public async Task A_judgment_may_be_stood_against_before_each_court()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var sued = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var court = await stage.OpenCaseAsync("2026-02-16", "court", sued);
        await PlayAsync(
            stage, court,
            ("2026-02-16", "handedOver", "handedOver"), ("2026-02-23", "writServed", "pending"),
            ("2026-03-09", "titleGiven", "titled"), ("2026-03-16", "titleServed", "served"),
            ("2026-03-23", "opposed", "challenged"));
        (await stage.NotOnAsync("2026-03-24", court, "executed")).ShouldBe("SGW-CASE-STEP /act");
        await PlayAsync(
            stage, court,
            ("2026-04-20", "oppositionDismissed", "served"), ("2026-04-27", "executed", "execution"),
            ("2026-06-15", "returned", "returned"));
        (await stage.OwedAsync(sued)).ShouldBe("1000.00 + 9.21 + 40.00", "there is a title: what it grants stays owed");

        var small = await stage.Stage.InvoiceAsync(DunningStage.French, "800.00", "2026-01-15");
        var claims = await stage.OpenCaseAsync("2026-06-15", "europeanSmallClaims", small);
        await PlayAsync(
            stage, claims,
            ("2026-06-15", "petitionFiled", "pending"), ("2026-06-16", "titleGiven", "titled"),
            ("2026-06-17", "titleServed", "served"), ("2026-06-18", "executed", "execution"));
        await stage.ProveLedgerAsync();
    }

    [Fact]
    public async Task What_is_declared_may_be_disputed_accepted_and_paid_in_part()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        await stage.LoadRatesAsync();
        var declared = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var bankruptcy = await stage.OpenCaseAsync(
            "2026-02-16", "bankruptcyClaim", declared,
            ", \"insolvency\": \"bankruptcy\", \"openedOn\": \"2026-02-13\"");
        await PlayAsync(
            stage, bankruptcy,
            ("2026-02-20", "claimFiled", "filed"), ("2026-04-13", "claimDisputed", "disputed"),
            ("2026-05-11", "claimAccepted", "accepted"));
        await stage.OnAsync("2026-06-01", bankruptcy, "dividendReceived", ", \"amount\": \"50.00\"");
        (await stage.Admin.ReadAsync(bankruptcy)).Text("dividends").ShouldBe("50.00");
        (await stage.OnAsync("2026-06-15", bankruptcy, "collectiveClosed")).ShouldBe("closed");

        var stayed = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "1000.00", "2026-01-15");
        const string opening = ", \"insolvency\": \"judicialReorganisation\", \"openedOn\": \"2026-02-13\"";
        var ended = await stage.OpenCaseAsync("2026-06-15", "reorganisation", stayed, opening);
        await PlayAsync(stage, ended, ("2026-06-15", "stayOpened", "stayed"), ("2026-06-16", "stayEnded", "returned"));
        var again = await stage.OpenCaseAsync("2026-06-16", "reorganisation", stayed, opening);
        await PlayAsync(
            stage, again, ("2026-06-16", "stayOpened", "stayed"), ("2026-06-17", "planHomologated", "instalments"));
        await stage.OnAsync("2026-06-18", again, "dividendReceived", ", \"amount\": \"200.00\"");
        (await stage.OnAsync("2026-06-19", again, "collectiveClosed")).ShouldBe("closed");

        var settled = await stage.Stage.InvoiceAsync(DunningStage.Consumer, "400.00", "2026-01-15");
        var mediated = await stage.OpenCaseAsync(
            "2026-06-19", "debtSettlement", settled,
            ", \"insolvency\": \"collectiveDebtSettlement\", \"openedOn\": \"2026-06-01\"");
        await PlayAsync(
            stage, mediated,
            ("2026-06-22", "mediatorReminded", "prepared"), ("2026-06-23", "claimFiled", "filed"),
            ("2026-06-24", "claimAccepted", "accepted"), ("2026-06-25", "planHomologated", "instalments"));
        await stage.OnAsync("2026-06-26", mediated, "dividendReceived", ", \"amount\": \"40.00\"");
        (await stage.OnAsync("2026-06-29", mediated, "planBroken")).ShouldBe("returned");
        await stage.ProveLedgerAsync();
    }

    private static async Task PlayAsync(
        CaseStage stage, string path, params (string Day, string Act, string State)[] events)
    {
        foreach (var (day, act, state) in events)
        {
            (await stage.OnAsync(day, path, act)).ShouldBe(state, $"{act} on {day}");
        }
    }
}
