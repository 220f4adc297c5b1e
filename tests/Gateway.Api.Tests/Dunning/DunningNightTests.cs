using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>What the timetable does by itself.</summary>
public class DunningNightTests
{
    [Theory, ClassData<Databases>]
    public async Task Nodes_of_one_night_propose_one_run(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        var entity = new LegalEntityId(Guid.Parse(stage.Cast.LegalEntity));
        var propose = stage.Gateway.Services.GetRequiredService<ProposeRun>();
        var transactions = stage.Gateway.Services.GetRequiredService<Transactions>();

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => transactions.RunAsync(
            (db, token) => propose.RunScheduledAsync(db, entity, stage.Today, token), default)));

        runs.Count(run => run is not null).ShouldBe(1);
        await using var db = stage.Gateway.Read();
        (await db.Runs.CountAsync()).ShouldBe(1);
        (await db.RunItems.CountAsync()).ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task A_claim_near_its_end_is_told_once(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var old = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        var young = await stage.InvoiceAsync(Company, "1000.00", "2027-03-04");
        var warn = stage.Gateway.Services.GetRequiredService<WarnOfPrescription>();
        stage.GoTo("2035-09-03");
        (await warn.RunAsync(default)).ShouldBe(0);
        stage.GoTo("2035-09-04"); // ten years less six months
        (await warn.RunAsync(default)).ShouldBe(1);
        (await warn.RunAsync(default)).ShouldBe(0);

        (await stage.FactsAsync(old)).ShouldContain("prescription.near");
        (await stage.FactsAsync(young)).ShouldNotContain("prescription.near");
    }
}
