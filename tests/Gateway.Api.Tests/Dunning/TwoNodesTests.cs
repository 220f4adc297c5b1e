using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.LegalRecovery;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// The jobs that Quartz gives to one node at a time, given to two at once, as when a node was thought dead and is not:
/// whatever each of them does is done once.
/// </summary>
public class TwoNodesTests
{
    private const int Rounds = 2;

    [Fact]
    public async Task What_the_nights_jobs_do_is_done_once_however_many_nodes_run_them()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.PostgreSql);
        var (promised, planned, asked, sued) = await SettleAsync(stage);
        await using var one = NodeOf(stage.Stage);
        await using var other = NodeOf(stage.Stage);
        ServiceProvider[] nodes = [one, other];

        // 30 March: the promise and the instalment are past, the letter has left, the record is near.
        stage.Stage.GoTo("2026-03-30");
        await AllAsync(nodes, node => node.GetRequiredService<JudgePromises>().RunAsync(default));
        await AllAsync(nodes, node => node.GetRequiredService<JudgePlans>().RunAsync(default));
        await AllAsync(nodes, node => node.GetRequiredService<BookSurcharges>().RunAsync(default));
        await AllAsync(nodes, node => node.GetRequiredService<WarnOfTasks>().RunAsync(default));
        await AllAsync(nodes, node => node.GetRequiredService<WarnOfPrescription>().RunAsync(default));
        await AllAsync(nodes, node => node.GetRequiredService<WarnOfDeadlines>().RunAsync(default));
        await AllAsync(nodes, node => node.GetRequiredService<ReturnSurcharges>().RunAsync(default));

        (await stage.Stage.FactsAsync(promised)).Count(kind => kind == "promise.broken").ShouldBe(1);
        (await stage.Stage.FactsAsync(planned)).Count(kind => kind == "plan.instalment-reminded").ShouldBe(1);
        (await stage.Stage.FactsAsync(asked)).Count(kind => kind == "accessory.claimed").ShouldBe(2);
        await using var db = stage.Stage.Gateway.Read();
        var id = new Domain.Invoicing.DocumentId(Guid.Parse(asked));
        var claims = await db.AccessoryEntries
            .Where(entry => db.Receivables.Any(row => row.InvoiceId == id && row.Id == entry.ReceivableId))
            .Where(entry => entry.Kind == AccessoryEntryKind.Claimed).ToListAsync();
        claims.Select(entry => entry.Of).ShouldBe([AccessoryKind.Interest, AccessoryKind.Costs], ignoreOrder: true);
        (await db.Facts.CountAsync(fact => fact.Kind == CaseFactKinds.DeadlineNear)).ShouldBe(1, sued);
        (await db.Notices.CountAsync(notice => notice.PlanId != null)).ShouldBe(1);
        await stage.ProveLedgerAsync();
        (await Api.Timeline.FactChainAudit.RunAsync(db, default)).IsSound.ShouldBeTrue();
    }

    /// <summary>A promise, a plan, a letter that asked for more, a case near a term.</summary>
    private static async Task<(string Promised, string Planned, string Asked, string Sued)> SettleAsync(CaseStage stage)
    {
        var (promised, planned, asked, sued) = (
            await stage.Stage.InvoiceAsync(await stage.Stage.RegisterAsync("Promise"), "100.00", "2026-03-04"),
            await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "100.00", "2026-03-04"),
            await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-02-16"),
            await stage.Stage.InvoiceAsync(DunningStage.Company, "500.00", "2026-01-15"));
        stage.Stage.GoTo("2026-02-16");
        await stage.Stage.HoldAsync(promised, """{ "kind": "promise", "amount": "100.00", "until": "2026-03-20" }""");
        var plan = await stage.Admin.CreateAsync(
            $"/v1/clients/{stage.Stage.Cast.Clients[DunningStage.PublicBody]}/plans", $$"""
            {
              "invoices": [ "{{planned}}" ], "lapseDays": 30,
              "instalments": [
                { "dueOn": "2026-03-20", "amount": "50.00" }, { "dueOn": "2026-05-29", "amount": "50.00" }
              ]
            }
            """);
        await stage.Admin.CreateAsync($"/v1/plans/{plan.Text("id")}:agree", """{ "agreedBy": "the client" }""");
        var path = await stage.OpenCaseAsync("2026-02-16", "rci", sued);
        await stage.OnAsync("2026-02-16", path, "handedOver");
        await stage.OnAsync("2026-03-02", path, "summonsServed");
        await stage.Stage.LiveAsync("2026-03-02", "2026-03-13");
        stage.Stage.Story.Count(line => line.Contains(" +")).ShouldBe(1, string.Join('\n', stage.Stage.Story));
        return (promised, planned, asked, path);
    }

    private static async Task AllAsync(IEnumerable<IServiceProvider> nodes, Func<IServiceProvider, Task> act) =>
        await Task.WhenAll(Enumerable.Repeat(nodes, Rounds).SelectMany(node => node)
            .Select(node => Task.Run(() => act(node))));

    /// <summary>A gateway of its own over the same database and clock.</summary>
    private static ServiceProvider NodeOf(DunningStage stage)
    {
        var arguments = stage.Gateway.DatabaseArguments;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(stage.Clock);
        services.AddGatewayDatabase(new DatabaseOptions
        {
            Provider = DatabaseProvider.PostgreSql, ConnectionString = arguments[3],
        });
        services.AddGatewayCommands(new ConfigurationBuilder().Build());
        services.AddSingleton<IBankFreshness>(stage.Bank);
        services.AddSingleton(stage.Gateway.Services.GetRequiredService<DunningOptions>());
        return services.BuildServiceProvider();
    }
}
